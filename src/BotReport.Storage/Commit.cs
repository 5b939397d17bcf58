using System.Diagnostics;
using BotReport.Core.Talk;
using BotReport.Storage.Audit;
using BotReport.Storage.Sql;
using BotReport.Storage.Tables;

namespace BotReport.Storage;

/// <inheritdoc cref="ICommit"/>
internal sealed class Commit(IDatabase database) : ICommit
{
    /// <inheritdoc/>
    public Task<bool> CommitAsync(IReadOnlyList<Change> changes, CancellationToken cancel) => database.WriteAsync(
        async session =>
        {
            if (changes.All(IsBeside))
            {
                session.KeepRevision();
            }

            foreach (var change in changes)
            {
                if (await GuardAsync(session, change) == false)
                {
                    session.Undo();
                    return false;
                }
            }

            foreach (var change in changes)
            {
                if (change is Change.EntrySaid said && !await EntryTable.AppendAsync(session, said.Entry, said.Facts)
                    && !await EntryTable.SaysAsync(session, said.Entry))
                {
                    // Somebody else's change of the same item was first: what was decided without knowing it is decided anew.
                    session.Undo();
                    return false;
                }

                await ApplyAsync(session, change);
            }

            return true;
        },
        cancel);

    /// <summary>Whether a change leaves what teams are and said as it is; one that is not named here does not.</summary>
    private static bool IsBeside(Change change) => change is Change.InboxDone or Change.RunDone or Change.WorkDone or Change.ChatPut
        or Change.Send or Change.WorkAdded or Change.NotePut or Change.StrangerPut;

    /// <summary>Whether a guard lets the commit pass; null when the change is no guard.</summary>
    private static async Task<bool?> GuardAsync(Session session, Change change) => change switch
    {
        Change.InboxDone inbox => await InboxDoneAsync(session, inbox.Id),
        Change.RunDone run => await RunTable.AddAsync(session, run.Run),
        Change.WorkDone work => await WorkTable.DoneAsync(session, work.Id),
        Change.ChatPut put => await ChatTable.PutAsync(session, put.State),
        _ => null,
    };

    private static Task ApplyAsync(Session session, Change change) => change switch
    {
        Change.InboxDone or Change.RunDone or Change.WorkDone or Change.ChatPut => Task.CompletedTask, // written by the guard
        Change.EntrySaid => Task.CompletedTask, // appended before
        Change.QuestionPut put => QuestionTable.PutAsync(session, put.Question),
        Change.DutyAnswered answered => DutyAnswerTable.PutAsync(session, answered.Answer),
        Change.Send send => AddToOutboxAsync(session, send.Message),
        Change.WorkAdded added => WorkTable.AddAsync(session, added.Work),
        Change.NotePut put => NoteTable.PutAsync(session, put.Note),
        Change.SuggestionAdded added => SuggestionTable.AddAsync(session, added.Suggestion),
        Change.SuggestionSettled settled => SuggestionTable.SettleAsync(session, settled.Id, settled.State),
        Change.EntrySetApart set => ApartTable.PutAsync(session, set),
        Change.StrangerPut put => StrangerTable.PutAsync(session, put.Stranger),
        Change.LeaveTaken taken => AbsenceTable.PutAsync(session, taken.Team, taken.Leave),
        Change.StandInSet set => AbsenceTable.PutAsync(session, set.Team, set.StandIn),
        Change.PersonAdded added => PersonTable.AddAsync(session, added),
        Change.MetricDefined defined => MetricTable.DefineAsync(session, defined.Team, defined.Metric),
        Change.MetricRemoved removed => MetricTable.RemoveAsync(session, removed.Team, removed.Name),
        Change.ReportPlaceSet set => ReportPlaceTable.PutAsync(session, set.Team, set.Place),
        Change.ReportPlaceDropped dropped => ReportPlaceTable.DropAsync(session, dropped),
        Change.LeadEdited edited => LeadEditTable.AddAsync(session, edited.Edit),
        Change.DraftApproved approved => DraftTable.ApproveAsync(session, approved),
        Change.Audited audited => AuditChain.AppendAsync(session, audited),
        _ => throw new UnreachableException(),
    };

    /// <summary>A parked message that gets through after all is done like any other.</summary>
    private static async Task<bool> InboxDoneAsync(Session session, long id) =>
        await session.ExecuteAsync("update inbox set state = 'done', leased_until = null where id = @Id and state <> 'done'", new { Id = id }) > 0;

    private static Task<int> AddToOutboxAsync(Session session, OutboxMessage message) => session.ExecuteAsync(
        """
        insert into outbox (key, lane, channel, conversation, team, person, text, not_before, card, card_id, replaces, thread, is_page, leased_until)
        values (@Key, @Lane, @Channel, @Conversation, @Team, @Person, @Text, @NotBefore, @Card, @CardId, @Replaces, @Thread, @IsPage, @LeasedUntil)
        on conflict (key) do nothing
        """,
        OutboxRow.Of(message));
}
