namespace BotReport.Core.Collecting;

/// <summary>A line of a reply with its place. The words are the owner's, untouched.</summary>
/// <param name="Line">The line of the reply, counted from 0.</param>
/// <param name="Section">The section; empty when nothing tells.</param>
/// <param name="Path">The topic titles above it as written, outermost first.</param>
/// <param name="Text">The text behind the marker; empty when the line is a topic title with nothing under it, last in <paramref name="Path"/>.</param>
public sealed record SplitItem(int Line, string Section, IReadOnlyList<string> Path, string Text);
