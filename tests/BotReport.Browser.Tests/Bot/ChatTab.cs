using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace BotReport.Browser.Tests.Bot;

/// <summary>One person's chat page, and everything that went wrong in it.</summary>
internal sealed class ChatTab(IPage page)
{
    private const int Patience = 60_000;

    /// <summary>artifacts/screenshots of the checkout.</summary>
    private static readonly string Pictures = Path.Combine(Root(AppContext.BaseDirectory), "artifacts", "screenshots");

    /// <summary>What a page of ours must never do: ask another host, break its own policy, write an error to the console.</summary>
    private readonly ConcurrentQueue<string> _wrong = new();

    public IPage Page => page;

    public IReadOnlyCollection<string> Wrong => _wrong;

    /// <summary>Opens the page and waits until one can write.</summary>
    public static async Task<ChatTab> OpenAsync(IPage page, Uri address)
    {
        var tab = new ChatTab(page);
        page.SetDefaultTimeout(Patience);
        page.Console += (_, said) => tab.Note(said.Type == "error", $"console: {said.Text}");
        page.PageError += (_, error) => tab.Note(true, $"script: {error}");
        page.Request += (_, asked) => tab.Note(IsOutside(asked.Url, address), $"asked {asked.Url}");
        page.RequestFailed += (_, asked) => tab.Note(true, $"failed {asked.Url}: {asked.Failure}");
        await page.AddInitScriptAsync("document.addEventListener('securitypolicyviolation', e => console.error('CSP ' + e.violatedDirective + ' ' + e.blockedURI))");
        await page.RunAndWaitForWebSocketAsync(() => page.GotoAsync(address.AbsoluteUri)); // what is typed before there is a conversation may be lost
        await tab.SendBox.WaitForAsync();
        return tab;
    }

    private ILocator SendBox => page.Locator("[data-id=webchat-sendbox-input]");

    private ILocator Transcript => page.Locator(".webchat__basic-transcript");

    /// <summary>Waits until words stand in the conversation.</summary>
    public Task SeesAsync(string words) => Transcript.GetByText(words).Last.WaitForAsync();

    /// <summary>Waits until words stand anywhere on the page.</summary>
    public Task ShowsAsync(string words) => page.GetByText(words).First.WaitForAsync();

    /// <summary>Types and sends.</summary>
    public async Task SayAsync(string text)
    {
        await SendBox.FillAsync(text);
        await SendBox.PressAsync("Enter");
    }

    /// <summary>Presses the newest button with that label.</summary>
    public Task PressAsync(string label) => Buttons(label).Last.ClickAsync();

    /// <summary>The buttons with that label.</summary>
    public ILocator Buttons(string label) => Transcript.GetByRole(AriaRole.Button, new() { Name = label, Exact = true });

    /// <summary>Keeps a picture among the results of the run.</summary>
    public async Task ShotAsync(string name)
    {
        await page.WaitForFunctionAsync("() => document.fonts.status === 'loaded'");
        await page.ScreenshotAsync(new() { Path = Path.Combine(Pictures, name + ".png") });
    }

    /// <summary>Nothing is wider than the window.</summary>
    public async Task FitsAsync() => Assert.True(
        await page.EvaluateAsync<bool>("() => document.documentElement.scrollWidth <= window.innerWidth"), "The page scrolls sideways.");

    private static string Root(string folder) =>
        File.Exists(Path.Combine(folder, "BotReport.sln")) ? folder : Root(Path.GetDirectoryName(folder)!);

    private static bool IsOutside(string url, Uri address) =>
        !url.StartsWith(address.GetLeftPart(UriPartial.Authority), StringComparison.Ordinal)
        && !url.StartsWith("data:", StringComparison.Ordinal) && !url.StartsWith("blob:", StringComparison.Ordinal);

    private void Note(bool wrong, string what)
    {
        if (wrong)
        {
            _wrong.Enqueue(what);
        }
    }
}
