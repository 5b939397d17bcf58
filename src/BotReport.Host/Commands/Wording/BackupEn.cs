using System.Globalization;
using BotReport.Storage.Backup;

namespace BotReport.Host.Commands.Wording;

/// <summary><c>backup</c> and <c>restore</c>, in English.</summary>
internal sealed class BackupEn : BackupWords
{
    public override string Does => "copies the store into a new file beside a running bot, then reads the copy back";

    public override string RestoreDoes => "puts a backup in the store's place, the bot stopped; the present store is kept beside it";

    public override string TargetMeans => "the backup's file; it must not be there yet";

    public override string SourceMeans => "the backup's file";

    public override string Written(string file, BackupContent content) => $"Backed up to {file}, read back and sound: {Content(content)}.";

    public override string Restored(RestoredContent restored, string? aside) => $"Restored: {Content(restored.Content)}."
        + (aside is null ? "" : $" What was there before is kept as {aside}.")
        + " Messages that had not been sent when the backup was made are not sent again; “status” shows them."
        + (restored.Audit.Fault is null
            ? string.Create(CultureInfo.InvariantCulture, $" The audit came with the backup, {restored.Audit.Head.Place} rows, and holds; this restore has been added to it.")
            : " The backup's audit does not hold; “audit verify” says where. This restore has been added to it.")
        + " You can start the bot now.";

    public override string OnServer => "The store is on PostgreSQL; back it up with pg_dump and restore it with pg_restore.";

    public override string IsThere(string file) => $"{file} is there already; please choose another name.";

    public override string NotThere(string file) => $"There is no file {file}.";

    private static string Content(BackupContent content) =>
        string.Create(CultureInfo.InvariantCulture, $"{content.EntryVersions} entry versions, {content.Reports} report versions, {content.Bytes / 1024.0 / 1024:0.0} MB");
}
