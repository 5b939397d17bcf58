namespace BotReport.Storage.Persons;

/// <summary>A column of text as the engine's catalogue names it after our migrations.</summary>
internal sealed record TextColumn
{
    /// <summary>Where people's words stand, which are theirs: a name in them is no trace that has to go, and an erased sentence only when it stands there as somebody else's.</summary>
    private static readonly HashSet<string> Words = new(StringComparer.Ordinal)
    {
        "page_line.text", "transcript.text", "page_line.indent", "page_line.marker", "page_line.ending", "entry_version.text", "entry_version.path", "entry_term.term", "entry_term_doc.term",
        "milestone.path", "milestone.source", "milestone.reason", "milestone.date_text", "milestone.event", "metric.path", "metric.source", "metric.name", "metric.unit",
        "topic.name", "topic.aliases", "metric_definition.name", "metric_definition.aliases", "metric_definition.definition", "section_owner.topics",
        "inbox.text", "question.text", "question.written", "question.proposed", "question.answer", "suggestion.text", "note.text",
        "lead_edit.text", "lead_edit.was", "lead_edit.reason", "lead_edit.path", "chat.burst_lines", "team.name", "section.name", "sqlite_master.sql",
    };

    public string TableName { get; init; } = "";

    public string ColumnName { get; init; } = "";

    /// <summary><c>entry_version.text</c>.</summary>
    public string Name => $"{TableName}.{ColumnName}";

    /// <summary>Whether people's words stand in it, or a team's or a section's name.</summary>
    public bool IsWords => Words.Contains(Name) || ColumnName is "team" or "section" || TableName == "changelog";

    /// <summary>Every value it has, once.</summary>
    public string Values => $"select distinct \"{ColumnName}\" from \"{TableName}\" where \"{ColumnName}\" is not null";
}
