using BotReport.Host.Pumps;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace BotReport.Host.Health;

/// <summary>Tells whoever runs the bot whether it lives and whether it is ready.</summary>
/// <remarks>Extensions of the older form: CA1515 fires falsely on extension blocks in an application (roslyn#81483).</remarks>
internal static class HealthRegistration
{
    private static readonly TimeSpan LongestCheck = TimeSpan.FromSeconds(5);

    /// <summary>Adds the checks of the store, of the prompts and of every pump planned so far; rooms add their own.</summary>
    public static IServiceCollection AddHealth(this IServiceCollection services)
    {
        var checks = services.AddHealthChecks().AddCheck<StoreCheck>(StoreCheck.Name, timeout: LongestCheck)
            .AddCheck<PromptCheck>(PromptCheck.Name, timeout: LongestCheck);
        foreach (var plan in services.Select(s => s.ImplementationInstance).OfType<PumpPlan>().ToList())
        {
            checks.Add(new HealthCheckRegistration(
                $"pump {plan.Name}", all => ActivatorUtilities.CreateInstance<PumpCheck>(all, plan), failureStatus: null, tags: null));
        }

        return services;
    }

    /// <summary>Maps <c>/healthz/live</c>: the process answers; and <c>/healthz/ready</c>: every part is at work.</summary>
    public static void MapHealth(this IEndpointRouteBuilder routes)
    {
        routes.MapHealthChecks("/healthz/live", new HealthCheckOptions { Predicate = _ => false, ResponseWriter = HealthAnswer.WriteAsync });
        routes.MapHealthChecks("/healthz/ready", new HealthCheckOptions { ResponseWriter = HealthAnswer.WriteAsync });
    }
}
