namespace BotReport.Core.Asking;

/// <summary>What of an answer fits a screen, in its parts.</summary>
/// <param name="Head">What was understood, as of when.</param>
/// <param name="Over">What stands over the lines (最接近的); null when the head says it.</param>
/// <param name="Lines">The lines shown.</param>
/// <param name="Closing">Sentences under them.</param>
/// <param name="More">How many more lines there are.</param>
public sealed record AnswerView(string Head, string? Over, IReadOnlyList<AnswerView.Line> Lines, IReadOnlyList<string> Closing, int More)
{
    /// <summary>A line with the sentence that is quoted for it.</summary>
    /// <param name="Quote">Empty when the line itself is all that was said.</param>
    public sealed record Line(AnswerLine Said, string Quote)
    {
        /// <summary>Whose it is: its owner, and the lead who corrected it; null when nobody is known.</summary>
        public string? Who { get; init; } = Said.Owner;
    }
}
