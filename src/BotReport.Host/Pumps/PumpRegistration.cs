using BotReport.Core.Talk;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace BotReport.Host.Pumps;

/// <summary>How a flow gets its pump.</summary>
/// <remarks>Extensions of the older form: CA1515 fires falsely on extension blocks in an application (roslyn#81483).</remarks>
internal static class PumpRegistration
{
    /// <summary>Plans a pump for <typeparamref name="TStep"/>, which must be registered. It runs with <see cref="RunPumps"/>, or by hand.</summary>
    /// <param name="wakes">The pumps to ring for when it did something.</param>
    public static IServiceCollection AddPump<TStep>(
        this IServiceCollection services, string name, TimeSpan interval, params IReadOnlyList<string> wakes)
        where TStep : IStep => services.AddPump(new PumpPlan(name, typeof(TStep), interval, wakes));

    /// <summary>Plans a pump.</summary>
    public static IServiceCollection AddPump(this IServiceCollection services, PumpPlan plan)
    {
        services.TryAddSingleton<PumpBell>();
        services.TryAddSingleton<IInboxBell>(all => all.GetRequiredService<PumpBell>());
        services.TryAddSingleton<IOutboxBell>(all => all.GetRequiredService<PumpBell>());
        services.TryAddSingleton<IWorkBell>(all => all.GetRequiredService<PumpBell>());
        services.TryAddSingleton<IEchoBell>(all => all.GetRequiredService<PumpBell>());
        services.TryAddSingleton<PumpsByHand>();
        services.TryAddSingleton<PumpWatch>();
        return services.AddSingleton(plan);
    }

    /// <summary>Runs the pumps planned so far for the life of the host.</summary>
    public static IServiceCollection RunPumps(this IServiceCollection services)
    {
        foreach (var plan in services.Select(s => s.ImplementationInstance).OfType<PumpPlan>().ToList())
        {
            services.AddSingleton<IHostedService>(all => ActivatorUtilities.CreateInstance<Pump>(all, plan));
        }

        return services;
    }
}
