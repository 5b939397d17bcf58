using Microsoft.Playwright;

namespace BotReport.Browser.Tests.Bot;

/// <summary>A Chromium of this machine, without a window.</summary>
internal sealed class Chrome : IAsyncDisposable
{
    private static readonly string?[] Places =
    [
        Environment.GetEnvironmentVariable("BOTREPORT_CHROMIUM"),
        "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome",
        @"C:\Program Files\Google\Chrome\Application\chrome.exe",
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    ];

    // No sandbox: where these tests run as root Chromium refuses one. No network but the page's own.
    private static readonly string[] Flags =
        ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

    private readonly IPlaywright _playwright;
    private readonly IBrowser _browser;

    private Chrome(IPlaywright playwright, IBrowser browser) => (_playwright, _browser) = (playwright, browser);

    /// <summary>Starts it; a machine without one skips the test.</summary>
    public static async Task<Chrome> StartAsync()
    {
        var path = Places.FirstOrDefault(File.Exists);
        Assert.SkipWhen(path is null, "There is no Chromium here; install one, or say where it is with BOTREPORT_CHROMIUM.");
        var playwright = await Playwright.CreateAsync();
        return new(playwright, await playwright.Chromium.LaunchAsync(new() { ExecutablePath = path, Args = Flags }));
    }

    /// <summary>A browser of its own: other people's cookies and storage are not in it.</summary>
    public async Task<ChatTab> OpenAsync(Uri address, string person, int width = 1280, int height = 800, ColorScheme colors = ColorScheme.Light)
    {
        var context = await _browser.NewContextAsync(new()
        {
            ViewportSize = new() { Width = width, Height = height },
            DeviceScaleFactor = width < 500 ? 2 : 1,
            ColorScheme = colors,
            Locale = "zh-CN",
            TimezoneId = "Asia/Shanghai",
        });
        return await ChatTab.OpenAsync(await context.NewPageAsync(), new Uri(address, $"/chat?as={person}"));
    }

    public async ValueTask DisposeAsync()
    {
        await _browser.DisposeAsync();
        _playwright.Dispose();
    }
}
