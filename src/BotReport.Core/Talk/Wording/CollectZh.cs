using System.Globalization;
using BotReport.Core.Asking.Wording;
using BotReport.Core.Collecting;
using BotReport.Core.Facts;
using BotReport.Core.Ledger;

namespace BotReport.Core.Talk.Wording;

internal sealed class CollectZh : CollectWords
{
    private const int ItemByItem = 2;
    private const int MostUnderstood = 6;

    /// <summary>The line stays a line, however much was pasted.</summary>
    private const int MostLabels = 12;

    public override string NothingToWithdraw => "没有可撤回的内容。回“明细”看本周已记的条目，“删 3”删掉一条。";

    public override string NothingAsked => "现在没有待你确认的问题。回“明细”看已记内容。";

    public override IEnumerable<string> Kept(string label, IReadOnlyList<EntryVersion> entries)
    {
        foreach (var section in entries.GroupBy(e => e.Section))
        {
            var items = section.ToList();
            yield return items.Count <= ItemByItem
                ? $"已记入{label}【{section.Key}】{items.Count}条：{string.Join("；", items.Select(Item))}"
                : $"已记入{label}【{section.Key}】{items.Count}条：{Listed(items.GroupBy(Topic).SelectMany(t => t.Key.Length == 0 ? t.Select(e => Words.Label(Said(e))) : [$"{t.Key} {t.Count()}"]))}";
        }
    }

    public override string Understood(IReadOnlyList<LedgerItem> items, DateOnly day) => items.Count == 0
        ? ""
        : $"读到：{string.Join("；", items.Take(MostUnderstood).Select(i => new AskWordingZh().Stands(i, day)))}"
            + (items.Count > MostUnderstood ? $"；另{items.Count - MostUnderstood}个看“明细”。" : "。");

    public override string AllUnderstood(IReadOnlyList<LedgerItem> items, DateOnly day) =>
        items.Count <= MostUnderstood ? Understood(items, day) : $"读到{items.Count}个：\n" + string.Join('\n', items.Select(i => $"· {new AskWordingZh().Stands(i, day)}"));

    public override string HowToChange(int firstNumber) => $"要改就回“改 {firstNumber} …”，补充直接发，“明细”看全部。";

    public override string StillOpen(IReadOnlyList<string> sections) => $"还差{Names(sections)}，没有就回“无更新”。";

    public override string Doubts(int open, int shown) => $"有{open}处想请你看一眼{(shown < open ? $"，先看{shown}处，全部的回“明细”" : "")}：";

    public override string Ask(int? number, string text, Proposal? proposal, string rule)
    {
        var item = number is null ? "" : $"第{number}条：";
        return rule switch
        {
            "date" => $"{item}{Words.Ended(text)}回“{number} 是”，不对就写明是哪天，如“{number} 不是，12月26日”。",
            "lead" => $"{item}负责人问：{text}" + (number is null ? "" : $" 直接回答，或回“改 {number} …”，改好会告诉负责人；不用改就回“{number} 不改”。"),
            "no_such_day" or "future" => $"{item}{Words.Ended(text)}写明是哪天就行，如“{number} 不是，11月13日”，或回“改 {number} …”。",
            _ when proposal is null => $"{item}{Words.Ended(text)}确实如此就回“{number} 不改”，要改回“改 {number} …”。",
            _ => $"{item}{Words.Ended(text)}改成 {proposal.Proposed} 就回“{number} 是”，保留回“{number} 不改”。",
        };
    }

    public override string Hints(IReadOnlyList<(int Number, string Text)> hints) =>
        "提示（可不改）：" + string.Join(' ', hints.Select(h => $"第{h.Number}条{Words.Ended(h.Text)}"));

    public override string DateMeant(string written, DateSpan span) =>
        $"{written} = {Day(span.From)}{(span.IsDay ? "" : "–" + Day(span.To))}？";

    public override string Unplaced(IReadOnlyList<EntryVersion> entries, IReadOnlyList<string> sections) =>
        (entries.Count == 1 ? "这条不知道放哪个板块：" : $"这{entries.Count}条不知道放哪个板块：")
        + string.Join("；", entries.Take(5).Select(e => $"{e.Number} {Words.Open(Said(e), 16)}"))
        + (entries.Count > 5 ? "……" : "")
        + (sections.Count == 0 ? "。回“编号 板块名”。"
            : entries.Count == 1 ? $"。回{string.Join("或", sections.Take(3).Select(s => $"“{entries[0].Number} {s}”"))}。"
            : $"。回“{entries[0].Number} {sections[0]}”，或“都放 {sections[^1]}”。");

