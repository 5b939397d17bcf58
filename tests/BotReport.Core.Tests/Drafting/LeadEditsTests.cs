using BotReport.Core.Collecting;
using BotReport.Core.Drafting;
using BotReport.Core.Drafting.Edits;
using BotReport.Core.Reports;
using BotReport.Core.Weeks;

namespace BotReport.Core.Tests.Drafting;

public sealed class LeadEditsTests
{
    private static readonly DateTimeOffset Friday = new(2024, 11, 15, 16, 0, 0, TimeSpan.FromHours(8));
    private static readonly ReportWeek Week = ReportWeek.Of(new DateOnly(2024, 11, 15));
    private int _number;

    [Fact]
    public void The_leads_words_stand_whatever_the_owner_says_since()
    {
        var said = new[] { Entry("a", "原话", 2), Entry("b", "另一句") };

        var edited = Apply([Item("a", 2), Item("b")], said, Rewrite("a", "负责人的话", new EntryRef("a", 1)));

        Assert.Equal(["负责人的话", "b"], Texts(edited));
        Assert.Equal(new EntryRef("a", 1), Assert.Single(OriginOf(edited, 0).Sources));
    }

    [Fact]
    public void A_line_whose_owner_took_it_back_stays_where_it_stood()
    {
        var edited = Apply(
            [Item("b"), Item("c")], [Entry("a", "原话", deleted: true), Entry("b"), Entry("c")], Rewrite("a", "负责人的话", new EntryRef("a", 1)) with { Place = new("好店", ["数据类"], null, false) });

        Assert.Equal(["b", "c", "负责人的话"], Texts(edited));
        Assert.Equal(["数据类"], edited.Sections[0].Items[2].Path);
    }

    [Fact]
    public void Where_entries_are_joined_otherwise_now_nothing_is_lost_and_nothing_said_twice()
    {
        var said = new[] { Entry("a"), Entry("b"), Entry("c") };
        var joined = new PlacedItem(Sources.Write([new("b", 1), new("c", 1)]), [], "b和c");

        var edited = Apply([Item("a"), joined], said, Rewrite("a\nb", "负责人的话", new("a", 1), new("b", 1)));

        Assert.Equal(["负责人的话", "c"], Texts(edited));
    }

    [Fact]
    public void What_the_lead_takes_out_is_left_out_with_his_reason()
    {
        var edited = Apply([Item("a"), Item("b")], [Entry("a"), Entry("b")], Remove("a", "重复了", new EntryRef("a", 1)));

        Assert.Equal(["b"], Texts(edited));
        Assert.Equal(new LeftOut(new("a", 1), "lead") { Note = "重复了" }, Assert.Single(edited.LeftOut));
    }

    [Fact]
    public void A_moved_line_stands_beside_the_other_and_under_its_title()
    {
        PlacedItem[] items = [Item("a"), Item("b"), Item("c") with { Path = ["数据类"] }];

        var edited = Apply(items, [Entry("a"), Entry("b"), Entry("c")], Move("a", new("好店", ["数据类"], "c", true)));

        Assert.Equal(["b", "c", "a"], Texts(edited));
        Assert.Equal(["数据类"], edited.Sections[0].Items[2].Path);
    }

    [Fact]
    public void A_moved_line_whose_neighbour_is_gone_stands_behind_the_others_of_that_title()
    {
        var edited = Apply([Item("a"), Item("b") with { Path = ["数据类"] }, Item("d")], [Entry("a"), Entry("b"), Entry("d")], Move("a", new("好店", ["数据类"], "c", false)));

        Assert.Equal(["b", "a", "d"], Texts(edited));
        Assert.Equal(["数据类"], edited.Sections[0].Items[1].Path);
    }

    [Fact]
    public void A_moved_line_stays_beside_its_neighbour_when_that_is_joined_with_another()
    {
        var joined = new PlacedItem(Sources.Write([new("b", 1), new("c", 1)]), [], "b和c");

        var edited = Apply([joined, Item("d"), Item("a")], [Entry("a"), Entry("b"), Entry("c"), Entry("d")], Move("a", new("好店", [], "b", true)));

        Assert.Equal(["b和c", "a", "d"], Texts(edited));
    }

    [Fact]
    public void The_owners_words_come_back_where_the_lead_had_put_the_line()
    {
        LeadEdit[] edits =
        [
            Move("a", new("好店", [], "b", true)), // before b goes elsewhere
            Rewrite("a", "负责人的话", new EntryRef("a", 1)),
            Move("b", new("好店", [], "c", true)),
        ];
        Assert.Equal(["负责人的话", "c", "b"], Texts(Apply([Item("b"), Item("c"), Item("a")], [Entry("a"), Entry("b"), Entry("c")], edits)));

        var edited = Apply([Item("b"), Item("c"), Item("a")], [Entry("a"), Entry("b"), Entry("c")], [.. edits, Edit(LeadEditKind.Reword, "a")]);

        Assert.Equal(["a", "c", "b"], Texts(edited));
    }

