using System.Globalization;
using BotReport.Core.Publishing;

namespace BotReport.Core.Talk.Wording;

internal sealed class CheckZh : CheckWords
{
    private const int Shown = 5;

    public override string Blocked(int draft, IReadOnlyList<DraftFinding> blocking, Func<string?, string> nameOf) =>
        $"草稿{draft}还不能发布，有{blocking.Count}处要先处理：\n"
        + string.Join('\n', blocking.Take(Shown).Select(f => $"· {Line(f, nameOf)}"))
        + (blocking.Count > Shown ? $"\n还有{blocking.Count - Shown}处。" : "")
        + "\n处理完再回“发布”；一定要照现在的发，回“强制发布 理由”，理由会留档。";

    public override string Blocking(IReadOnlyList<DraftFinding> blocking) =>
        $"发布前要先处理{blocking.Count}处：{string.Join("、", blocking.Take(Shown).Select(f => $"{f.Item} {Kind(f)}".Trim()))}。回“发布”看怎么处理。";

    public override IEnumerable<string> Remarks(IReadOnlyList<DraftFinding> found)
    {
        var empty = found.Where(f => f.Rule == DraftRule.EmptySection).Select(f => $"【{f.Text}】").ToList();
        if (empty.Count > 0)
        {
            yield return $"{string.Concat(empty)}还没填。";
        }

        if (Names(found, DraftRule.Proposed) is { Length: > 0 } proposed)
        {
            yield return $"{proposed} 是按到期事项提的建议，还没采用，会照写。";
        }

        if (Names(found, DraftRule.LeftOutChanged) is { Length: > 0 } changed)
        {
            yield return $"删去的 {changed} 填报人又改过，回“未采用”看。";
        }

        foreach (var gate in found.Where(f => f is { Rule: DraftRule.Gate, Blocks: false }).Take(Shown))
        {
            yield return Words.Ended($"{gate.Item} {gate.Text}");
        }

        if (found.Count(f => f is { Rule: DraftRule.Gate, Blocks: false }) - Shown is > 0 and var left)
        {
            yield return $"另有{left}处与原话不符，回“草稿”逐条看。";
        }
    }

    public override IEnumerable<string> Left(IReadOnlyList<DraftFinding> found, Func<string?, string> nameOf)
    {
        if (Each(found, DraftRule.Unplaced, nameOf) is { Length: > 0 } unplaced)
        {
            yield return $"未定板块，不会写进周报：{unplaced}。";
        }

        if (Each(found, DraftRule.Question, nameOf) is { Length: > 0 } questions)
        {
            yield return $"还没核对的：{questions}。";
        }
    }

    private static string Each(IReadOnlyList<DraftFinding> found, DraftRule rule, Func<string?, string> nameOf)
    {
        var left = found.Where(f => f.Rule == rule).ToList();
        return string.Join("；", left.Take(Shown).Select(f => $"{nameOf(f.Person)}“{Words.Open(f.Text, 40)}”")) + (left.Count > Shown ? $"等{left.Count}处" : "");
    }

    public override string Approved(int draft) => $"已批准草稿{draft}。之后草稿再有改动，要重新批准；回“发布”就可以发布。";

    public override string ApprovedAlready(int draft) => $"你已经批准过草稿{draft}，回“发布”就可以发布。";

    public override string ApprovedBy(string name, int draft, DateTimeOffset at, bool before) => string.Create(
        CultureInfo.InvariantCulture, $"{name} {at:MM-dd HH:mm} 批准了{(before ? $"之前的一稿，草稿{draft}的内容和它一样" : $"草稿{draft}")}。");

    public override string Unapproved(int draft, string? by) => $"已撤回{(by is null ? "" : $"{by}")}对草稿{draft}的批准。改好后回“批准”或“发布”。";

    public override string NotApproved(int draft) => $"草稿{draft}还没有人批准，不用撤回。";

    public override string NotPublished(int draft) => $"好，草稿{draft}先不发布。要发布时再回“发布”。";

    public override string NothingToPublish => "好。现在没有在等确认的发布，不会自动发出去；要发布时回“发布”。";

    public override string HowToUnpublish(string label) => $"{label}周报已经发布。要收回周报请回“撤回发布”（发布后10分钟内）；只改一条回“勘误 1.2 新内容”。";

    public override string WishesLeft(IReadOnlyList<(string Name, string Text)> wishes) => wishes.Count == 0 ? "" :
        $"发布期间收到的更正建议没有写进草稿：{string.Join("；", wishes.Take(Shown).Select(w => $"{w.Name}“{Words.Open(w.Text, 40)}”"))}{(wishes.Count > Shown ? $"等{wishes.Count}条" : "")}。要采纳就回“改 1.2 新内容”，新的一条回“加 1 新内容”。";

    public override IReadOnlyList<string> Overridden(IReadOnlyList<DraftFinding> blocking, Func<string?, string> nameOf, string reason) =>
    [
        $"有{blocking.Count}处要先处理，强制发布就照草稿现在的写：",
        .. blocking.Select(f => What(f, nameOf)),
        $"理由会留档：{Words.Ended(reason)}",
    ];

    public override string NothingToForce => "没有要先处理的问题，不用强制，理由没有留档。";

    public override string WithReason => "请写明理由（至少4个字），如“强制发布 会前要用，周一再勘误”，理由会留档。";

    private static string Names(IReadOnlyList<DraftFinding> found, DraftRule rule) => string.Join("、", found.Where(f => f.Rule == rule).Select(f => f.Item));

    private static string Kind(DraftFinding found) => found.Rule switch
    {
        DraftRule.Conflict or DraftRule.Answered => "有冲突",
        DraftRule.Stale => "是旧内容",
        DraftRule.Unsupported => "原话已删去",
        _ => "与原话不符",
    };

    /// <summary>What is found, without what can be done about it.</summary>
    private static string What(DraftFinding found, Func<string?, string> nameOf)
    {
        var (item, who) = (found.Item, nameOf(found.Person));
        return (found.Rule, found.Newest) switch
        {
            (DraftRule.Conflict, { } newest) => $"{item} 你改写过，{who}又改了原话：{Words.Open(newest, 40)}。",
            (DraftRule.Conflict, null) => $"{item} 你改写过，{who}删去了原话。",
            (DraftRule.Answered, { } newest) => $"{item} 是{who}没交时你写的，{who}后来交了{(found.Count == 1 ? "" : $"{found.Count}条")}：{Words.List(newest, 40)}。",
            (DraftRule.Stale, { } newest) => $"{item} {who}改过了，草稿里还是旧的。新的：{Words.Open(newest, 40)}。",
            (DraftRule.Unsupported, _) => $"{item} {who}已删去，草稿里还在：{Words.Open(found.Text, 30)}。",
            _ => $"{item} {Words.Ended(found.Text)}",
        };
    }

    private static string Line(DraftFinding found, Func<string?, string> nameOf)
    {
        var (item, what) = (found.Item, What(found, nameOf));
        return what + (found.Rule, found.Newest) switch
        {
            (DraftRule.Conflict, { }) => $"保留你的回“保留 {item}”，用新的回“恢复 {item}”。",
            (DraftRule.Conflict, null) => $"保留你的回“保留 {item}”，一起删去回“恢复 {item}”。",
            (DraftRule.Answered, { }) => $"只用你的回“保留 {item}”，改用{nameOf(found.Person)}的回“恢复 {item}”。",
            (DraftRule.Stale or DraftRule.Unsupported, _) => "回“草稿”更新。",
            _ => $"回“改 {item} …”改正，或回“退回 {item} 问题”问填报人。",
        };
    }
}
