using System.Reflection;
using BotReport.Core.Drafting.Model;
using BotReport.Core.Talk;

namespace BotReport.Host.Faults;

/// <summary>Puts the fault point before the ports that a message, a prompt or a draft passes on its way. Without a fault point nothing stands there.</summary>
internal static class FaultRegistration
{
    private static readonly Type[] Ports =
        [typeof(IInboxStore), typeof(IChatStore), typeof(ICommit), typeof(IOutboxStore), typeof(ITranscript), typeof(IChannel), typeof(ILanguageModel)];

    /// <summary>To be called behind the rooms that register the ports.</summary>
    public static IServiceCollection UnderFault(this IServiceCollection services) => services.Guard(Ports);

    /// <summary>The same for what the alarm clock calls.</summary>
    public static IServiceCollection AlarmsUnderFault(this IServiceCollection services) => services.Guard([typeof(IAlarmed)]);

    private static IServiceCollection Guard(this IServiceCollection services, Type[] ports)
    {
        if (services.Select(s => s.ImplementationInstance).OfType<FaultPoint>().FirstOrDefault() is not { } fault)
        {
            return services;
        }

        for (var i = 0; i < services.Count; i++)
        {
            if (ports.Contains(services[i].ServiceType))
            {
                services[i] = Guarded(services[i], fault);
            }
        }

        return services;
    }

    private static ServiceDescriptor Guarded(ServiceDescriptor port, FaultPoint fault)
    {
        var before = typeof(PortUnderFault<>).MakeGenericType(port.ServiceType)
            .GetMethod("Before", BindingFlags.Public | BindingFlags.Static)!;
        return ServiceDescriptor.Singleton(port.ServiceType, all => before.Invoke(null, [Make(port, all), fault])!);
    }

    private static object Make(ServiceDescriptor port, IServiceProvider all) =>
        port.ImplementationFactory is { } factory ? factory(all) : ActivatorUtilities.CreateInstance(all, port.ImplementationType!);
}
