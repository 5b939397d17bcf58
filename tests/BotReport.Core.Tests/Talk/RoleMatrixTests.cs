using BotReport.Core.Talk;
using BotReport.Core.Talk.Phrases;
using BotReport.Core.Talk.Wording;
using BotReport.Core.Team;

namespace BotReport.Core.Tests.Talk;

/// <summary>Every command × who says it × where: <see cref="RoleTable"/> is what is expected, and nobody's words do what he may not.</summary>
public sealed class RoleMatrixTests(ITestOutputHelper output)
{
    private const string StandIn = "gaoyuan/standing in";
    private static readonly Words Say = Words.Chinese;

    private static readonly string[] People = ["zhoumin", "xuna", "wangfang", "linbo", "gaoyuan", StandIn];

    private static readonly (string Name, Message At)[] Channels =
    [
        ("web chat", At("webchat", "wc-1", false)),
        ("Teams, personal", At("msteams", "a:1", false)),
        ("Teams, group", At("msteams", "19:weekly@thread.tacv2;messageid=1", true) with { Place = new("msteams", "19:weekly@thread.tacv2") }),
        ("terminal", At("terminal", "1", false)),
    ];

    private static readonly string[] Refusals = [Say.General.OnlyLeads, Say.Edit.OnlyLeads, Say.Post.OnlyLeads(["王芳", "林波"]), Say.Post.OnlyLeads(["王芳", "林波", "高远"])];
    private static readonly string Instead = Say.General.Help(false, false);

    [Fact]
    public void Every_command_has_a_row_and_every_row_is_read_as_its_command()
    {
        var commands = typeof(Phrase).GetNestedTypes().Where(t => t.IsSubclassOf(typeof(Phrase))).ToHashSet();
        Assert.Equal([], commands.Except(RoleTable.Rows.Select(r => r.Meaning)).Select(t => t.Name));
        Assert.All(RoleTable.Rows, row => Assert.Equal(row.Meaning, (Commands.Read(row.Said) ?? Spoken.Read(row.Said))?.GetType()));
    }

    [Fact]
    public void Who_may_is_never_refused() => Run(MayDo, c =>
    {
        Assert.DoesNotContain(Texts(c.Turn), text => Refusals.Contains(text));
        Assert.True(c.Row.Meaning == typeof(Phrase.Help) || !Texts(c.Turn).Contains(Instead), "told what he can do instead");
        Assert.True(Does(c) || c.Row.Meaning == typeof(Phrase.Acknowledged), "nothing came of it");
    });

    [Fact]
    public void Who_may_not_lead_is_told_one_sentence_and_nothing_is_written() => Run(c => !MayDo(c) && c.Row.May != May.Reporters, c =>
    {
        Assert.Equal(
            c.Row.May switch
            {
                May.LeadsOfLines => Say.Edit.OnlyLeads,
                May.LeadsOfPlaces => Say.Post.OnlyLeads(["王芳", "林波"]),
                _ => Say.General.OnlyLeads,
            },
            Assert.Single(Texts(c.Turn)));
        AssertUntouched(c);
    });

    [Fact]
    public void Who_reports_nothing_is_told_what_he_can_do_and_nothing_is_written() => Run(c => !MayDo(c) && c.Row.May == May.Reporters, c =>
    {
        Assert.Equal(Instead, Assert.Single(Texts(c.Turn)));
        AssertUntouched(c);
    });

    [Fact]
    public void Where_a_command_is_said_changes_nothing_but_who_reads_the_answer_and_where_reports_go() => Run(_ => true, c =>
    {
        var alone = Step(c.Person, Channels[0].At, c.Row);
        if (c.Row.Meaning != typeof(Phrase.PublishHere) || !MayDo(c))
        {
            Assert.Equal(Texts(alone), Texts(c.Turn));
            Assert.Equal(Kinds(alone), Kinds(c.Turn));
        }
        else
        {
            Assert.Equal(c.At.InGroup, !Texts(c.Turn).Contains(Say.Post.NotInPrivate));
            Assert.True(c.At.InGroup || c.Turn.Changes.Count == 0);
        }
    });

    [Fact]
    public void What_is_one_persons_own_is_not_answered_before_a_group() => Run(c => c.At.InGroup && MayDo(c), c =>
        Assert.Equal(c.Row.Privately, c.Turn.Privately));

    [Fact]
    public void What_a_lead_says_in_a_group_does_what_it_says() => Run(c => c.At.InGroup && c.Person == "wangfang", c =>
        Assert.Equal(c.Row.Writes, c.Turn.Changes.Count > 0));

    private void Run(Func<Case, bool> family, Action<Case> check)
    {
        var cases = RoleTable.Rows
            .SelectMany(row => People.SelectMany(person => Channels.Select(channel => new Case(row, person, channel.Name, channel.At, Step(person, channel.At, row)))))
            .Where(family).ToList();
        output.WriteLine($"{cases.Count} cases of {RoleTable.Rows.Count} commands × {People.Length} people × {Channels.Length} channels");
        Assert.NotEmpty(cases);
        Assert.All(cases, check);
    }

    private static bool MayDo(Case c) => c.Row.May switch
    {
        May.Anyone => true,
        May.Reporters => c.Person != "gaoyuan",
        _ => c.Person is "wangfang" or "linbo" or StandIn,
    };

    private static void AssertUntouched(Case c)
    {
        Assert.Empty(c.Turn.Changes);
        Assert.False(c.Turn.SignsIn);
        Assert.Null(c.Turn.SourceOf);
        Assert.Null(c.Turn.Question);
        Assert.Null(c.Turn.State.Pending);
    }

    private static bool Does(Case c) => c.Turn is { Says.Count: > 0 } or { Changes.Count: > 0 } or { SignsIn: true } or { SourceOf: not null } or { Question: not null };

    private static IEnumerable<string> Texts(Turn turn) => turn.Says.Select(s => s.Text);

    private static IEnumerable<string> Kinds(Turn turn) => turn.Changes.Select(c => c.GetType().Name);

    private static Turn Step(string person, Message at, RoleRow row) => Dialogue.Step(Scenes[person], at with { Text = row.Said });

    private static Message At(string channel, string conversation, bool inGroup) => new(7, new(channel, conversation), IncomingKind.Text, "", inGroup);

    /// <summary>A week in which everybody who reports has said something and the lead has a draft.</summary>
    private static Dictionary<string, Scene> Scenes { get; } = Week();

    private static Dictionary<string, Scene> Week()
    {
        var week = new PaperWeek();
        foreach (var (person, text) in new[] { ("zhoumin", "省心租11月20日上线"), ("xuna", "【好店】支付营销埋点11月14日上线"), ("wangfang", "【收获与反思】联调要更早开始") })
        {
            week.Say(person, text);
            week.Quiet(person);
        }

        week.Compose();
        var scenes = People.Where(p => p != StandIn).ToDictionary(p => p, week.SceneOf);
        var reader = scenes["gaoyuan"];
        var team = reader.Team with { StandIns = [new("wangfang", "gaoyuan", reader.Today, reader.Today)] };
        scenes[StandIn] = reader with { Knowledge = new TeamKnowledge(team), Roles = Rights.RolesOf(team, "gaoyuan", reader.Today) };
        return scenes;
    }

    private sealed record Case(RoleRow Row, string Person, string Channel, Message At, Turn Turn)
    {
        public override string ToString() => $"{Row.Said} | {Person} | {Channel}: {string.Join(" / ", Turn.Says.Select(s => s.Text))} {string.Join(' ', Turn.Changes)} privately {Turn.Privately}";
    }
}
