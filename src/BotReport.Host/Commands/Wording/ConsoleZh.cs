using System.Globalization;
using BotReport.Core.Text;
using BotReport.Storage;

namespace BotReport.Host.Commands.Wording;

/// <summary>The command line in Chinese.</summary>
internal sealed class ConsoleZh : ConsoleWords
{
    private const string Weekdays = "日一二三四五六";

    public override Language Language => Language.Chinese;

    public override ImportWords Import { get; } = new ImportZh();

    public override FactcheckWords Factcheck { get; } = new FactcheckZh();

    public override ReadWords Read { get; } = new ReadZh();

    public override CheckWords Check { get; } = new CheckZh();

    public override PackageWords Package { get; } = new PackageZh();

    public override DoctorWords Doctor { get; } = new DoctorZh();

    public override NextWords Next { get; } = new NextZh();

    public override BackupWords Backup { get; } = new BackupZh();

    public override MoveWords Move { get; } = new MoveZh();

    public override AuditWords Audit { get; } = new AuditZh();

    public override ExportWords Export { get; } = new ExportZh();

    public override EraseWords Erase { get; } = new EraseZh();

    public override string Product => "BotReport：在团队自己的聊天工具里收周报、核对、合并、发布、答问。";

    public override string ServeDoes => "运行机器人（不写命令时也是它）";

    public override string ChatDoes => "在终端里与机器人对话";

    public override string DemoDoes => "演示：在临时数据上走完一个周五";

    public override string DidNotRing => "调度器没有按时响铃，演示没有走完；再试一次，仍如此请带上日志反馈。";

    public override string UrlsMeans => "监听地址，缺省 http://localhost:3978";

    public override string AtMeans => "把时钟拨到这一刻再走，如 2024-11-15T15:59:50+08:00；仅限 Development";

    public override string AsMeans => "以谁的身份：人员编号，或不重名的姓名";

    public override string TeamMeans => "团队名；只有一个团队时可省略";

    public override string AtOnlyInDevelopment => "--at 只能在 Development 环境使用；正式环境的时钟不能拨。";

    public override string FaultOnlyInDevelopment => "BOTREPORT_FAULT 让进程半途崩溃，只能在 Development 环境用于测试。";

    public override string NotAFault(string text) => $"BOTREPORT_FAULT 不能是“{text}”，应写成 AcceptAsync.after:1。";

    public override string NoChannelInProduction =>
        "正式环境还没有配置任何聊天渠道，拒绝启动：请设置 MicrosoftAppId、MicrosoftAppPassword、MicrosoftAppTenantId 或 Channels:WebChat:Secret；"
        + "试用请用 chat 命令，或设 DOTNET_ENVIRONMENT=Development。";

    public override string NoDataSource => "Storage:ConnectionString 里没有 Data Source，不知道数据放在哪里。";

    public override string NoTeam => "还没有团队：请在配置的 Teams 里写上团队。";

    public override string Bot => "机器人";

    public override string NotKept => "没有保存，请稍后重发。";

    public override string BadUsage(string what) => $"用法不对：{what} 用 --help 查看用法。";

    public override string NotAnInstant(string text) => $"“{text}”不是带时区的时刻，应写成 2024-11-15T15:59:50+08:00。";

    public override string Failed(string kind, string why) => $"没有完成，程序内部出错，不是用法的问题。请再试一次；还是不行，请把这一行发给维护者：{kind}: {why}";

    public override string CannotListen(string urls, string why) => $"无法监听 {urls}：{why}";

    public override string NotAnEngine(string engine) => $"Storage:Engine 不能是“{engine}”，可用 Sqlite 或 Postgres。";

    public override string StoreHeld(int process, string command) => $"数据正被进程 {process}（{command}）使用，请先结束它。";

    public override string StoreHeldBySomeone => "数据正被另一个进程使用，请先结束它。";

    public override string StoreUnusable(UnavailableReason reason) => reason switch
    {
        UnavailableReason.Full => "磁盘已满，没有保存。",
        UnavailableReason.Busy => "另一个进程正在写数据，请稍后再试。",
        UnavailableReason.ReadOnly => "数据文件或所在文件夹不可写。",
        UnavailableReason.Unreadable => "打不开数据文件。",
        UnavailableReason.Damaged => "数据文件已损坏，或不是 BotReport 的数据。",
        UnavailableReason.Unreachable => "连不上数据库服务器，请检查 Storage:ConnectionString 和网络。",
        UnavailableReason.Denied => "数据库服务器没有接受：请检查用户、密码、数据库名，以及建表的权限。",
        UnavailableReason.NotUpdated => "数据没能更新到这个版本，保持原样；请先用原来的版本。",
        UnavailableReason.Unsuitable => "数据库不合用：需要 PostgreSQL 14 或更新，编码为 UTF8。",
        _ => "数据文件是别的版本写的，请用那个版本或更新的程序。",
    };

    public override string UnknownTeam(string team, IEnumerable<string> teams) => $"没有叫“{team}”的团队，现有：{List(teams)}。";

    public override string WhichTeam(IEnumerable<string> teams) => $"有几个团队，请用 --team 指明：{List(teams)}。";

    public override string UnknownPerson(string person, string team, IEnumerable<string> people) =>
        $"“{team}”里没有“{person}”，可用：{List(people)}。";

    public override string WhichPerson(string name, IEnumerable<string> ids) => $"有几位{name}，请用编号指明：{List(ids)}。";

    public override string NoTerminalIdentity(string person) => $"{person}没有终端身份：请在 Identities 里加上 terminal。";

    public override string Says(string name) => $"{name}：";

    public override string Day(DateOnly day) =>
        $"—— {day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)} 周{Weekdays[(int)day.DayOfWeek]} ——";

    public override string Greeting(string name, string team) =>
        $"{name}，你在和“{team}”的周报机器人对话。回车发送，粘贴的几行算一条，空行让它马上回复，“退出”结束。";

    protected override IReadOnlyList<string> Leaving { get; } = ["退出", "exit", "quit"];

    private static string List(IEnumerable<string> items) => string.Join("、", items);
}
