using System.Globalization;
using BotReport.Core.Drafting.Brief;

namespace BotReport.Core.Talk.Wording;

internal sealed class ViewZh : ViewWords
{
    public override string Head(ViewHead head) => What(head) + (head.Missing.Count == 0 ? "" : $"未提交：{string.Join("、", head.Missing)}。") + Behind(head);

    public override string Numbered(string label, int? draft, int lines) => lines == 0 ? $"{label} 还没有人填内容，没有编号。"
        : draft is { } number ? $"{label} 草稿{number} 的编号（“改 1.2 …”“来源 1.2”“退回 1.2 问题”用它）：" : $"{label} 周报的编号（“来源 1.2”“勘误 1.2 …”用它）：";

    public override string Behind(int draft, DateTimeOffset at, int since) => string.Create(
        CultureInfo.InvariantCulture, $"草稿{draft}是{at:MM-dd HH:mm}的，之后有{since}处变更还没有放进来，回“草稿”更新，编号可能会变。");

    private static string What(ViewHead head)
    {
        var page = $"{head.Label} {(head.Draft is { } draft ? $"草稿{draft}" : "周报")}";
        return (head.Points, head.LeftOut) switch
        {
            (0, 0) => $"{page}里还没有人填内容，没有可以摘的。" + (head.Draft is null ? "" : "回“状态”看谁没交。"),
            (0, _) => $"{page}每一条都太长，摘不进{Name(head)}。{Rest(head)}",
            (var points, 0) => $"{page}的{Name(head)}，共{points}条。",
            (var points, var left) => $"{page}的{Name(head)}，摘了{points}条；另有{left}条，{Rest(head)}",
        };
    }

    private static string Name(ViewHead head) => head.Length == DraftLength.OnePage ? "一页" : "200字";

    private static string Rest(ViewHead head) => head.Draft is null ? "全文见已发布的周报。" : "回“草稿”看全文。";

    private static string Behind(ViewHead head) => head.Since == 0 ? "" : $"\n草稿{head.Draft}之后有{head.Since}处变更还没有放进来，回“草稿”更新后再看。";
}