    public override string NotYours(IReadOnlyList<int> numbers, string section, IReadOnlyList<string> owners) =>
        $"第{string.Join("、", numbers)}条写在【{section}】下，没有记入板块。{Pass(numbers[0], owners)}。";

    public override string NotYourPlace(int number, string section, IReadOnlyList<string> owners, IReadOnlyList<string> mine) =>
        $"【{section}】不是你的。" + Pass(number, owners) + (mine.Count == 0 ? "。" : $"；是你的就回“{number} {mine[0]}”。");

    public override string UnknownHeading(string section, string title) => $"【{section}】里的“{Words.Bare(title)}”是新标题，草稿里放在板块最后。";

    public override string OrDelete(IReadOnlyList<int> numbers) => $"不要了就回“删 {string.Join(' ', numbers)}”。";

    public override string NoSuchSection(string heading, IReadOnlyList<string> sections) =>
        $"没有{Words.Bare(heading)}这个板块，写在下面的先没有放进周报。现有板块：{string.Join("、", sections)}。";

    public override string Amended(int number, string text) => $"第{number}条已改为：{Words.Short(text, 60)}";

    public override string Deleted(IReadOnlyList<(int Number, string Text)> items) => $"已删{string.Join("、", items.Select(i => $"第{i.Number}条“{Words.Open(i.Text, 40)}”"))}。";

    public override string NoSuchItem(int number) => $"没有第{number}条。回“明细”看编号。";

    public override string Edited(IReadOnlyList<int> changed, IReadOnlyList<int> added, IReadOnlyList<int> deleted) =>
        "已按你改的消息" + string.Join("，", new[] { ("更新", changed), ("新增", added), ("删除", deleted) }
            .Where(part => part.Item2.Count > 0).Select(part => $"{part.Item1}第{string.Join("、", part.Item2)}条")) + "。";

    public override string Withdrawn(int count) => $"已撤回最近记入的{count}条。";

    public override string Undone(IReadOnlyList<(int Number, string Text)> restored, IReadOnlyList<int> deleted) =>
        string.Join("；", [.. restored.Select(r => $"第{r.Number}条已恢复为“{Words.Open(r.Text, 60)}”"), .. deleted.Count == 0 ? (string[])[] : [$"第{string.Join("、", deleted)}条已重新删去"]]) + "。";

    public override string NotDeleted(int number) => $"第{number}条还在，不用恢复。要改回“改 {number} …”；恢复草稿里的条目回“恢复 1.2”。";

    public override string Reopened(IReadOnlyList<string> sections) => $"已撤回，{Names(sections)}恢复为未填。";

    public override string Details(string label, IReadOnlyList<(EntryVersion Entry, string? CorrectedBy)> entries, IReadOnlyList<string> open, string read) =>
        string.Join('\n', Lines(label, entries, open, read));

    public override string NothingYet(string label) => $"{label}还没有记入内容。要点直接发给我，没有就回“无更新”。";

    public override string Answered(int number, bool accepted, string text) =>
        accepted ? $"第{number}条已改：{Words.Short(text, 60)}" : $"第{number}条照你写的保留。";

    public override string DateConfirmed(int number, string written) => $"第{number}条的{written}已确认。";

    public override string DigitsFor(int promises) => promises == 1
        ? "只回一个数字就行：1 已完成 2 延期 3 取消 4 没动；也可以写“1 已完成”。"
        : $"提醒里有{promises}项，请按顺序回{promises}个数字（1 已完成 2 延期 3 取消 4 没动），或写“1 已完成，其余没动”。";

    public override string DateOther(int number, string written) =>
        $"好，第{number}条先照你写的。{written}是哪天？请写全，如“{number} 不是，12月26日”。";

    public override string Placed(IReadOnlyList<(int Number, string Section)> placed) =>
        string.Join("，", placed.GroupBy(p => p.Section).Select(g => $"第{string.Join("、", g.Select(p => p.Number))}条已放入【{g.Key}】")) + "。";

    public override string Moved(int number, string person, string section) => $"第{number}条已转给{person}【{section}】，也告诉了对方。";

