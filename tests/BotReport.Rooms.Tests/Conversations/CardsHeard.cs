using BotReport.Core.Talk;
using Microsoft.Extensions.DependencyInjection;

namespace BotReport.Rooms.Tests.Conversations;

/// <summary>The house's own transcript, with every card that ever stood in it, also those that another took the place of.</summary>
internal sealed class CardsHeard(ITranscript own) : ITranscript
{
    private readonly List<TranscriptLine> _lines = [];

    public IReadOnlyList<TranscriptLine> Lines => _lines;

    /// <summary>Puts itself before the transcript that is there.</summary>
    public static void AddTo(IServiceCollection services)
    {
        var own = services.Last(s => s.ServiceType == typeof(ITranscript));
        services
            .AddSingleton(all => new CardsHeard((ITranscript)(own.ImplementationFactory?.Invoke(all) ?? ActivatorUtilities.CreateInstance(all, own.ImplementationType!))))
            .AddSingleton<ITranscript>(all => all.GetRequiredService<CardsHeard>());
    }

    public Task<long> AppendAsync(Address address, TranscriptLine line, CancellationToken cancel)
    {
        if (line.Card is not null)
        {
            _lines.Add(line);
        }

        return own.AppendAsync(address, line, cancel);
    }

    public Task<IReadOnlyList<TranscriptLine>> SinceAsync(Address address, long position, int limit, CancellationToken cancel) =>
        own.SinceAsync(address, position, limit, cancel);

    public Task<IReadOnlyList<TranscriptLine>> LatestAsync(Address address, int limit, CancellationToken cancel) =>
        own.LatestAsync(address, limit, cancel);
}
