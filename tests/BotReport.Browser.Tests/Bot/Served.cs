using System.Text.RegularExpressions;
using BotReport.Rooms.Tests.Crash;

namespace BotReport.Browser.Tests.Bot;

/// <summary>The built bot, serving on a store of its own from a given instant on.</summary>
internal sealed partial class Served : IDisposable
{
    private readonly CrashStore _store = new();
    private readonly BotProcess _process;

    private Served(string at, IReadOnlyDictionary<string, string?> settings) =>
        _process = BotProcess.StartWith(_store, settings, "serve", "--urls", "http://127.0.0.1:0", "--at", at);

    /// <summary>Where it listens.</summary>
    public Uri Address { get; private set; } = null!;

    /// <summary>Starts it and waits until it listens.</summary>
    /// <param name="settings">What is set besides; null: nothing.</param>
    public static async Task<Served> StartAsync(string at, IReadOnlyDictionary<string, string?>? settings = null)
    {
        var served = new Served(at, settings ?? new Dictionary<string, string?>());
        await served._process.HearAsync("Now listening on");
        served.Address = new Uri(Listening().Match(served._process.Said).Value);
        return served;
    }

    public void Dispose()
    {
        _process.Dispose();
        _store.Dispose();
    }

    [GeneratedRegex(@"http://127\.0\.0\.1:\d+", RegexOptions.None, 1000)]
    private static partial Regex Listening();
}
