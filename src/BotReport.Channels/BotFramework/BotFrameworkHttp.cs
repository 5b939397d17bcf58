namespace BotReport.Channels.BotFramework;

/// <summary>The one way out of this folder.</summary>
/// <param name="handler">By which calls go out; the owner of the process may put another there.</param>
internal sealed class BotFrameworkHttp(HttpMessageHandler handler, TimeProvider clock) : IDisposable
{
    /// <summary>How long an answer is waited for: as long as the platform itself waits for ours.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(15);

    /// <summary>The longest answer that is read, in bytes: a page of a roster is far shorter.</summary>
    private const int LongestAnswer = 1024 * 1024;

    /// <summary>Makes calls, of who brings a limit of his own.</summary>
    public HttpClient Client { get; } = new(handler, disposeHandler: false) { MaxResponseContentBufferSize = LongestAnswer };

    /// <summary>The instant it is.</summary>
    public DateTimeOffset Now => clock.GetUtcNow();

    /// <summary>Makes a call and reads the whole answer.</summary>
    /// <exception cref="HttpRequestException">There is no connection, or it broke.</exception>
    /// <exception cref="TimeoutException">Nobody answered.</exception>
    public async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancel)
    {
        using var patience = new CancellationTokenSource(Patience, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancel, patience.Token);
        try
        {
            return await Client.SendAsync(request, either.Token);
        }
        catch (OperationCanceledException wrong) when (patience.IsCancellationRequested && !cancel.IsCancellationRequested)
        {
            throw new TimeoutException("No answer.", wrong);
        }
    }

    /// <summary>Follows no redirect, so that no token goes where no list was asked; keeps no connection for ever, so that names may move.</summary>
    public static SocketsHttpHandler Direct() => new()
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        ConnectTimeout = TimeSpan.FromSeconds(5),
        PooledConnectionLifetime = TimeSpan.FromMinutes(10),
    };

    /// <inheritdoc/>
    public void Dispose()
    {
        Client.Dispose();
        handler.Dispose();
    }
}
