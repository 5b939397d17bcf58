using BotReport.Core.Asking;
using BotReport.Core.Collecting;
using BotReport.Core.Drafting;
using BotReport.Core.Drafting.Model;
using BotReport.Core.Ledger;
using BotReport.Core.Publishing;
using BotReport.Core.Talk;
using BotReport.Core.Team;
using Microsoft.Extensions.DependencyInjection;

namespace BotReport.Rooms.Tests.Storage;

/// <summary>All ports of one store, as the host gets them.</summary>
/// <param name="cleanUp">Ends them, or keeps them for the next test.</param>
public sealed class Stores(IServiceProvider services, Func<ValueTask> cleanUp) : IAsyncDisposable
{
    public ICommit Commit => services.GetRequiredService<ICommit>();

    public IRevision Revision => services.GetRequiredService<IRevision>();

    public IAuditTrail Audit => services.GetRequiredService<IAuditTrail>();

    public IPersonalData Personal => services.GetRequiredService<IPersonalData>();

    public IInboxStore Inbox => services.GetRequiredService<IInboxStore>();

    public IOutboxStore Outbox => services.GetRequiredService<IOutboxStore>();

    public IChatStore Chats => services.GetRequiredService<IChatStore>();

    public IRetentionStore Retention => services.GetRequiredService<IRetentionStore>();

    public IRunStore Runs => services.GetRequiredService<IRunStore>();

    public ITranscript Transcript => services.GetRequiredService<ITranscript>();

    public IEntryStore Entries => services.GetRequiredService<IEntryStore>();

    public IFactStore Facts => services.GetRequiredService<IFactStore>();

    public IDraftStore Drafts => services.GetRequiredService<IDraftStore>();

    public IReportStore Reports => services.GetRequiredService<IReportStore>();

    public ISearch Search => services.GetRequiredService<ISearch>();

    public ISignInStore SignIns => services.GetRequiredService<ISignInStore>();

    public IReferenceStore References => services.GetRequiredService<IReferenceStore>();

    public IShownStore Shown => services.GetRequiredService<IShownStore>();

    public ISpendStore Spend => services.GetRequiredService<ISpendStore>();

    public ITeamStore Teams => services.GetRequiredService<ITeamStore>();

    /// <summary>The engine itself, where a test looks behind the ports.</summary>
    public IServiceProvider Services => services;

    public ValueTask DisposeAsync() => cleanUp();
}
