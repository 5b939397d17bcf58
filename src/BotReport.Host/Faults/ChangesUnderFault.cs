using System.Collections;
using BotReport.Core.Talk;

namespace BotReport.Host.Faults;

/// <summary>A commit's changes that pass a place before each of them: inside the transaction, which goes over them twice, guards first.</summary>
internal sealed class ChangesUnderFault(IReadOnlyList<Change> changes, FaultPoint fault, string place) : IReadOnlyList<Change>
{
    public int Count => changes.Count;

    public Change this[int index] => changes[index];

    public IEnumerator<Change> GetEnumerator()
    {
        foreach (var change in changes)
        {
            fault.Pass(place);
            yield return change;
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
