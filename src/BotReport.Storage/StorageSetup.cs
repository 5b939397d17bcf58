using BotReport.Core.Asking;
using BotReport.Core.Collecting;
using BotReport.Core.Drafting;
using BotReport.Core.Drafting.Model;
using BotReport.Core.Ledger;
using BotReport.Core.Publishing;
using BotReport.Core.Talk;
using BotReport.Core.Team;
using BotReport.Storage.Audit;
using BotReport.Storage.Examining;
using BotReport.Storage.Persons;
using BotReport.Storage.Postgres;
using BotReport.Storage.Sql;
using BotReport.Storage.Sqlite;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace BotReport.Storage;

/// <summary>Registers the room.</summary>
public static class StorageSetup
{
    extension(IServiceCollection services)
    {
        /// <summary>Adds every store, in a SQLite file. It is made, and brought up to this version, when the first of them is asked for.</summary>
        public IServiceCollection AddStorage(StorageOptions options) => services
            .AddStores(log => SqliteDatabase.Open(options, log))
            .AddSingleton<IScrubber>(new SqliteScrubber(options))
            .AddSingleton<IStoreExamination>(new SqliteExamination(options));

        /// <summary>Adds every store, on PostgreSQL. The tables are made, and brought up to this version, when the first of them is asked for.</summary>
        public IServiceCollection AddStorage(PostgresOptions options) => services
            .AddStores(log => PostgresDatabase.Open(options, log))
            .AddSingleton<IScrubber>(new PostgresScrubber(options))
            .AddSingleton<IStoreExamination>(new PostgresExamination(options))
            .AddSingleton<IXmlRepository, KeyStore>();

        /// <summary>Hears what other instances write to the same store, for the life of the host; for a process that works on it.</summary>
        /// <param name="options">What <see cref="AddStorage(IServiceCollection, PostgresOptions)"/> was given.</param>
        public IServiceCollection AddListening(PostgresOptions options) => services
            .AddSingleton<IHostedService>(all => ActivatorUtilities.CreateInstance<PostgresListener>(all, options));

        private IServiceCollection AddStores(Func<Action<string>, IDatabase> open)
        {
            services.AddSingleton(provider => open(LogTo(provider.GetRequiredService<ILoggerFactory>())));
            services.AddSingleton<ICommit, Commit>();
            services.AddSingleton<IRevision, Revision>();
            services.AddSingleton<IAuditTrail, AuditTrail>();
            services.AddSingleton<IPersonalData, PersonalData>();
            services.AddSingleton<IInboxStore, InboxStore>();
            services.AddSingleton<IOutboxStore, OutboxStore>();
            services.AddSingleton<IChatStore, ChatStore>();
            services.AddSingleton<IRetentionStore, RetentionStore>();
            services.AddSingleton<IRunStore, RunStore>();
            services.AddSingleton<ITranscript, Transcript>();
            services.AddSingleton<IEntryStore, EntryStore>();
            services.AddSingleton<IFactStore, FactStore>();
            services.AddSingleton<ISearch, Search>();
            services.AddSingleton<IDraftStore, DraftStore>();
            services.AddSingleton<IReportStore, ReportStore>();
            services.AddSingleton<ITeamStore, TeamStore>();
            services.AddSingleton<ISignInStore, SignInStore>();
            services.AddSingleton<IReferenceStore, ReferenceStore>();
            services.AddSingleton<IShownStore, ShownStore>();
            services.AddSingleton<ISpendStore, SpendStore>();
            return services;
        }
    }

    private static Action<string> LogTo(ILoggerFactory logging)
    {
        var logger = logging.CreateLogger("BotReport.Storage.Migrations");
        return text => StorageLog.Migrated(logger, text);
    }
}
