using Microsoft.AspNetCore.DataProtection;

namespace BotReport.Host;

/// <summary>The keys that tokens are sealed with.</summary>
internal static class KeyRing
{
    private const string ApplicationName = "BotReport";
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;

    /// <summary>Keeps them beside the store, readable by its owner alone, so that what was handed out is good after a restart.</summary>
    public static IServiceCollection AddKeyRing(this IServiceCollection services, DataFolder data)
    {
        var folder = OperatingSystem.IsWindows() ? System.IO.Directory.CreateDirectory(data.Keys) : System.IO.Directory.CreateDirectory(data.Keys, OwnerOnly);
        services.AddDataProtection().SetApplicationName(ApplicationName).PersistKeysToFileSystem(folder);
        return services;
    }
}
