using System.Collections;

namespace BotReport.Core.Ledger;

/// <summary>A long list with a few of its members replaced and a few more behind it, without another copy of it.</summary>
/// <param name="over">By its place, what stands there instead.</param>
internal sealed class LaidOver<T>(IReadOnlyList<T> below, IReadOnlyDictionary<int, T> over, IReadOnlyList<T> behind) : IReadOnlyList<T>
{
    /// <inheritdoc/>
    public int Count => below.Count + behind.Count;

    /// <inheritdoc/>
    public T this[int index] => index >= below.Count ? behind[index - below.Count] : over.TryGetValue(index, out var member) ? member : below[index];

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator()
    {
        for (var i = 0; i < Count; i++)
        {
            yield return this[i];
        }
    }

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
