using System.Globalization;
using BotReport.Core.Team;

namespace BotReport.Host.Commands.Wording;

/// <summary><c>audit</c>, in Chinese.</summary>
internal sealed class AuditZh : AuditWords
{
    public override string Does => "审计记录：谁在什么时候做了什么";

    public override string VerifyDoes => "逐条核对审计记录，指出第一条被改、被删、被换过位置或尾部被截掉的地方";

    public override string NotedMeans => "以前记下的链尾（条数:校验值），核对记录仍然经过它";

    public override string NotAnEnd(string text) => $"“{text}”不是链尾；请照抄 audit verify 显示的“条数:校验值”。";

    public override string Holds(AuditCheck check, bool noted) => check.Head.Place == 0
        ? "还没有审计记录。"
        : string.Create(CultureInfo.InvariantCulture, $"审计记录{check.Head.Place}条，逐条核对无误。")
            + (check.Erased == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"其中{check.Erased}条已按个人数据删除要求隐去姓名或内容，只能核对校验值。"))
            + (noted ? "也经过记下的链尾。" : "")
            + $"\n链尾 {check.Head}"
            + "\n能改写整个数据库的人可以把全部记录重做一遍，这样的改动只有和别处留存的链尾比对才能发现：请把上面一行记在别处，下次用 --noted 核对。";

    public override string DoesNotFit(AuditFault fault) => string.Create(CultureInfo.InvariantCulture, $"审计记录第{fault.Place}条对不上")
        + (fault.At is { } at ? string.Create(CultureInfo.InvariantCulture, $"（{fault.What}，{at:yyyy-MM-dd HH:mm} UTC）") : "")
        + "：" + Why(fault.Kind)
        + (fault.Place > 1 ? string.Create(CultureInfo.InvariantCulture, $"它前面的{fault.Place - 1}条核对无误。") : "");

    private static string Why(AuditFaultKind kind) => kind switch
    {
        AuditFaultKind.Missing => "这一条不见了，后面还有记录。",
        AuditFaultKind.Unlinked => "它接不上前一条，两条之一被换过位置或被替换。",
        AuditFaultKind.Changed => "内容与封存时不符，被改过。",
        AuditFaultKind.CutOff => "从这里到末尾的记录被截掉了。",
        AuditFaultKind.BeyondEnd => "它在链尾之后，不是机器人写的。",
        AuditFaultKind.Unsealed => "它没有封存，不是这个版本的机器人写的。",
        AuditFaultKind.ErasedUnsaid => "姓名或内容被抹去，却没有删除个人数据的记录。",
        _ => "与记下的链尾不符，记录被重做过。",
    };
}
