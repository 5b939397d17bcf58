namespace BotReport.Core.Reports;

/// <summary>A line of a page in four parts; put together they are the line, to the byte.</summary>
/// <param name="Indent">The white space before the marker.</param>
/// <param name="Marker"><c>- </c>, <c>1. </c>, <c>## </c>, <c>（1）</c> with the space behind it; empty for plain lines.</param>
/// <param name="Text">The owner's: every character behind the marker.</param>
/// <param name="Ending"><c>\n</c>, <c>\r\n</c>, <c>\r</c>, or empty on a last line.</param>
public sealed record PageLine(string Indent, string Marker, string Text, string Ending);