    public override string MovedToYou(string from, int number, string section, string text) =>
        $"{from}把一条转给你，已记为你的第{number}条【{section}】：{Words.Open(text, 60)}。不对就回“删 {number}”。";

    public override string ReportedForYou(string name, IReadOnlyList<string> sections, int items, int firstNumber) =>
        $"{name}代你填了{Names(sections)}{items}条，回“明细”看，不对就回“改 {firstNumber} …”。";

    public override string Outcomes(IReadOnlyList<EntryVersion> entries) =>
        "已记：" + string.Join("；", entries.Select(e => Words.Open(Said(e), 40))) + "。不对就再回一次，“明细”看全部。";

    public override string NewDate(IReadOnlyList<int> numbers) =>
        $"第{string.Join("、", numbers)}项延到哪天？回“{numbers[0]} 延到12月2日”。";

    public override string Suggested(string label) => $"{label}周报已发布，这条已记为更正建议，负责人会看到。";

    public override string SuggestedToLead(string label, string person, string text, string? old) =>
        $"{label}周报发布后，{person}建议更正"
        + (old is null ? "，补充：" : $"：\n原：{Words.Short(old, 120)}\n新：") + Words.Short(text, 300);

    public override string SuggestedDeletion(string label, string person, string old) =>
        $"{label}周报发布后，{person}建议删去：{Words.Short(old, 120)}";

    public override string SuggestionWithdrawn(string text) => $"已撤回这条更正建议：{Words.Short(text.ReplaceLineEndings(" "), 60)}";

    public override string SuggestionTakenBack(string label, string person, string text) =>
        $"{person}撤回了对{label}周报的更正建议：{Words.Short(text.ReplaceLineEndings(" "), 120)}";

    public override string Deletion(string old) => $"删去：{old}";

    public override string Returned(string lead, int? number, string? text, string question) =>
        (number is null ? $"{lead}问：{question}" : $"{lead}退回第{number}条“{Words.Short(text ?? "", 40)}”：{question}")
        + (number is null ? "" : $"\n直接回答就行；要整条改写回“改 {number} …”，不用改回“{number} 不改”。");

    public override string AnswerTaken(int number, string text, IReadOnlyList<string> leads) =>
        $"第{number}条已更新为：{text}\n{(leads.Count == 0 ? "" : $"已告诉{string.Join('、', leads)}。")}不对就回“改 {number} …”。";

    public override string AnswerPassedOn(int number, string lead, string text, bool mayStand) =>
        $"已把“{Words.Open(text, 30)}”作为第{number}条的答复转告{lead}，第{number}条没有改。{(mayStand ? $"要写进这一条就回“补充 {number}”，其实是新的进展就回“进展”。" : "")}";

    public override string AnswerOfWhat(int number, string text) => $"“{text}”是什么？带上单位再发一次（如“{text}家”“{text}万元”）；要写全就回“改 {number} …”。";

    public override string StandsAlready(int number, string text) => $"第{number}条已经是：{Words.Open(text, 120)}";

    public override string AnswerOrNothing(IReadOnlyList<(int Number, string Question)> open, string text)
    {
        var item = open.Count == 1 ? "" : $" {open[0].Number}";
        return $"“{Words.Open(text, 30)}”没有记入周报。{(open.Count == 1 ? "有个问题" : $"有{open.Count}个问题")}等你答复：\n{Asked(open)}\n"
            + $"是答复第{open[0].Number}条就回“答复{item}”转告，或回“补充{item}”写进去；是本周进展就回“进展”。";
    }

    public override string AnswerOrProgress(string lead, int number, string question, string text) =>
        $"“{Words.Open(text, 30)}”先单独记下了。如果是答复{lead}问的第{number}条（{Words.Short(question, 40)}），回“补充”就并到第{number}条，回“答复”就只转告{lead}、不写进周报。";

    public override string AnswerToSeveral(IReadOnlyList<(int Number, string Question)> open, string text) =>
        $"“{Words.Open(text, 30)}”先单独记下了。有{open.Count}个问题等你答复：\n{Asked(open)}\n如果是答复第{open[0].Number}条，回“补充 {open[0].Number}”就并进去，回“答复 {open[0].Number}”就只转告、不写进周报；也可以直接回“{open[^1].Number} …”。";

