using System.Globalization;

namespace BotReport.Host.Commands.Wording;

/// <summary><c>doctor</c> in Chinese.</summary>
internal sealed class DoctorZh : DoctorWords
{
    public override string Does => "检查机器人依赖的东西，问题一次说全，每项一句";

    public override string NoModel => "语言模型：没有配置，草稿按大家的原话整理。要用请设置 Llm:Provider。";

    public override string ModelAnswers(string deployment) => $"语言模型：{deployment} 正常。";

    public override string ModelFails(string deployment, string why) => $"语言模型：{deployment} 不可用，{why}";

    public override string KeyRefused(int status) => $"密钥没有被接受（{status}），请检查 Llm:ApiKey 或身份的权限。";

    public override string NoIdentity => "没有拿到 Entra 身份的令牌，请给这台机器托管身份，或设置 Llm:ApiKey。";

    public override string NotFound(Uri endpoint, string deployment) => $"{endpoint} 没有 {deployment}（404），请检查 Llm:Endpoint 和 Llm:Deployment。";

    public override string RequestRefused(int status, string code) =>
        $"请求没有被接受（{status}{(code.Length > 0 ? " " + code : "")}），请检查 Llm:Profile、Llm:StructuredOutput 和 Llm:TokenLimitField，推理模型请把 Llm:Repeatable 设为 false；也可能是账户欠费。";

    public override string Throttled => "现在请求太多（429），请稍后再试，或向服务商提高限额。";

    public override string NoAnswer(Uri endpoint) => $"{endpoint} 在限时内没有回答，请稍后再试，或调大 Llm:NetworkTimeoutSeconds。";

    public override string NoConnection(Uri endpoint) => $"连不上 {endpoint}，请检查 Llm:Endpoint 和网络。";

    public override string Down(int status) => $"服务商出错（{status}），请稍后再试。";

    public override string NotAsAsked => "回答不是要求的 JSON，请检查 Llm:Profile 和 Llm:StructuredOutput，或换一个模型。";

    public override string AuditHolds(long rows) => $"审计：{rows}条记录，逐条核对无误。";

    public override string AuditBroken(string how) => $"审计：{how}请保留现在的数据，和最近的备份比对，弄清是谁改的。";

    public override string Summary(int wrong) => wrong == 0 ? "全部正常。" : $"有{wrong}项要处理，见上面的 ✗。";

    public override string CheckFailed(string check, string kind) => $"检查 {check} 没有做成（{kind}），请再试一次；还是不行请把这一行发给维护者。";

    public override string TookTooLong(string check) => $"检查 {check} 两分钟没有结果，请看它依赖的服务器、网络或磁盘。";

    public override string NoStore => "数据：还没有，第一次运行 serve 时建立。";

    public override string StoreUnusable(string why) => $"数据：{why}";

    public override string UpToDate => "数据版本：与程序一致。";

    public override string Pending(IReadOnlyList<string> versions) => $"数据版本：比程序旧，少{versions.Count}次升级（{Versions(versions)}）。先运行 backup 备份，再启动 serve，会自动升级。";

    public override string NewerStore(IReadOnlyList<string> versions) => $"数据版本：比程序新（{Versions(versions)}），这个程序不会打开它。请换用写它的那个版本或更新的程序。";

    public override string Sound => "数据完整性：检查通过。";

    public override string DamagedFile => "数据完整性：文件已损坏。请停掉机器人，用 restore 恢复最近的备份；损坏的文件先留着。";

    public override string DamagedOnServer => "数据完整性：数据库里有没建成的索引，请让数据库管理员执行 reindex。";

    public override string ClockRight(DateTimeOffset now) => string.Create(CultureInfo.InvariantCulture, $"时钟：{now:yyyy-MM-dd HH:mm zzz}，与数据相符。");

    public override string ClockBehind(DateTimeOffset now, DateTimeOffset last) => string.Create(CultureInfo.InvariantCulture, $"时钟：现在是 {now:yyyy-MM-dd HH:mm zzz}，数据里却有 {last:yyyy-MM-dd HH:mm zzz} 写下的内容。请校准这台机器的时间；如果用 --at 试过，请换一份数据。");

    public override string ClockOffServer(TimeSpan ahead) => string.Create(CultureInfo.InvariantCulture, $"时钟：数据库服务器比这台机器{(ahead > TimeSpan.Zero ? "快" : "慢")}{ahead.Duration().TotalSeconds:0}秒，请让两边都与时间服务器同步。");

