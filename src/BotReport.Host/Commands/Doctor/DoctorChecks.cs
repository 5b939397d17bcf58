using BotReport.Channels.BotFramework;
using BotReport.Core.Team;
using BotReport.Host.Configuration;
using BotReport.Llm;
using BotReport.Storage.Backup;
using BotReport.Storage.Examining;

namespace BotReport.Host.Commands.Doctor;

/// <summary>What <c>doctor</c> looks at. A further check is a line here.</summary>
/// <param name="all">The house, built and not started: starting it would make the store, or bring it up to date.</param>
internal sealed class DoctorChecks(Shell shell, TimeProvider clock, DataFolder data, IServiceProvider all)
{
    private readonly IStoreExamination _store = all.GetRequiredService<IStoreExamination>();

    /// <summary>Whether there is one that can be opened; if not, that was said, and is not said again.</summary>
    private bool _hasStore;

    /// <summary>What does not need a store.</summary>
    public IReadOnlyList<IDoctorCheck> Always =>
    [
        new CalendarCheck(TeamsAsync, clock, shell.Words.Doctor),
        new DiskCheck(data, DiskCheck.FreeBytes, shell.Words.Doctor),
        new ChannelCheck(all.GetRequiredService<BotTokenProbe>(), NeedsIdentity, shell.Words.Doctor),
        new ModelCheck(all.GetService<ModelProbe>(), shell.Words.Doctor),
    ];

    /// <summary>What is told of a store that is there.</summary>
    public IReadOnlyList<IDoctorCheck> OfStore =>
    [
        new MigrationCheck(_store, shell.Words.Doctor),
        new IntegrityCheck(_store, isFile: data.Server is null, shell.Words.Doctor),
        new AuditCheck(_store, all.GetRequiredService<IAuditTrail>, shell.Words.Doctor, shell.Words.Audit),
        new ClockCheck(_store, clock, shell.Words.Doctor),
        new DeliveryCheck(_store, clock, shell.Words.Doctor),
        new BackupCheck(data.Server is null ? new BackupList(data.Store) : null, clock, shell.Words.Doctor),
    ];

    /// <summary>Whether there is a store.</summary>
    public async Task<bool> HasStoreAsync(CancellationToken cancel) => _hasStore = await _store.IsThereAsync(cancel);

    /// <summary>In Production the bot does not start with no channel at all.</summary>
    private bool NeedsIdentity => !shell.IsDevelopment && all.GetRequiredService<ConfigurationReading>().Options.Channels.WebChat.Secret.Length == 0;

    /// <summary>The teams as they are stored; as configured while the store is not there, or of another version and so better left alone.</summary>
    private async Task<IReadOnlyList<TeamDefinition>> TeamsAsync(CancellationToken cancel)
    {
        var isReadable = _hasStore && await _store.MigrationsAsync(cancel) is { Missing.Count: 0, Unknown.Count: 0 };
        var stored = isReadable ? await all.GetRequiredService<ITeamStore>().AllAsync(cancel) : [];
        return stored.Count > 0 ? [.. stored.Select(s => s.Team)] : all.GetRequiredService<ConfigurationReading>().Teams;
    }
}
