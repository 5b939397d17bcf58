namespace BotReport.Host.Commands;

/// <summary>Begins a host: settings from the assembly's folder and the environment, whatever the current directory is.</summary>
internal static class BotHost
{
    /// <summary>A host that listens.</summary>
    public static WebApplicationBuilder Web(Shell shell) => WebApplication.CreateBuilder(
        new WebApplicationOptions { ContentRootPath = shell.ContentRoot, EnvironmentName = shell.Environment, ApplicationName = "botreport" });

    /// <summary>A host without a door. It logs what goes wrong, beside the answers.</summary>
    public static HostApplicationBuilder Plain(Shell shell)
    {
        var builder = new HostApplicationBuilder(
            new HostApplicationBuilderSettings { ContentRootPath = shell.ContentRoot, EnvironmentName = shell.Environment, ApplicationName = "botreport" });
        builder.Logging.ClearProviders().AddConsole(o => o.LogToStandardErrorThreshold = LogLevel.Trace).SetMinimumLevel(LogLevel.Error);
        return builder;
    }
}
