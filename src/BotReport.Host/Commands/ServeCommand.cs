using System.CommandLine;
using BotReport.Host.Pumps;

namespace BotReport.Host.Commands;

/// <summary><c>serve</c>, and no command at all: runs the bot until it is told to stop.</summary>
internal sealed class ServeCommand(Shell shell, string? urls, string? at)
{
    private const string DefaultUrls = "http://localhost:3978";

    /// <summary>Where a call does not say its own limit.</summary>
    private const long LargestBody = 64 * 1024;

    /// <summary>The command under its name.</summary>
    public static Command Create(Shell shell) => Bind(new Command("serve", shell.Words.ServeDoes), shell);

    /// <summary>Makes a command run the bot.</summary>
    public static Command Bind(Command command, Shell shell)
    {
        var urls = new Option<string?>("--urls") { Description = shell.Words.UrlsMeans };
        var at = AtOption.Of(shell);
        command.Add(urls);
        command.Add(at);
        command.SetAction((parsed, cancel) => new ServeCommand(shell, parsed.GetValue(urls), parsed.GetValue(at)).RunAsync(cancel));
        return command;
    }

    /// <summary>Runs until the process is asked to stop; 0 then.</summary>
    public async Task<int> RunAsync(CancellationToken cancel)
    {
        var clock = AtOption.Clock(shell, at);
        var builder = BotHost.Web(shell);
        if (!shell.IsDevelopment && string.IsNullOrEmpty(builder.Configuration["Channels:WebChat:Secret"]) && string.IsNullOrEmpty(builder.Configuration["MicrosoftAppId"]))
        {
            throw new RefusedException(shell.Words.NoChannelInProduction);
        }

        var data = DataFolder.Of(builder.Configuration, shell.ContentRoot, shell.Words);
        using var held = data.Take("serve", shell.Words);
        var where = urls ?? (builder.Configuration["urls"] is { Length: > 0 } configured ? configured : DefaultUrls);
        builder.WebHost.UseUrls(where).ConfigureKestrel(server =>
        {
            server.AddServerHeader = false;
            server.Limits.MaxRequestBodySize = LargestBody;
        });
        builder.AddRooms(data, clock, Rooms.Messengers(shell.Clock)).AddAlarms(data).AddDoor(data).Services.RunPumps();

        await using var app = builder.Build();
        app.MapRooms();
        await StartAsync(app, where, cancel);
        await app.WaitForShutdownAsync(cancel);
        return 0;
    }

    private async Task StartAsync(WebApplication app, string where, CancellationToken cancel)
    {
        try
        {
            await app.StartAsync(cancel);
        }
        catch (Exception wrong) when (wrong is IOException or FormatException or InvalidOperationException and not RefusedException)
        {
            await app.StopAsync(CancellationToken.None); // the pumps run already: let them end before their house is gone
            throw new RefusedException(shell.Words.CannotListen(where, wrong.Message));
        }
    }
}
