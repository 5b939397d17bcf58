using System.Collections;

namespace BotReport.Core.Asking;

/// <summary>The lines of an answer, made when somebody reads them; until then only their number is known.</summary>
internal sealed class LaterLines(int count, Func<IReadOnlyList<AnswerLine>> make) : IReadOnlyList<AnswerLine>
{
    private readonly Lazy<IReadOnlyList<AnswerLine>> _lines = new(make);

    public int Count => count;

    public AnswerLine this[int index] => _lines.Value[index];

    public IEnumerator<AnswerLine> GetEnumerator() => _lines.Value.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
