using BotReport.Core.Asking;
using BotReport.Core.Drafting;
using BotReport.Core.Importing;
using BotReport.Core.Ledger;
using BotReport.Core.Publishing;
using BotReport.Core.Talk;
using BotReport.Host.Pumps;
using BotReport.Host.Telemetry;

namespace BotReport.Host;

/// <summary>The flows of the core and the pumps that turn them.</summary>
internal static class Flows
{
    private static readonly TimeSpan Often = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Seldom = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan Hourly = TimeSpan.FromHours(1);

    /// <summary>Adds every flow. Stores and channels come from their rooms.</summary>
    public static IServiceCollection AddFlows(this IServiceCollection services, TalkSettings settings, Lease lease) => services
        .AddSingleton(settings)
        .AddSingleton(lease)
        .AddSingleton<WeekStores>()
        .AddSingleton<Core.Talk.Directory>()
        .AddSingleton<LedgerBook>()
        .AddSingleton<FigureBook>()
        .AddSingleton<LoadWeek>()
        .AddSingleton<LoadScene>()
        .AddSingleton<LineSources>()
        .AddSingleton<FinishTurn>()
        .AddSingleton<InboxTurn>()
        .AddSingleton<PromptOwners>()
        .AddSingleton<NotifyLeads>()
        .AddSingleton<ComposeDraft>()
        .AddSingleton<PublishReport>()
        .AddSingleton<ReportsWords>()
        .AddSingleton<AnswerQuestion>()
        .AddSingleton<ImportReport>()
        .AddSingleton<Floodgate>()
        .AddSingleton<InboxDoor>()
        .AddSingleton<AcceptMessage>()
        .AddSingleton<GivenAnswers>()
        .AddSingleton<AnswerAtOnce>()
        .AddSingleton<SearchBox>()
        .AddSingleton<WordsFor>()
        .AddSingleton<RefreshCard>()
        .AddSingleton<ITroubleLog, TroubleLog>()
        .AddSingleton<ParkMessage>()
        .AddSingleton<Followers>()
        .AddSingleton<Bells>()
        .AddSingleton<HandleMessage>()
        .AddSingleton<HandleInbox>()
        .AddSingleton<EchoBursts>()
        .AddSingleton<IWork, ComposeWork>()
        .AddSingleton<IWork, EditWork>()
        .AddSingleton<IWork, RewordWork>()
        .AddSingleton<IWork, PublishWork>()
        .AddSingleton<IWork, CorrectWork>()
        .AddSingleton<IWork, ImportWork>()
        .AddSingleton<Reach>()
        .AddSingleton<DoOneWork>()
        .AddSingleton<DoWork>()
        .AddSingleton<DeliverOutbox>()
        .AddPump<HandleInbox>(PumpName.Inbox, Often)
        .AddPump<EchoBursts>(PumpName.Echo, Often, PumpName.Outbox)
        .AddPump<DoWork>(PumpName.Work, Often, PumpName.Outbox)
        .AddPump<DeliverOutbox>(PumpName.Outbox, Often);

    /// <summary>Adds what the bot does by itself at the calendar's instants.</summary>
    public static IServiceCollection AddSweep(this IServiceCollection services) => services
        .AddSingleton<Sweep>()
        .AddSingleton<IAlarmed>(all => all.GetRequiredService<Sweep>())
        .AddPump<Sweep>(PumpName.Sweep, Seldom, PumpName.Outbox)
        .AddSingleton<KeepNoLonger>()
        .AddPump(new PumpPlan(PumpName.Retention, typeof(KeepNoLonger), Hourly, []) { Rests = 4 });
}
