using BotReport.Rooms.Tests.Llm.StandIn;

namespace BotReport.Rooms.Tests.Llm;

/// <summary>One stand-in for the tests of a class; each asks a deployment named after how it is to answer.</summary>
public sealed class StandInFixture : IAsyncLifetime
{
    internal ModelStandIn Server { get; private set; } = null!;

    public async ValueTask InitializeAsync() => Server = await ModelStandIn.StartAsync(cancel: TestContext.Current.CancellationToken);

    public ValueTask DisposeAsync() => Server.DisposeAsync();
}
