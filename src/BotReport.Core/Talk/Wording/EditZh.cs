using System.Globalization;
using BotReport.Core.Drafting;
using BotReport.Core.Drafting.Edits;

namespace BotReport.Core.Talk.Wording;

internal sealed class EditZh : EditWords
{
    private const int Shown = 10;

    public override string TakenIn(IReadOnlyList<(string Name, string Text)> now, IReadOnlyList<string> gone) => now.Count + gone.Count == 0 ? ""
        : "这一稿也用上了上一稿之后的改动：" + string.Join('；', now.Select(i => $"{i.Name} {Words.Open(i.Text, 60)}").Concat(gone.Select(text => $"删去“{Words.Open(text, 40)}”"))) + "。";

    public override string LeftBehind(string item, string text) =>
        $"{item} 没有跟着改，和这次改动对不上：{Words.Open(text, 60)}。要改回“改 {item} …”，不要了回“删 {item}”。";

    public override string HowToUndo => "要撤销刚才对草稿的改动，回“恢复”；只恢复某一条回“恢复 1.2”。";

    public override string NothingToUndo => "没有可以撤销的改动。";

    public override string NothingProposed => "草稿里没有待采用的建议条目。";

    public override string OnlyLeads => "草稿由负责人来改。改你自己填的回“改 2 新内容”，看编号回“明细”。";

    public override string NoPage(bool leads) => leads ? "还没有草稿，先回“草稿”合并一份。" : "还没有发布过的周报，发布后可以查每一条的来源。";

    public override string Rewritten(string item, string was, string text, int draft) =>
        $"{item} 已改为：{text}\n原：{was}\n{Now(draft)}要还原回“恢复 {item}”。";

    public override string Moved(string item, string text, int draft) => $"已移到 {item}：{Words.Short(text, 40)}\n{Now(draft)}{Renumbered}";

    public override string NotMoved(string item, string text) => $"要移到的地方已经没有了，{item} 没有动：{Words.Short(text, 40)}";

    public override string Removed(string text, string? reason, int draft) =>
        $"已删去：{Words.Open(text, 40)}{(reason is null ? "" : $"（理由：{reason}）")}\n{Now(draft)}{Renumbered}要放回去回“恢复”，删去的都在“未采用”里。";

    public override string RemovedAll(IReadOnlyList<string> texts, string? reason, int draft) =>
        $"已删去{texts.Count}条{(reason is null ? "" : $"（理由：{reason}）")}：\n{string.Join('\n', texts.Select(t => $"· {Words.Open(t, 40)}"))}\n{Now(draft)}{Renumbered}要放回去回“恢复”，删去的都在“未采用”里。";

    public override string Added(IReadOnlyList<string> items, string section, int draft) =>
        $"已加到【{section}】：{string.Join("、", items)}，标为负责人填写。\n{Now(draft)}要改回“改 {items[0]} …”。";

    public override string Restored(string item, string text, int draft) => $"{item} 已恢复原话：{text}\n{Now(draft)}";

    public override string RestoredToNothing(string text, int draft) => $"填报人已删去原话，这条不再出现：{Words.Short(text, 40)}\n{Now(draft)}{Renumbered}";

    public override string Undone(LeadEditKind kind, IReadOnlyList<string> texts, int draft) =>
        (texts is [var one] ? $"已撤销对“{Words.Open(one, 30)}”的{What(kind)}。" : $"已撤销对这{texts.Count}条的{What(kind)}：\n{string.Join('\n', texts.Select(t => $"· {Words.Open(t, 40)}"))}")
        + $"\n{Now(draft)}再回“恢复”可继续撤销。";

    public override string PutBack(string item, string text, int draft) => $"已放回 {item}：{text}\n{Now(draft)}{Renumbered}";

    public override string WhichRestored(string item, string? now, IReadOnlyList<(string? Command, string Text)> meant) =>
        $"编号变过，先没有动。你之前按 {item} 改动的是：\n"
        + string.Join('\n', meant.Select(m => $"· {Words.Open(m.Text, 40)}" + (m.Command is null ? "" : $"：回“恢复 {m.Command}”")))
        + (now is null ? "" : $"\n现在的 {item} 是“{Words.Open(now, 40)}”，要恢复这条就再回一次“恢复 {item}”。");

    public override string Kept(string item, string text, int draft) => $"{item} 保留你的写法：{text}\n{Now(draft)}";

    public override string KeptInstead(string item, string text, string owner, int entries, int draft) =>
        $"{item} 只用你的写法：{text}\n{owner}交的{entries}条不再单列，回“来源 {item}”能看到。{Now(draft)}";

