using BotReport.Channels.BotFramework;
using BotReport.Channels.Terminal;
using BotReport.Channels.WebChat;
using BotReport.Core.Drafting;
using BotReport.Core.Drafting.Model;
using BotReport.Core.Drafting.Writing;
using BotReport.Core.Talk;
using BotReport.Host.Commands;
using BotReport.Host.Configuration;
using BotReport.Host.Endpoints;
using BotReport.Host.Faults;
using BotReport.Host.Health;
using BotReport.Host.Telemetry;
using BotReport.Llm.AzureOpenAI;
using BotReport.Llm.OpenAICompatible;
using BotReport.Scheduling;
using BotReport.Storage;
using BotReport.Web;

namespace BotReport.Host;

/// <summary>The list of rooms. Deleting a room's line here leaves a building, running house.</summary>
internal static class Rooms
{
    /// <summary>Everything a command needs that looks at the data or writes it, and nothing that runs by itself.</summary>
    /// <param name="clock">The one clock of the house.</param>
    /// <param name="channels">Where people are spoken to: <see cref="Terminal"/> or <see cref="Messengers"/>.</param>
    public static IHostApplicationBuilder AddRooms(
        this IHostApplicationBuilder builder, DataFolder data, TimeProvider clock, Action<IHostApplicationBuilder, BotReportOptions> channels)
    {
        var began = clock.GetUtcNow();
        ExampleLayer.AddTo(builder);
        var settings = ConfigurationReading.Read(
            builder.Configuration, builder.Environment.ContentRootPath, development: builder.Environment.IsDevelopment());
        if (settings.Problems.Count > 0)
        {
            throw new RefusedException(string.Join('\n', settings.Problems));
        }

        builder.Services.AddSingleton(clock).AddSingleton(data).AddSingleton(settings)
            .AddStore(data)
            .AddModel(settings.Options.Llm)
            .AddFlows(Talk(settings.Options), data.Lease)
            .AddHostedService(all => ActivatorUtilities.CreateInstance<Seeding>(all, began));
        channels(builder, settings.Options);
        builder.Services.UnderFault();
        return builder;
    }

    private static TalkSettings Talk(BotReportOptions options) =>
        new(options.Talk.Quiet) { Limits = new(options.Limits.PersonPerMinute, options.Limits.TeamPerMinute) };

    /// <summary>For a process that somebody sits at, or that says nothing to anybody.</summary>
    public static Action<IHostApplicationBuilder, BotReportOptions> Terminal { get; } = static (builder, _) => builder.Services.AddTerminal();

    /// <summary>For a process that serves. Who was never heard is spoken to in the first that can: a messenger that rings before a page that waits to be opened.</summary>
    /// <param name="wallClock">The real clock, by which other people's tokens are valid or not.</param>
    public static Action<IHostApplicationBuilder, BotReportOptions> Messengers(TimeProvider wallClock) => (builder, options) => builder.Services
        .AddBotFramework(BotIdentityMapping.Settings(options, builder.Environment.IsDevelopment(), builder.Environment.ContentRootPath, wallClock))
        .AddWebChat(WebChat(options))
        .AddSingleton<IChatTokens, ChatTokens>()
        .AddWeb(web => web.PageUrl = options.Channels.WebChat.PageUrl is { Length: > 0 } page ? new Uri(page) : null);

    /// <summary>What other instances write is rung for while the server can be listened to; an open page looks for itself all the same.</summary>
    private static WebChatSettings WebChat(BotReportOptions options)
    {
        var settings = new WebChatSettings(options.Channels.WebChat.Secret)
        {
            Limits = new() { ActivityBytes = options.Limits.DirectLineBytes, UploadBytes = options.Limits.UploadBytes, PageBytes = options.Limits.PageBytes },
        };
        return options.Storage.Engine == StorageEngine.Postgres ? settings with { Looks = TimeSpan.FromSeconds(1) } : settings;
    }

    private static IServiceCollection AddStore(this IServiceCollection services, DataFolder data) =>
        data.Server is { } server ? services.AddStorage(server) : services.AddStorage(new Storage.StorageOptions(data.Store));

    /// <summary>The model that drafts are arranged by; there may be none.</summary>
    internal static IServiceCollection AddModel(this IServiceCollection services, LlmOptions options) => options.Provider switch
    {
        LlmProvider.AzureOpenAI => services.AddAzureOpenAI(LlmMapping.Settings(options)).AddWriter(options),
        LlmProvider.OpenAICompatible => services.AddOpenAICompatible(LlmMapping.Settings(options)).AddWriter(options),
        _ => services,
    };

    private static IServiceCollection AddWriter(this IServiceCollection services, LlmOptions options) => services.AddSingleton<IWriter>(all => new ModelWriter(
        all.GetRequiredService<ILanguageModel>(), options.Polish.Contains, all.GetRequiredService<TimeProvider>()));

    /// <summary>What others knock at, and what tells them how the bot is; behind everything it is to tell of.</summary>
    public static IHostApplicationBuilder AddDoor(this IHostApplicationBuilder builder, DataFolder data)
    {
        builder.Services.AddKeyRing(data).AddHealth();
        return builder.AddTelemetry();
    }

    /// <summary>What the door opens to.</summary>
    public static void MapRooms(this WebApplication app)
    {
        app.MapHealth();
        app.MapDirectLine();
        app.MapBotFramework();
        app.MapChat();
        app.MapGet("/", static http =>
        {
            http.Response.Redirect("/chat");
            return Task.CompletedTask;
        });
    }

    /// <summary>What wakes the bot by itself; only for a process that holds the store's lock, or is one of several on a server.</summary>
    public static IHostApplicationBuilder AddAlarms(this IHostApplicationBuilder builder, DataFolder data)
    {
        if (data.Server is not { } server)
        {
            builder.Services.AddHostedService<TakingOver>();
        }
        else
        {
            builder.Services.AddListening(server).Configure<SchedulingOptions>(o => (o.Server, o.CheckIn) = (server.ConnectionString, data.CheckIn));
        }

        builder.Services.AddScheduling(o => o.Path = data.Alarms).AddSweep().AlarmsUnderFault();
        return builder;
    }
}
