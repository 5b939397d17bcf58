using BotReport.Core.Publishing;

namespace BotReport.Core.Talk.Wording;

internal sealed class CorrectZh : CorrectWords
{
    private const int Shown = 30;

    public override string NotCorrected(string label) => $"好，不勘误了，{label}周报没有变。";

    public override string NothingToConfirm => "没有等待确认的勘误，或周报已经有了更新的版本。请先回“勘误”看要改什么。";

    public override string Confirm => "确认勘误";

    public override string ConfirmCommand => "确认勘误";

    public override string WaitsNoMore => "上一处勘误还没有确认，已不再等待：一次确认一处，这一处确认以后请再发一遍。";

    public override string NotPublished(string label) => $"{label}周报还没有发布，不用勘误；直接改草稿就行，如“改 1.2 新内容”。";

    public override string NothingToCorrect(string label) => $"{label}周报没有待处理的更正建议。要改哪一条，回“勘误 1.2 新内容”。";

    public override string ReadsSo(string label, string item, string text) => $"{label}周报的 {item} 现在就是这样写的，不用勘误：{Words.Short(text, 60)}";

    public override string Unchanged(string label, int version) => $"{label}周报现在就是这样写的，没有出新的一版，还是第{version}版。";

    public override string NoSuchLine(string item) => $"周报里没有 {item}。编号是“板块.第几条”，如“勘误 1.2 新内容”。";

    public override string NoSuchWish(int number) => $"没有第{number}条更正建议，回“勘误”看一遍。";

    public override string Preview(
        string label, int version, IReadOnlyList<DiffLine> diff, IReadOnlyList<WishText> wishes, int places, IReadOnlyList<string> remarks) =>
        string.Join('\n', Lines(label, version, diff, wishes, places, remarks));

    public override string LeftBehind(string item, string text) =>
        $"{item} 没有跟着改，和这次改动对不上：{Words.Short(text, 60)}。要改就在这次确认以后再回“勘误 {item} …”。";

    public override string Corrected(string label, int version, int places) =>
        $"{label}周报勘误已发布，现在是第{version}版，前一版留档，提问以新版为准。{(places == 0 ? "" : $"改动已发到{places}个群或频道。")}";

    public override string Posted(string label, int version, string by, IReadOnlyList<DiffLine> diff) =>
        $"{label}周报勘误（第{version}版，{by}），改动如下，以此为准：\n{string.Join('\n', Changes(diff, Shown))}";

    public override string Adopted(string label, string text) => $"你的更正建议已采纳，{label}周报会随勘误更新：{One(text, 60)}";

    public override string CorrectedYours(string lead, string label, string was, string text) =>
        $"{lead}在{label}周报勘误里改了你的一条。\n原：{Words.Short(was, 120)}\n现：{Words.Short(text, 120)}\n周报里标为负责人改写，你的原话还留着；有不同意见请直接和{lead}说。";

    public override string CannotTakeBack(string label, int version) => $"{label}周报第{version}版是勘误，不能撤回；要再改回“勘误 1.2 新内容”。";

    public override string Declined(string person, string text) => $"好，不采纳{person}的建议，已告诉对方：{One(text, 40)}";

    public override string NotAdopted(string label, string text) => $"{label}周报的更正建议没有采纳：{One(text, 60)}。有疑问请直接和负责人说。";

    private static IEnumerable<string> Lines(
        string label, int version, IReadOnlyList<DiffLine> diff, IReadOnlyList<WishText> wishes, int places, IReadOnlyList<string> remarks)
    {
        yield return diff.Count == 0 ? $"{label}周报没有变化。" : $"{label}周报勘误，改动如下：";
        foreach (var line in Changes(diff, diff.Count))
        {
            yield return line;
        }

        foreach (var remark in remarks)
        {
            yield return remark;
        }

        if (wishes.Count > 0)
        {
            yield return $"更正建议{wishes.Count}条，哪条不要就回“不采纳 {wishes[0].Number}”：";
        }

        foreach (var wish in wishes)
        {
            yield return $"{wish.Number} {wish.Name}：{One(wish.Text, 40)}" + (wish.ByHand ? "（我放不准，不在上面的改动里；请回“勘误 1.2 新内容”改）" : "");
        }

        if (diff.Count > 0)
        {
            yield return $"回“确认勘误”发布第{version}版{(places == 0 ? "" : $"，改动也会发到{places}个群或频道")}。";
        }
    }

    private static string One(string text, int most) => Words.Open(text.ReplaceLineEndings(" "), most);

    private static IEnumerable<string> Changes(IReadOnlyList<DiffLine> diff, int most)
    {
        var section = "";
        foreach (var line in diff.Take(most))
        {
            if (line.Section != section && line.Section.Length > 0)
            {
                yield return $"【{line.Section}】";
            }

            section = line.Section;
            yield return (line.IsNew ? "＋ " : "－ ") + line.Text;
        }

        if (diff.Count > most)
        {
            yield return $"还有{diff.Count - most}处。";
        }
    }
}