    [Fact]
    public void A_line_in_other_words_stays_where_its_label_stood()
    {
        PlacedItem[] items = [Item("a") with { Text = "云闪付：补贴上线" }, Item("b") with { Text = "资金：核对" }];

        var edited = Apply(items, [Entry("a"), Entry("b")], Rewrite("a", "补贴已经上线", new EntryRef("a", 1)), Rewrite("a", "补贴上线了", new EntryRef("a", 1)));

        Assert.Equal("云闪付：补贴上线", edited.Sections[0].Items[0].StandsAs);
    }

    [Fact]
    public void A_line_moved_or_added_beside_a_label_stands_there()
    {
        PlacedItem[] items = [Item("a") with { Text = "云闪付：补贴上线" }, Item("b") with { Text = "没有标签" }];
        var add = Edit(LeadEditKind.Write, "lead/9") with { Id = "lead/9", Text = "资金：核对", Place = new("好店", [], "a", true) };

        var edited = Apply(items, [Entry("a"), Entry("b")], Move("b", new("好店", [], "a", false)), add);

        Assert.Equal(["没有标签", "云闪付：补贴上线", "资金：核对"], Texts(edited));
        Assert.Equal(["云闪付：补贴上线", null, "云闪付：补贴上线"], edited.Sections[0].Items.Select(i => i.StandsAs));
    }

    [Fact]
    public void Undoing_takes_back_the_last_message_and_undoing_again_the_one_before()
    {
        LeadEdit[] edits = [Rewrite("a", "一"), Rewrite("a", "二")];
        var undo = Undo(EditLog.Last(edits)!.Message);
        LeadEdit[] once = [.. edits, undo];

        Assert.Equal(["一"], Texts(Apply([Item("a")], [Entry("a")], once)));
        Assert.Equal(["a"], Texts(Apply([Item("a")], [Entry("a")], [.. once, Undo(EditLog.Last(once)!.Message)])));
    }

    [Fact]
    public void Restoring_a_line_voids_all_that_was_done_to_it_and_nothing_else()
    {
        LeadEdit[] edits = [Rewrite("a", "一"), Rewrite("b", "二"), Move("a", new("好店", [], "b", true)), Edit(LeadEditKind.Restore, "a")];

        Assert.Equal(["a", "二"], Texts(Apply([Item("a"), Item("b")], [Entry("a"), Entry("b")], edits)));
    }

    [Fact]
    public void Keeping_a_line_lets_it_rest_on_what_the_owner_says_now()
    {
        var edited = Apply(
            [Item("a", 2)], [Entry("a", "原话", 2)], Rewrite("a", "负责人的话", new EntryRef("a", 1)), Edit(LeadEditKind.Keep, "a") with { Base = [new("a", 2)] });

        Assert.Equal(new EntryRef("a", 2), Assert.Single(OriginOf(edited, 0).Sources));
    }

    [Fact]
    public void A_line_of_the_leads_own_takes_the_place_of_the_mark_that_waited_for_it()
    {
        var add = Edit(LeadEditKind.Write, "lead/9") with { Id = "lead/9", Text = "收获", Place = new("好店", [], null, false) };

        var edited = LeadEdits.Apply(
            [new SectionContent("好店", [new PlacedItem(null, [], "〔待负责人填写〕") { GivesWay = true }])], new Dictionary<string, LineOrigin>(), [add], []);

        Assert.Equal(["收获"], Texts(edited));
        Assert.Equal(LineHand.Lead, OriginOf(edited, 0).Hand);
    }

    [Fact]
    public void A_mark_can_be_rewritten_and_the_owners_words_come_beside_it_later()
    {
        var rewrite = Rewrite("mark/好店\nlikai", "李凯出差") with { Place = new("好店", [], null, false) };
        var mark = new PlacedItem(null, [], "未提交（李凯）") { For = "likai" };

        Assert.Equal(["李凯出差"], Texts(Apply([mark], [], rewrite)));
        Assert.Equal(["a", "李凯出差"], Texts(Apply([Item("a")], [Entry("a")], rewrite)));
    }

    [Fact]
    public void Kept_alone_the_leads_line_rests_on_what_came_later_and_taken_out_it_takes_that_with_it()
    {
        var rewrite = Rewrite("mark/好店\nlikai", "李凯出差") with { Place = new("好店", [], null, false) };
        var keep = Edit(LeadEditKind.Keep, rewrite.Line) with { Base = [new("a", 1), new("b", 1)] };
        PlacedItem[] sent = [Item("a"), Item("b"), Item("c")];
        EntryVersion[] said = [Entry("a"), Entry("b"), Entry("c")];

        var kept = Apply(sent, said, rewrite, keep);
        Assert.Equal(["c", "李凯出差"], Texts(kept)); // c came after he had said that his own words stand
        Assert.Equal(["a", "b"], OriginOf(kept, 1).Sources.Select(s => s.EntryId));

        var removed = Apply(sent, said, rewrite, keep, Edit(LeadEditKind.Remove, rewrite.Line) with { Base = keep.Base });
        Assert.Equal(["c"], Texts(removed));
        Assert.Equal(["a", "b"], removed.LeftOut.Select(l => l.Entry.EntryId));

        Assert.Equal(["a", "b", "c"], Texts(Apply(sent, said, rewrite, keep, Edit(LeadEditKind.Restore, rewrite.Line))));
    }

