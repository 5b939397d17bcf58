namespace BotReport.Rooms.Tests.Web;

/// <summary>A site in Development for tests that change nothing in it.</summary>
public sealed class DevelopmentSite : IAsyncLifetime
{
    internal ChatSite Site { get; private set; } = null!;

    public async ValueTask InitializeAsync() => Site = await ChatSite.OpenAsync("Development");

    public ValueTask DisposeAsync() => Site.DisposeAsync();
}
