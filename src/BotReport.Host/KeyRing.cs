using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.DataProtection.Repositories;

namespace BotReport.Host;

/// <summary>The keys that tokens are sealed with.</summary>
internal static class KeyRing
{
    private const string ApplicationName = "BotReport";
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;

    /// <summary>
    /// Keeps them beside the store, readable by its owner alone, or on its server, so that what was handed out is good after a restart
    /// and at any instance.
    /// </summary>
    public static IServiceCollection AddKeyRing(this IServiceCollection services, DataFolder data)
    {
        var keys = services.AddDataProtection().SetApplicationName(ApplicationName);
        if (data.Server is not null)
        {
            services.AddOptions<KeyManagementOptions>().Configure<IXmlRepository>((options, store) => options.XmlRepository = store);
            return services;
        }

        keys.PersistKeysToFileSystem(
            OperatingSystem.IsWindows() ? System.IO.Directory.CreateDirectory(data.Keys) : System.IO.Directory.CreateDirectory(data.Keys, OwnerOnly));
        return services;
    }
}