    public override string GaveWay(string text, int draft) => $"已改用填报人交的内容，你写的不再出现：{Words.Short(text, 40)}\n{Now(draft)}{Renumbered}";

    public override string Taken(IReadOnlyList<string> items, int draft) => $"已采用{items.Count}条：{string.Join("、", items)}。\n{Now(draft)}";

    public override string Lost(int draft) => $"这条已经不在草稿里了，没有改动。{Now(draft)}回“草稿”看全文。";

    public override string IsMark(string item, string text) => $"{item} 是“{text}”的标记，交了才会消失，不能删也不能移。要催回“催”，要自己写回“改 {item} 内容”。";

    public override string Unfinished(UnfinishedCommand command, string item) => command switch
    {
        UnfinishedCommand.Source => "要查哪一条的来源，请带上编号，如“来源 1.2”；回“编号”看每条的编号。",
        UnfinishedCommand.Amend => $"第{item}条改成什么，请写在后面，如“改 {item} 新内容”；回“明细”看编号。",
        UnfinishedCommand.Return when item.Length == 0 => "退回哪一条、问什么，请写成“退回 1.2 金额是哪个口径？”；回“编号”看每条的编号。",
        UnfinishedCommand.Move when item.Length == 0 => "移哪一条、移到哪里，请写成“移 1.2 到 1.4”“移 1.2 到 好店”；回“编号”看每条的编号。",
        UnfinishedCommand.Correct when item.Length == 0 => "勘误哪一条、改成什么，请写成“勘误 1.2 新内容”；回“编号”看每条的编号。",
        UnfinishedCommand.CorrectOtherwise =>
            "勘误只能改写已有的一条：回“勘误 1.2 新内容”，回“编号”看每条的编号（反思、下周目标也有编号）。"
            + "要删一条或加一条，请填报人回“删 3”或直接发补充，会成为更正建议，再回“勘误”采纳；发布后10分钟内也可以回“撤回发布”，改好草稿再发布。",
        UnfinishedCommand.Rewrite => $"{item} 改成什么，请写在后面，如“改 {item} 新内容”。",
        UnfinishedCommand.Return => $"要问什么，请写在后面，如“退回 {item} 金额是哪个口径？”。",
        UnfinishedCommand.Move => $"{item} 移到哪里，请写在后面，如“移 {item} 到 1.4”“移 {item} 到 好店”。",
        UnfinishedCommand.Add => $"要加什么，请写在后面，如“加 {item} 新内容”。",
        _ => $"{item} 更正成什么，请写在后面，如“勘误 {item} 新内容”。",
    };

    public override string TooLong(int most) => $"内容超过{most}字，没有改；请分成几条，用“改”改一条，再用“加”一条条加。";

    public override string ItemOrLine(bool isDelete, IReadOnlyList<(int Number, string Text)> items, IReadOnlyList<(string Name, string Text)> lines)
    {
        var (verb, rest) = isDelete ? ("删", "") : ("改", " …");
        return $"要{verb}哪一条？\n"
            + string.Join('\n', items.Select(i => $"· 你填的第{i.Number}条“{Words.Open(i.Text, 40)}”：回“{verb} 我的{i.Number}{rest}”"))
            + "\n" + string.Join('\n', lines.Select(l => $"· 草稿里你加的 {l.Name}“{Words.Open(l.Text, 40)}”：回“{verb} {l.Name}{rest}”"));
    }

    public override string NoSuchItem(int number) => $"你没有第{number}条。草稿里的条目带点，如 1.2 是第1个板块第2条；看草稿的编号回“编号”，看自己的回“明细”。";

    public override string NoSuchLine(string item) => $"草稿里没有 {item}。编号是“板块.第几条”，如 1.2 是第1个板块第2条；回“编号”看每条的编号。";

    public override string NotInReport(string label, string item) => $"{label}周报里没有 {item}。编号是“板块.第几条”，如 1.2 是第1个板块第2条。";

    public override string NoSuchPlace(string place) => $"草稿里没有“{place}”这个位置。写法如“移 1.2 到 1.4”“移 1.2 到 好店”“移 1.2 到 10”（第10个板块最后）“加 2 新内容”（加到第2个板块）。";

    public override string NothingToRestore(string item) => $"{item} 没有被改动过，就是填报人的原话。";

    public override string NotRemoved(string item) => $"{item} 还没有定板块，填报人定了板块就会进下一稿。";

