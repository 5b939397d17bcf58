namespace BotReport.Core.Reports;

/// <summary>Names one version of an entry: the source of a page's line, a fact or a draft's line.</summary>
public readonly record struct EntryRef(string EntryId, int Version);
