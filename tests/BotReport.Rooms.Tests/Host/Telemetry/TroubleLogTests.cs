using BotReport.Core.Talk;
using BotReport.Host.Telemetry;
using Microsoft.Extensions.Logging;

namespace BotReport.Rooms.Tests.Host.Telemetry;

public sealed class TroubleLogTests : TroubleLogContract, IDisposable
{
    private readonly Emitted _emitted = new();

    public void Dispose() => _emitted.Dispose();

    private protected override (ITroubleLog Log, Func<IEnumerable<string>> Written) New()
    {
        var logs = LoggerFactory.Create(builder => builder.AddProvider(_emitted));
        return (new TroubleLog(logs.CreateLogger<TroubleLog>()), () => _emitted.Logs);
    }
}