    [Theory]
    [InlineData(true, "好")] // 本周无更新 is true of an empty place only
    [InlineData(false, "未提交,好")] // and 未提交 stays as long as nobody sends anything
    public void The_bots_words_go_when_a_line_comes_where_they_stood(bool givesWay, string expected)
    {
        var mark = new PlacedItem(null, [], "未提交") { For = "likai", GivesWay = givesWay };
        var move = Edit(LeadEditKind.Move, "a") with { Place = new("好店", [], null, true) };

        var moved = LeadEdits.Apply(
            [new SectionContent("其他", [Item("a") with { Text = "好" }]), new SectionContent("好店", [mark])], new Dictionary<string, LineOrigin>(), [move], [Entry("a")]);
        Assert.Equal(expected, string.Join(',', Texts(moved)));

        var back = Edit(LeadEditKind.Move, "a") with { Place = new("其他", [], null, true) };
        var empty = LeadEdits.Apply(
            [new SectionContent("其他", [Item("a") with { Text = "好" }]), new SectionContent("好店", [mark])], new Dictionary<string, LineOrigin>(), [move, back], [Entry("a")]);
        Assert.Equal(["好", "未提交"], Texts(empty)); // nothing stands there any more

        var add = Edit(LeadEditKind.Write, "lead/9") with { Id = "lead/9", Text = "好", Place = new("好店", [], null, true) };
        Assert.Equal(expected, string.Join(',', Texts(Apply([mark], [], add))));
        Assert.Equal(expected, string.Join(',', Texts(Apply([mark], [], add with { Text = "先" }, Rewrite("lead/9", "好")))));
    }

    private static EditedContent Apply(IReadOnlyList<PlacedItem> items, IReadOnlyList<EntryVersion> said, params LeadEdit[] edits) =>
        LeadEdits.Apply([new SectionContent("好店", items)], new Dictionary<string, LineOrigin>(), edits, said);

    private static string[] Texts(EditedContent edited) => [.. edited.Sections.SelectMany(s => s.Items).Select(i => i.Text)];

    private static LineOrigin OriginOf(EditedContent edited, int at) => edited.Origins[edited.Sections[0].Items[at].Source!];

    private static PlacedItem Item(string id, int version = 1) => new(Sources.Write(new EntryRef(id, version)), [], id);

    private static EntryVersion Entry(string id, string? text = null, int version = 1, bool deleted = false) =>
        new(id, version, "队", Week, "likai", "likai", "好店", [], text ?? id, 1, Friday, deleted);

    [Fact]
    public void What_leads_wrote_stands_for_the_entries_it_rests_on_and_what_they_took_out_or_the_bot_proposed_for_none()
    {
        var (own, mark) = (Edit(LeadEditKind.Write, "lead/own") with { Text = "自己加的" }, Rewrite("mark/好店\nlikai", "李凯出差"));
        LeadEdit[] edits =
        [
            Rewrite("a\nb", "先写的", new("a", 1), new("b", 1)), Rewrite("a\nb", "后写的", new("a", 1), new("b", 1)), own, mark,
            Edit(LeadEditKind.Keep, mark.Line) with { Base = [new("c", 1)] }, Rewrite("d", "删掉的", new EntryRef("d", 1)), Remove("d", "重复"),
            Rewrite("e", "还原的", new EntryRef("e", 1)), Edit(LeadEditKind.Restore, "e"), Rewrite("due/f\n甲\n上线", "采用的", new EntryRef("f", 1)),
            Edit(LeadEditKind.Write, "lead/gone") with { Text = "加了又删" }, Remove("lead/gone", ""),
        ];

        var standing = EditLog.Standing(edits);

        Assert.Equal(["自己加的 ", "李凯出差 c", "后写的 a,b"], standing.Select(s => $"{s.Words.Text} {string.Join(',', s.Entries)}"));
    }

    private LeadEdit Edit(LeadEditKind kind, string line) => new($"lead/{++_number}", "队", Week, _number, kind, line, "wangfang", Friday);

    private LeadEdit Rewrite(string line, string text, params EntryRef[] rests) => Edit(LeadEditKind.Rewrite, line) with { Text = text, Base = rests };

    private LeadEdit Remove(string line, string reason, params EntryRef[] rests) => Edit(LeadEditKind.Remove, line) with { Reason = reason, Base = rests };

    private LeadEdit Move(string line, EditPlace place) => Edit(LeadEditKind.Move, line) with { Place = place };

    private LeadEdit Undo(string message) => Edit(LeadEditKind.Undo, "") with { Undone = message };
}
