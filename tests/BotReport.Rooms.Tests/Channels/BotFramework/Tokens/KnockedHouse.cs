using BotReport.Rooms.Tests.Channels.BotFramework.Simulator;

namespace BotReport.Rooms.Tests.Channels.BotFramework.Tokens;

/// <summary>A house at whose door many knock, one after another; made when the first one does.</summary>
public sealed class KnockedHouse : IAsyncDisposable
{
    private readonly Dictionary<string, TeamsHouse> _houses = [];

    /// <summary>The house of an environment.</summary>
    internal async Task<TeamsHouse> InAsync(string environment)
    {
        if (!_houses.TryGetValue(environment, out var house))
        {
            house = _houses[environment] = await TeamsHouse.OpenAsync(environment: environment);
            foreach (var service in (string[])[EmulatorCases.Emulator, "http://127.0.0.1:56150", "https://europe.botframework.com"])
            {
                house.World.Internet.Register(new(service), (_, _) => Task.FromResult(new HttpResponseMessage(System.Net.HttpStatusCode.Created)));
            }
        }

        return house;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var house in _houses.Values)
        {
            await house.DisposeAsync();
        }
    }
}

/// <summary>What one knock left behind.</summary>
/// <param name="Rows">New rows: of the inbox, of references, of people.</param>
/// <param name="Calls">What went out because of it.</param>
internal sealed record Trace(int Status, string Body, long Rows, IReadOnlyList<SeenRequest> Calls)
{
    private const string Counted =
        "select cast((select count(*) from inbox) + (select count(*) from conversation_reference) + (select count(*) from acquaintance) + (select count(*) from outbox) as text)";

    /// <summary>Knocks, lets the house do all it has to do, and looks.</summary>
    public static async Task<Trace> OfAsync(TeamsHouse house, Knock knock)
    {
        var cancel = TestContext.Current.CancellationToken;
        house.World.Clock.Advance(TimeSpan.FromMinutes(1)); // nobody waits for the pace of those before
        var (rows, calls) = (await RowsAsync(house), house.World.Internet.Requests.Count);
        using var request = knock.Request();
        using var answer = await house.Http.SendAsync(request, cancel);
        var body = await answer.Content.ReadAsStringAsync(cancel);
        await house.DrainAsync();
        return new((int)answer.StatusCode, body, await RowsAsync(house) - rows, [.. house.World.Internet.Requests.Skip(calls)]);
    }

    private static async Task<long> RowsAsync(TeamsHouse house) =>
        long.Parse((await house.RowsAsync(Counted))[0], System.Globalization.CultureInfo.InvariantCulture);
}