    public override string DiskFree(long bytes) => $"磁盘：数据所在的磁盘还有 {Size(bytes)}。";

    public override string DiskLow(long bytes, long needed) => $"磁盘：数据所在的磁盘只剩 {Size(bytes)}，至少要 {Size(needed)}（够再写一份数据）。请清理或扩容，满了以后新消息记不下来。";

    public override string DiskOnServer => "磁盘：数据在 PostgreSQL 上，请在数据库服务器上看。";

    public override string BackupYoung(int days, string file) => $"备份：最近一次{(days == 0 ? "不到一天前" : $"在{days}天前")}（{file}）。";

    public override string BackupOld(int days, string file) => $"备份：最近一次是{days}天前（{file}），请运行 backup 再备份一次，并放到别的机器上。";

    public override string NoBackupKnown => "备份：没有用 backup 备份过。如果没有别的备份办法，请定期运行 backup。";

    public override string BackupOnServer => "备份：数据在 PostgreSQL 上，由 pg_dump 或服务器自己备份，这里看不到。";

    public override string NoTeam => "团队：一个都没有，机器人不会提醒任何人。请在配置的 Teams 里写上团队和负责人。";

    public override string CalendarKnown => "日历：需要的节假日安排都有。";

    public override string CalendarMissing(int year, IEnumerable<string> teams) => $"日历：还没有{year}年的节假日安排，{string.Join("、", teams)}那一年按周一到周五上班算。安排公布后请升级程序，或在配置里写 DaysOff 和 WorkDays，再运行 check --apply。";

    public override string AllDelivered => "消息：没有卡住的，最近7天没有发不出去的。";

    public override string Undelivered(string? team, string state, long count, DateTimeOffset oldest) => string.Create(CultureInfo.InvariantCulture, $"消息：{team ?? "团队以外"}有{count}条{Stuck(state)}（最早 {oldest:MM-dd HH:mm}）。{ToDo(state)}");

    public override string Parked(long count) => $"消息：最近7天有{count}条收到的消息三次都没处理成，发的人已知道。请看日志里对应的错误。";

    public override string Unread(long count) => $"消息：有{count}条收到的消息超过15分钟没有处理，请看 serve 是否在运行。";

    public override string Undone(long count) => $"草稿等工作：有{count}件超过15分钟没有做完，请看 serve 是否在运行，再看日志。";

    public override string NoTeams => "Teams：没有配置 MicrosoftAppId，只能在网页和终端里用。";

    public override string NoChannel => "渠道：一个都没有配置，正式环境里 serve 不会启动。请设置 MicrosoftAppId 等四项，或 Channels:WebChat:Secret。";

    public override string TokenGiven(string app) => $"Teams：应用 {app} 拿到了令牌。";

    public override string TokenRefused(string app, string code) => $"Teams：应用 {app} 拿不到令牌（{(code.Length > 0 ? code : "没有回答")}），发不出消息。请检查 MicrosoftAppId、MicrosoftAppTenantId、密码或证书是否过期，以及到 Entra 的网络。";

    public override string NoCertificate(string path) => $"Teams：读不了证书 {path}，请检查 Channels:BotFramework:CertificatePath 和 CertificatePassword。";

    private static string Versions(IReadOnlyList<string> versions) => string.Join("、", versions.Select(v => "V" + v));

    private static string Size(long bytes) => bytes < 10L * 1024 * 1024 * 1024
        ? string.Create(CultureInfo.InvariantCulture, $"{bytes / 1024 / 1024} MB")
        : string.Create(CultureInfo.InvariantCulture, $"{bytes / 1024 / 1024 / 1024} GB");

    private static string Stuck(string state) => state switch
    {
        "Waiting" => "超过15分钟没发出去",
        "Dead" => "试到最后也没发出去",
        "Unknown" => "不知道发出去没有",
        "Blocked" => "被对方屏蔽",
        _ => "找不到收件人",
    };

    private static string ToDo(string state) => state switch
    {
        "Waiting" => "请看 serve 是否在运行、渠道是否正常。",
        "Dead" => "请看日志里渠道的错误，再请负责人当面提醒。",
        "Unknown" => "不会自动重发，请负责人问一下收件人。",
        "Blocked" => "请对方在聊天软件里解除屏蔽。",
        _ => "请对方先给机器人发一句话，或由管理员为他安装应用。",
    };
}