    public override string NothingToKeep(string item) => $"{item} 没有冲突，不用处理。";

    public override string NewerDraft(int draft, string by, string item, string? text) =>
        $"先没有改：{by}已更新为草稿{draft}，编号可能变了。"
        + (text is null ? $"现在没有 {item}。" : $"现在的 {item} 是：{Words.Short(text, 40)}\n就是这条请再发一次；")
        + "看全文回“草稿”。";

    public override string IsPublished(string label) => $"{label}周报已经发布。要改已发布的内容，回“勘误 1.2 新内容”；有更正建议时回“勘误”看一遍。";

    public override string OwnerChanged(string owner, string item, string? by, string text, string? newest) =>
        $"{owner}{(newest is null ? "删去" : "改")}了{by ?? "你"}改写过的 {item}。\n{by ?? "你"}的：{text}\n"
        + (newest is null ? $"保留{by ?? "你"}的回“保留 {item}”，一起删去回“恢复 {item}”。" : $"新的：{newest}\n保留{by ?? "你"}的回“保留 {item}”，用新的回“恢复 {item}”。");

    public override string OwnerAnswered(string owner, string section, string item, string? by, string text, string said) =>
        $"{owner}交了【{section}】，{by ?? "你"}之前替这一块写过 {item}。\n{by ?? "你"}的：{text}\n{owner}的：{Words.List(said, 120)}\n"
        + $"只用{by ?? "你"}的回“保留 {item}”，改用{owner}的回“恢复 {item}”。";

    public override string LeftOut(int draft, IReadOnlyList<LeftOutText> left) => left.Count == 0
        ? $"草稿{draft}没有未采用的条目。"
        : $"草稿{draft}未采用{left.Count}条：\n"
            + string.Join('\n', left.Take(Shown).Select(l => $"{l.Name} {l.Owner}：{Words.Short(l.Text, 40)}（{Why(l)}）"))
            + (left.Count > Shown ? $"\n还有{left.Count - Shown}条。" : "")
            + (left.FirstOrDefault(l => l.Reason != Drafting.LeftOut.Unplaced) is { } first ? $"\n要放回去回“恢复 {first.Name}”。" : "");

    public override string Source(SourceText source) => string.Join('\n', Lines(source));

    private const string Renumbered = "后面的编号可能变了，回“编号”看新编号。";

    private static string Now(int draft) => $"已更新为草稿{draft}。";

    private static string What(LeadEditKind kind) => kind switch
    {
        LeadEditKind.Rewrite => "改写",
        LeadEditKind.Move => "移动",
        LeadEditKind.Remove => "删除",
        LeadEditKind.Write => "添加",
        LeadEditKind.Keep => "保留",
        _ => "恢复",
    };

    private static string Why(LeftOutText left) => left.Reason switch
    {
        Drafting.LeftOut.Unplaced => "未定板块",
        "duplicate" => left.SaidAt is { } item ? $"与 {item} 重复" : "重复",
        _ => left.Note is { } note ? $"负责人删去：{note}" : "负责人删去",
    };

    private static IEnumerable<string> Lines(SourceText source)
    {
        yield return $"{source.Label}{(source.Draft is { } draft ? $"草稿{draft}" : "周报")}的 {source.Item}：{source.Text}";
        yield return (source.Hand, source.Lead, source.Entries.Count) switch
        {
            (LineHand.Lead, { } lead, 0) => $"负责人{lead}自己写的，没有填报人原话。",
            (LineHand.Lead, { } lead, _) => $"负责人{lead}改写，原话是：",
            (LineHand.Lead, null, 0) => "负责人自己写的，没有填报人原话。",
            (LineHand.Lead, null, _) => "负责人改写，原话是：",
            (LineHand.Model, _, 1) => "模型润色，原话是：",
            (LineHand.Model, _, _) => "模型合并，原话是：",
            (LineHand.Bot, _, > 0) => "机器人按到期事项提的建议，依据是：",
            (_, _, 0) => "机器人写的，没有人填过。",
            _ => "填报人原话：",
        };
        foreach (var said in source.Entries)
        {
            yield return string.Create(
                CultureInfo.InvariantCulture, $"· {said.Owner}{(said.Author is { } author ? $"（{author}代填）" : "")} {said.At:MM-dd HH:mm}：{said.Text}");
            if (said.Deleted)
            {
                yield return "  之后已删去。";
            }
            else if (said.Newest is { } newest)
            {
                yield return $"  现在是：{newest}";
            }
        }
    }
}
