using System.Diagnostics;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using BotReport.Rooms.Tests.Channels.BotFramework.Simulator;
using BotReport.Rooms.Tests.Host;

namespace BotReport.Rooms.Tests.Peers.Playground;

/// <summary>Microsoft's Playground without its window: a process of its own that speaks with the bot as Teams does, and with us over HTTP.</summary>
/// <remarks>
/// Its calls are those its own page makes; they are documented nowhere, so the version is pinned. Who is in it stands in the file that
/// <c>manifests/teams/playground</c> gives developers.
/// </remarks>
internal sealed class PlaygroundClient : IAsyncDisposable
{
    private const string Settings = ".m365agentsplayground.yml";
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);
    private static readonly NodePackages Packages = new("Peers/Playground", "playground");

    private readonly DirectoryInfo _folder = System.IO.Directory.CreateTempSubdirectory("botreport-playground-");
    private readonly HttpClient _http = new() { Timeout = Patience };
    private readonly Process _process;

    private PlaygroundClient(int port, Uri bot, IReadOnlyDictionary<string, string> environment, IReadOnlyList<string> args)
    {
        Address = new($"http://localhost:{port}/");
        _http.BaseAddress = Address;
        File.Copy(Path.Combine(AppContext.BaseDirectory, "Playground", Settings), Path.Combine(_folder.FullName, Settings));
        var how = new ProcessStartInfo(
            Node.Find("node")!,
            [
                Path.Combine(Packages.Folder, "node_modules", "@microsoft", "m365agentsplayground", "cli.js"), "start",
                "-e", bot.ToString(), "-c", "msteams", "-p", $"{port}", "--disable-telemetry", .. args,
            ])
        {
            WorkingDirectory = _folder.FullName,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        how.Environment["PATH"] = $"{NoBrowser()}{Path.PathSeparator}{Environment.GetEnvironmentVariable("PATH")}";
        foreach (var (name, value) in environment)
        {
            how.Environment[name] = value;
        }

        _process = Process.Start(how)!;
        _process.ErrorDataReceived += static (_, _) => { };
        _process.BeginErrorReadLine();
    }

    /// <summary>Where it listens.</summary>
    public Uri Address { get; }

    /// <summary>What its page would show.</summary>
    public PlaygroundScreen Screen { get; private set; } = null!;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    /// <summary>Why it cannot be had here; null when it can.</summary>
    public static async Task<string?> MissingAsync() => Node.Missing ?? await Packages.InstallAsync();

    /// <summary>Starts it in front of a bot and waits until it listens.</summary>
    public static async Task<PlaygroundClient> StartAsync(
        Uri bot, IReadOnlyDictionary<string, string>? environment = null, params IReadOnlyList<string> args)
    {
        var playground = new PlaygroundClient(Ports.Free(), bot, environment ?? new Dictionary<string, string>(), args);
        try
        {
            await playground.ListensAsync();
            playground.Screen = await PlaygroundScreen.OpenAsync(playground.Address, () => playground._process.HasExited);
            return playground;
        }
        catch (Exception wrong) when (wrong is OperationCanceledException or InvalidOperationException)
        {
            var log = await playground.LogAsync();
            await playground.DisposeAsync();
            Assert.Fail($"The Playground did not start: {wrong.Message}\n{log}");
            throw;
        }
    }

    /// <summary>Opens a conversation: the app is installed there.</summary>
    public Task InstallAsync(string conversation) =>
        PostAsync($"_debug/conversation/{Uri.EscapeDataString(conversation)}/installation", []);

    /// <summary>The person at the window says something.</summary>
    /// <param name="mentions">Who is named in it; in a group a bot hears only what names it.</param>
    public Task SaysAsync(string conversation, JsonObject from, string text, params JsonObject[] mentions) => PostAsync(
        $"_conversation/v1/conversations/{Uri.EscapeDataString(conversation)}/messages",
        new() { ["type"] = "text", ["text"] = text, ["textFormat"] = "plain", ["from"] = from, ["mentions"] = new JsonArray([.. mentions]) });

    /// <summary>The person at the window makes his client ask the bot something; what it answers.</summary>
    public async Task<JsonObject> InvokesAsync(string name, JsonObject from, JsonObject value, string conversation, string? message = null) =>
        await PostAsync("_conversation/v1/invoke", new()
        {
            ["name"] = name,
            ["value"] = value,
            ["from"] = from,
            ["conversation"] = new JsonObject { ["id"] = conversation },
            ["replyToId"] = message,
        });

    /// <summary>Any activity, as it is: somebody else's, say.</summary>
    public Task RelaysAsync(JsonObject activity) => PostAsync("_internal/v1/customActivities", activity);

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
            await _process.WaitForExitAsync(CancellationToken.None).WaitAsync(Patience);
        }

        await (Screen?.DisposeAsync() ?? ValueTask.CompletedTask);
        _process.Dispose();
        _http.Dispose();
        _folder.Delete(recursive: true);
    }

    /// <summary>It opens a window when it starts, and where there is nothing to open one with, it ends: the folder of something that opens none.</summary>
    private string NoBrowser()
    {
        var folder = _folder.CreateSubdirectory("bin").FullName;
        if (!OperatingSystem.IsWindows())
        {
            var opener = Path.Combine(folder, "xdg-open");
            File.WriteAllText(opener, "#!/bin/sh\n");
            File.SetUnixFileMode(opener, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        }

        return folder;
    }

    private async Task ListensAsync()
    {
        using var late = CancellationTokenSource.CreateLinkedTokenSource(Cancel);
        late.CancelAfter(Patience);
        while (await _process.StandardOutput.ReadLineAsync(late.Token) is { } line)
        {
            if (line.StartsWith("Listening on ", StringComparison.Ordinal))
            {
                _ = _process.StandardOutput.BaseStream.CopyToAsync(Stream.Null, CancellationToken.None);
                return;
            }
        }

        throw new InvalidOperationException("it ended");
    }

    private async Task<string> LogAsync()
    {
        var log = Path.Combine(_folder.FullName, "devTools", "m365agentsplayground.log");
        return File.Exists(log) ? await File.ReadAllTextAsync(log, CancellationToken.None) : "";
    }

    private async Task<JsonObject> PostAsync(string path, JsonObject body)
    {
        using var answer = await _http.PostAsJsonAsync(new Uri(path, UriKind.Relative), body, Cancel);
        var text = await answer.Content.ReadAsStringAsync(Cancel);
        Assert.True(answer.IsSuccessStatusCode, $"The Playground answers {path} with {(int)answer.StatusCode}: {text}\n{Screen}");
        return Json.Read(text) ?? [];
    }
}
