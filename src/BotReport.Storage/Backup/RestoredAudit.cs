using System.Security.Cryptography;
using BotReport.Core.Team;
using BotReport.Storage.Audit;
using BotReport.Storage.Sqlite;

namespace BotReport.Storage.Backup;

/// <summary>The audit of a store that was restored: the backup's, walked, and a row behind it that names the file it came from.</summary>
internal static class RestoredAudit
{
    /// <summary>Brings the file up to this version, walks its audit and appends that it was restored. What the walk found.</summary>
    public static AuditCheck Continue(string file, string backup, DateTimeOffset at) => ContinueAsync(file, backup, at).GetAwaiter().GetResult();

    private static async Task<AuditCheck> ContinueAsync(string file, string backup, DateTimeOffset at)
    {
        await using var database = SqliteDatabase.Open(new StorageOptions(file));
        var found = await new AuditTrail(database).VerifyAsync(null, CancellationToken.None);
        var subject = $"{Path.GetFileName(backup)} sha256:{await SumAsync(backup)}";
        return await database.WriteAsync(
            async session =>
            {
                await AuditChain.AppendAsync(session, new(null, "operator", "restore", subject, at));
                return found;
            },
            CancellationToken.None);
    }

    private static async Task<string> SumAsync(string file)
    {
        await using var bytes = File.OpenRead(file);
        return Convert.ToHexStringLower(await SHA256.HashDataAsync(bytes));
    }
}
