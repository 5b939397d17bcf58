using BotReport.Host.Configuration;
using BotReport.Host.Faults;
using Microsoft.Extensions.Configuration.Memory;

namespace BotReport.Host.Commands;

/// <summary>Begins a host: settings from the assembly's folder and the environment, whatever the current directory is.</summary>
internal static class BotHost
{
    /// <summary>Defaults under every other source. A host that does not start is told in one sentence by the command, not by the host.</summary>
    private static readonly Dictionary<string, string?> Quiet = new()
    {
        ["Logging:LogLevel:Microsoft.AspNetCore"] = "Warning",
        ["Logging:LogLevel:Microsoft.AspNetCore.DataProtection"] = "Error", // its keys are not encrypted, as the store beside them is not
        ["Logging:LogLevel:Microsoft.Extensions.Diagnostics.HealthChecks"] = "Critical", // who asks is answered; what fails says so itself
        ["Logging:LogLevel:Quartz"] = "Warning",
        ["Logging:LogLevel:Microsoft.Extensions.Hosting.Internal.Host"] = "None",
    };

    /// <summary>
    /// While trying out everybody may be anybody, so only this machine's own names are answered to: a page elsewhere that gave its own name
    /// our address (DNS rebinding) is not. Production says <c>AllowedHosts</c> itself.
    /// </summary>
    private static readonly Dictionary<string, string?> OnThisMachine = new() { ["AllowedHosts"] = "localhost;127.0.0.1;[::1]" };

    /// <summary>A host that listens.</summary>
    public static WebApplicationBuilder Web(Shell shell)
    {
        var builder = WebApplication.CreateBuilder(
            new WebApplicationOptions { ContentRootPath = shell.ContentRoot, EnvironmentName = shell.Environment, ApplicationName = "botreport" });
        builder.Configuration.Sources.Insert(0, new MemoryConfigurationSource { InitialData = shell.IsDevelopment ? [.. Quiet, .. OnThisMachine] : Quiet });
        RefuseMistakes(builder, shell);
        FaultPoint.AddTo(builder, shell);
        return builder;
    }

    /// <summary>A host without a door. It logs what goes wrong, beside the answers.</summary>
    public static HostApplicationBuilder Plain(Shell shell)
    {
        var builder = new HostApplicationBuilder(
            new HostApplicationBuilderSettings { ContentRootPath = shell.ContentRoot, EnvironmentName = shell.Environment, ApplicationName = "botreport" });
        builder.Configuration.Sources.Insert(0, new MemoryConfigurationSource { InitialData = Quiet });
        builder.Logging.ClearProviders().AddConsole(o => o.LogToStandardErrorThreshold = LogLevel.Trace).SetMinimumLevel(LogLevel.Error);
        RefuseMistakes(builder, shell);
        FaultPoint.AddTo(builder, shell);
        return builder;
    }

    /// <summary>Names every mistake of the configuration at once, a sentence a line, before anything looks at one value of it.</summary>
    private static void RefuseMistakes(IHostApplicationBuilder builder, Shell shell)
    {
        ExampleLayer.AddTo(builder);
        var problems = ConfigurationReading.Read(builder.Configuration, shell.ContentRoot, shell.IsEnglish, shell.IsDevelopment).Problems;
        if (problems.Count > 0)
        {
            throw new RefusedException(string.Join('\n', problems));
        }
    }
}
