using BotReport.Core.Talk;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace BotReport.Host.Pumps;

/// <summary>How a flow gets its pump.</summary>
/// <remarks>An extension of the older form: CA1515 fires falsely on extension blocks in an application (roslyn#81483).</remarks>
internal static class PumpRegistration
{
    /// <summary>Turns <typeparamref name="TStep"/>, which must be registered, for the life of the host.</summary>
    /// <param name="wakes">The pumps to ring for when it did something.</param>
    public static IServiceCollection AddPump<TStep>(
        this IServiceCollection services, string name, TimeSpan interval, params IReadOnlyList<string> wakes)
        where TStep : IStep
    {
        var plan = new PumpPlan(name, typeof(TStep), interval, wakes);
        services.TryAddSingleton<PumpBell>();
        return services.AddSingleton<IHostedService>(all => ActivatorUtilities.CreateInstance<Pump>(all, plan));
    }
}
