using System.Text.Json.Serialization;
using BotReport.Core.Facts;

namespace BotReport.Core.Asking;

/// <summary>An answer with its sources.</summary>
/// <param name="Intent">What the question was understood to ask: <c>when</c>, <c>who</c>, <c>what</c>, <c>list</c>, <c>metric</c>, <c>search</c>.</param>
/// <param name="Lines">Every line of the answer; the chat shows as many as fit a screen.</param>
/// <param name="Text">What the chat says.</param>
/// <param name="Found">False: nothing is recorded, or the question must be asked more exactly; <see cref="Text"/> says which.</param>
public sealed record Answer(string Intent, IReadOnlyList<AnswerLine> Lines, string Text, bool Found)
{
    /// <summary>The text in its parts; null for a sentence.</summary>
    public AnswerView? View { get; init; }
}

/// <summary>A line of an answer.</summary>
/// <param name="Text">经纪业务 11-26（周二）计划上线.</param>
/// <param name="Topic">What it is about.</param>
/// <param name="Event">The event; null on lines that are no milestone, as are date and status.</param>
/// <param name="Date">The first day; null when none was given.</param>
/// <param name="DateEnd">The last day; equal to <paramref name="Date"/> for a single one.</param>
/// <param name="Prev">The day it was promised for before.</param>
/// <param name="Week">The label of the week it was said in, 2024-W45.</param>
/// <param name="Owner">The owner's name; null when nobody is known.</param>
/// <param name="Source">The line as its owner wrote it; empty when nothing was written.</param>
public sealed record AnswerLine(
    string Text,
    string Topic,
    string? Event,
    DateOnly? Date,
    DateOnly? DateEnd,
    MilestoneStatus? Status,
    DateOnly? Prev,
    string? Week,
    string? Owner,
    string Source)
{
    /// <summary>The name of the lead whose words <see cref="Source"/> is, after a correction of the published report; null when it is its owner's.</summary>
    public string? CorrectedBy { get; init; }

    /// <summary>What its owner says since the report was made, which has it otherwise; null when nothing.</summary>
    public LaterWords? Since { get; init; }
}

/// <summary>What an owner said after the draft was made that was published; the report has his earlier words.</summary>
/// <param name="Day">When he said it.</param>
/// <param name="Text">His words; empty when he took them back.</param>
public sealed record LaterWords(DateOnly Day, string Text)
{
    /// <summary>He said it only then, so that the report has nothing of it; these are the words that are told.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool IsNew { get; init; }
}