    public override string WhichReturned(IReadOnlyList<(int Number, string Question)> open, bool? intoEntry) =>
        $"这句{(intoEntry == true ? "补充到" : "答复")}哪一条？回编号（{string.Join('、', open.Select(q => q.Number))}）；其实是新的进展就回“进展”。\n{Asked(open)}";

    public override string AboutItem(int number, string text, string said) =>
        $"说的是第{number}条“{Words.Open(text, 40)}”吗？“{Words.Open(said, 30)}”还没有记下：并进去回“补充 {number}”，要整条改写回“改 {number} …”，其实是新的进展就回“进展”。";

    public override string ValueChanged(string old, string value) => $"“{old}”改为“{value}”。";

    public override string StandsUnchanged(IReadOnlyList<(int Number, string Text)> items) =>
        $"还没看到改动，现在是：{string.Join("；", items.Select(i => $"第{i.Number}条“{Words.Open(i.Text, 40)}”"))}。";

    public override string StillReturned(IReadOnlyList<(int Number, string Question)> open) =>
        open.Count == 0 ? "" : $"还等你答复，回“{open[0].Number} …”，不用改回“{open[0].Number} 不改”：\n{Asked(open)}";

    public override string NotReturned(int? number) =>
        $"{(number is null ? "现在没有" : $"第{number}条没有")}等你答复的问题，这句没有记入周报。要改某一条回“改 {number ?? 2} …”；要记为周报内容就回“进展”。";

    private static string Asked(IReadOnlyList<(int Number, string Question)> open) =>
        string.Join('\n', open.Select(q => $"第{q.Number}条：{Words.Short(q.Question, 60)}"));

    public override string ReturnAnswered(string person, int number, string text) =>
        $"{person}答复了退回的第{number}条，现为：{Words.Open(text, 120)}。回“草稿”就会用新内容。";

    public override string ReturnKept(string person, int number, string answer, string text) =>
        $"{person}看了退回的第{number}条，答复“{Words.Short(answer, 60)}”，原文没改：{Words.Short(text, 120)}";

    public override string AnswerTakenBack(string person, int number, string question, string text) =>
        $"{person}撤回了对退回第{number}条的答复，原文恢复为：{Words.Open(text, 120)}。“{Words.Short(question, 60)}”还等对方答复。";

    private static IEnumerable<string> Lines(string label, IReadOnlyList<(EntryVersion Entry, string? CorrectedBy)> entries, IReadOnlyList<string> open, string read)
    {
        yield return $"{label}共{entries.Count}条：";
        foreach (var section in entries.GroupBy(e => e.Entry.Section))
        {
            yield return section.Key.Length == 0 ? "（未定板块）" : $"【{section.Key}】";
            foreach (var (entry, lead) in section)
            {
                var topic = entry.Path.Count == 0 || entry.Text.Length == 0 ? "" : $"〔{Words.Bare(entry.Path[^1])}〕";
                yield return $"{entry.Number} {topic}{Said(entry)}{(lead is null ? "" : $"（{lead}勘误）")}";
            }
        }

        if (read.Length > 0)
        {
            yield return read;
        }

        foreach (var question in open)
        {
            yield return $"待核对 {question}";
        }
    }

    private static string Pass(int number, IReadOnlyList<string> owners) => owners.Count == 0
        ? "这个板块由负责人填写"
        : $"这个板块由{string.Join("、", owners)}负责，要转给对方就回“第{number}条不是我的，是{owners[0]}的”";

    private static string Item(EntryVersion entry) => $"{entry.Number} {Words.Open(Said(entry), 40)}";

    private static string Said(EntryVersion entry) => entry.Text.Length == 0 ? entry.Path[^1] : entry.Text.Trim();

    private static string Topic(EntryVersion entry) => entry.Path.Count > 0 ? Words.Bare(entry.Path[^1]) : "";

    private static string Listed(IEnumerable<string> labels)
    {
        var all = labels.ToList();
        return string.Join("、", all.Take(MostLabels)) + (all.Count > MostLabels ? "等" : "");
    }

    private static string Names(IReadOnlyList<string> sections) => string.Concat(sections.Select(s => $"【{s}】"));

    private static string Day(DateOnly day) =>
        string.Create(CultureInfo.InvariantCulture, $"{day.Month}月{day.Day}日（周{"日一二三四五六"[(int)day.DayOfWeek]}）");
}
