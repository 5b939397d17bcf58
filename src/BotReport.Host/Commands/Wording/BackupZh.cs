using System.Globalization;
using BotReport.Storage.Backup;

namespace BotReport.Host.Commands.Wording;

/// <summary><c>backup</c> and <c>restore</c>, in Chinese.</summary>
internal sealed class BackupZh : BackupWords
{
    public override string Does => "备份数据到一个新文件，机器人可以继续运行；写完会读回检查";

    public override string RestoreDoes => "用备份替换数据，先停机器人；现有数据另存在旁边";

    public override string TargetMeans => "备份文件，不能已存在";

    public override string SourceMeans => "备份文件";

    public override string Written(string file, BackupContent content) => $"已备份到 {file}，已读回检查：{Content(content)}。";

    public override string Restored(RestoredContent restored, string? aside) => $"已恢复：{Content(restored.Content)}。"
        + (aside is null ? "" : $"原来的数据另存为 {aside}。")
        + "备份时还没发出的消息不会再发，在“状态”里可以看到。"
        + (restored.Audit.Fault is null
            ? string.Create(CultureInfo.InvariantCulture, $"审计记录随备份而来，{restored.Audit.Head.Place}条，核对无误；这次恢复也已记入。")
            : "备份里的审计记录对不上，请运行 audit verify 查看；这次恢复已记入。")
        + "现在可以启动机器人。";

    public override string OnServer => "数据在 PostgreSQL 里，请用 pg_dump 备份、pg_restore 恢复。";

    public override string IsThere(string file) => $"{file} 已经存在，请换一个文件名。";

    public override string NotThere(string file) => $"没有 {file} 这个文件。";

    private static string Content(BackupContent content) =>
        string.Create(CultureInfo.InvariantCulture, $"条目{content.EntryVersions}版，周报{content.Reports}版，{content.Bytes / 1024.0 / 1024:0.0} MB");
}
