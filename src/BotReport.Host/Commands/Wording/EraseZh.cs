using System.Globalization;
using BotReport.Core.Team;

namespace BotReport.Host.Commands.Wording;

/// <summary><c>erase</c>, in Chinese.</summary>
internal sealed class EraseZh : EraseWords
{
    public override string Does => "删除一个人的数据并逐字节核对没有残留，先停机器人；已发布的周报正文保留";

    public override string YesMeans => "不再询问，直接删除";

    public override string OnlyLead(string person, string team) => $"“{person}”是{team}唯一的负责人；请先加一位负责人再删除。";

    public override string Confirm(PersonTraces person) =>
        $"以上数据将被删除，不能恢复。周报引用的条目正文保留，但不再记在此人名下；别人的原话和周报正文不改。确认请输入编号 {person.Id}：";

    public override string NotDone => "没有删除任何数据。";

    public override string Done(PersonTraces person, ErasedPerson erased) => erased.Rows == 0
        ? $"没有“{person.Id}”的数据可删。"
        : string.Create(CultureInfo.InvariantCulture, $"已删除“{person.Id}”的数据，涉及{erased.Rows}条；需要留下痕迹的地方改为“{erased.Pseudonym}”，审计链仍可核对。");

    public override string Searched(PersonSearch search) =>
        string.Create(CultureInfo.InvariantCulture, $"核对：读了数据库的{search.Texts}段文字")
        + string.Concat(search.Files.Select(file => string.Create(CultureInfo.InvariantCulture, $"，文件 {file.Name} 的{file.Bytes}字节")))
        + string.Create(CultureInfo.InvariantCulture, $"；查找姓名、编号、账号和{search.Sentences}句已删的原话。");

    public override string NothingLeft => "没有残留。";

    public override string SomethingLeft => "还有残留，请再运行一次；仍有的话，请把上面的位置告诉维护者。";

    public override string Left(FoundTrace found) => string.Create(CultureInfo.InvariantCulture, $"残留：{found.Place} 里有{Kind(found.Kind)}，{found.Count}处。");

    public override string Stays(FoundTrace found, string where) =>
        string.Create(CultureInfo.InvariantCulture, $"保留：{where}（{found.Place}）有{found.Count}段是周报正文或别人的原话，里面有{Kind(found.Kind)}或同样的字，没有改动。");

    public override string Shared(string name) => $"“{name}”还有别人叫这个名字，没有按姓名查找。";

    public override string Holding(string file) => $"备份：{file} 里还有此人的数据，请自行删除。";

    public override string StillConfigured(string id, string team) => $"配置：Teams 里的{team}还有“{id}”，请删掉，否则 check --apply 会把此人加回来。";

    public override string OnServer =>
        "服务器：pg_wal 里的旧日志段、归档、备库、备份和服务器自己的日志不归本命令管，旧内容要等它们循环覆盖或到期才消失。";

    private static string Kind(TraceKind kind) => kind switch
    {
        TraceKind.Id => "编号或账号",
        TraceKind.Name => "姓名",
        _ => "已删的原话",
    };
}
