using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace BotReport.Rooms.Tests.Channels.BotFramework.Simulator;

/// <summary>All hosts a bot could reach. Nothing leaves the process; a host nobody registered answers 200 and is kept as a leak.</summary>
/// <remarks>
/// Use it as the primary handler of an <see cref="HttpClient"/>. A redirect is handed back as it is: following one is up to the real handler,
/// and the bot must not.
/// </remarks>
internal sealed class FakeInternet(TimeProvider clock) : HttpMessageHandler
{
    private readonly ConcurrentDictionary<string, Server> _servers = new(StringComparer.OrdinalIgnoreCase);
    private readonly ConcurrentQueue<SeenRequest> _requests = new();

    /// <summary>What answers at a host.</summary>
    public delegate Task<HttpResponseMessage> Server(HttpRequestMessage request, CancellationToken cancel);

    /// <summary>Every request, oldest first.</summary>
    public IReadOnlyList<SeenRequest> Requests => [.. _requests];

    /// <summary>Requests to hosts nobody registered.</summary>
    public IReadOnlyList<SeenRequest> Leaks => [.. _requests.Where(r => !r.Expected)];

    /// <summary>Puts a server at an origin: scheme, host and port, as in <c>https://smba.trafficmanager.net</c>. The latest one counts.</summary>
    public void Register(Uri origin, Server server) => _servers[Key(origin)] = server;

    /// <summary>Connections to the origin are refused from now on.</summary>
    public void Refuse(Uri origin) => Register(origin, (_, _) => throw new HttpRequestException(
        HttpRequestError.ConnectionError,
        $"Connection refused ({origin.Authority})",
        new SocketException((int)SocketError.ConnectionRefused)));

    /// <summary>The origin takes requests and never answers; the caller has to give up.</summary>
    public void Silence(Uri origin) => Register(origin, (_, cancel) => new TaskCompletionSource<HttpResponseMessage>().Task.WaitAsync(cancel));

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var uri = request.RequestUri!;
        var bytes = request.Content is { } content ? (await content.ReadAsByteArrayAsync(cancellationToken)).LongLength : 0;
        var expected = _servers.TryGetValue(Key(uri), out var server);
        _requests.Enqueue(new(clock.GetUtcNow(), request.Method, uri, request.Headers.Contains("Authorization"), bytes, expected));

        var answer = expected ? await server!(request, cancellationToken) : Sink();
        answer.RequestMessage = request;
        return answer;
    }

    private static HttpResponseMessage Sink() =>
        new(HttpStatusCode.OK) { Content = new StringContent("{}", Encoding.UTF8, "application/json") };

    private static string Key(Uri uri) => uri.GetComponents(UriComponents.SchemeAndServer | UriComponents.StrongPort, UriFormat.UriEscaped);
}
