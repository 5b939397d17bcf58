namespace BotReport.Core.Facts;

/// <summary>A date found in a line.</summary>
/// <param name="Line">The line of the page, counted from 1.</param>
/// <param name="Start">Offset in the line's text, in UTF-16 units.</param>
/// <param name="Text">As written: 12月3日, 26日, 下周二, 11月底.</param>
/// <param name="Span">The days it means.</param>
/// <param name="Doubtful">Resolved by nearness or tense alone (a bare 26日): shown back to the owner, who may correct it.</param>
public sealed record DateMention(int Line, int Start, string Text, DateSpan Span, bool Doubtful);
