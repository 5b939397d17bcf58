using BotReport.Core.Collecting;
using BotReport.Core.Drafting;
using BotReport.Core.Ledger;
using BotReport.Core.Publishing;

namespace BotReport.Core.Talk;

/// <summary>The stores that together tell how a week stands.</summary>
public sealed record WeekStores(
    IEntryStore Entries, IFactStore Facts, IDraftStore Drafts, IReportStore Reports, IChatStore Chats, IOutboxStore Outbox);
