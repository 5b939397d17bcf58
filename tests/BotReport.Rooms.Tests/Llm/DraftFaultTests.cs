using System.Diagnostics;
using System.Text.RegularExpressions;
using BotReport.Core.Drafting.Model;
using BotReport.Core.Talk.Wording;
using BotReport.Host.Configuration;
using BotReport.Rooms.Tests.Llm.StandIn;

namespace BotReport.Rooms.Tests.Llm;

/// <summary>Whatever is wrong with the model, the lead who asks for a draft gets a whole one, and hears in a sentence what became of the model's part.</summary>
public sealed partial class DraftFaultTests
{
    /// <summary>What a draft may take by the house's clock.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(60);

    /// <summary>What it may take here, on a busy machine.</summary>
    private static readonly TimeSpan Bound = TimeSpan.FromSeconds(20);

    private static readonly string[] Polished = ["Hang", "Cut", "BadJson", "Refusal", "WrongKey", "Throttled", "ThrottledOnce"];

    private static readonly IReadOnlyList<(StandInFault Fault, LlmOutcome Outcome)> Faults =
    [
        .. FaultTests.Faults,
        (StandInFault.ThrottledOnce, LlmOutcome.Ok),
        (StandInFault.ServerErrorOnce, LlmOutcome.Ok),
        (StandInFault.EndsEarly, LlmOutcome.Unavailable),
    ];

    public static TheoryData<string, bool, bool, string> Rows { get; } = new(
        from row in Faults
        from azure in new[] { true, false }
        from polish in new[] { false, true }
        where !polish || Polished.Contains(row.Fault.ToString())
        select (row.Fault.ToString(), azure, polish, row.Outcome.ToString()));

    public static TheoryData<string> Modes { get; } = new(Enum.GetNames<HostileMode>());

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public void Every_fault_is_tried() => Assert.Equal(Enum.GetValues<StandInFault>(), Faults.Select(f => f.Fault).Order());

    [Theory]
    [MemberData(nameof(Rows))]
    public async Task Whatever_fails_the_lead_gets_a_whole_draft_and_hears_why(string fault, bool azure, bool polish, string outcome)
    {
        await using var standIn = await ModelStandIn.StartAsync(cancel: Cancel);
        standIn.Mode = fault;
        await using var house = await OpenAsync(standIn, azure, polish, isSlow: outcome == nameof(LlmOutcome.Timeout));

        var heard = await DraftAsync(house);

        var why = Enum.Parse<LlmOutcome>(outcome);
        Assert.NotEmpty(standIn.Questions);
        Assert.Contains(why == LlmOutcome.Ok ? "由模型整理顺序" : $"未整理，条目按模板顺序和提交先后排列。{new WritingZh().Why(why)}。", heard[0], StringComparison.Ordinal);
        Assert.Equal(why == LlmOutcome.Ok ? null : why, (await house.DraftAsync())!.Writing!.Fault);
    }

    [Theory]
    [MemberData(nameof(Modes))]
    public async Task Whatever_a_bad_model_answers_every_entry_stands_there_once(string mode)
    {
        await using var standIn = await ModelStandIn.StartAsync(cancel: Cancel);
        standIn.Mode = mode;
        await using var house = await OpenAsync(standIn, azure: false, polish: true);

        var heard = await DraftAsync(house);

        var refused = (await house.DraftAsync())!.Writing!.Refused;
        Assert.DoesNotContain("evil", string.Concat(heard), StringComparison.Ordinal);
        Assert.Equal(refused > 0, heard[0].Contains($"{refused}条改后与原文不符，已用回原话。", StringComparison.Ordinal));
        if (mode is nameof(HostileMode.NumberChanged) or nameof(HostileMode.ClauseInvented) or nameof(HostileMode.ImageAdded))
        {
            Assert.Equal(3, refused); // one of each section
        }
    }

    [Theory]
    [InlineData("Hang", true)]
    [InlineData("Hang", false)]
    [InlineData("ServerError", true)]
    [InlineData("ServerError", false)]
    [InlineData("BadJson", true)]
    [InlineData("BadJson", false)]
    public async Task What_cannot_be_rewritten_stays_as_it_is(string fault, bool azure)
    {
        await using var standIn = await ModelStandIn.StartAsync(cancel: Cancel);
        await using var house = await OpenAsync(standIn, azure, polish: false, isSlow: fault == "Hang");
        await DraftAsync(house);
        var before = await house.DraftAsync();
        standIn.Mode = fault;

        var said = Assert.Single(await house.SayAsync(DraftingHouse.Lead, "重写 好店 更短"));

        var why = new WritingZh().Why(Faults.Single(f => f.Fault.ToString() == fault).Outcome);
        Assert.Equal($"【好店】文字没有变。\n{why}。稍后可再回“重写 好店”；要自己改，回“改 2.1 …”。", said);
        Assert.Equal((before!.Number, before.Text), ((await house.DraftAsync())!.Number, (await house.DraftAsync())!.Text));
        Assert.Empty(await house.WorkAsync());
    }

    [Fact]
    public async Task An_endpoint_that_failed_three_times_is_left_alone_and_the_next_draft_is_there_at_once()
    {
        await using var standIn = await ModelStandIn.StartAsync(cancel: Cancel);
        standIn.Mode = "ServerError";
        await using var house = await OpenAsync(standIn, azure: true, polish: false);
        await DraftAsync(house);
        var (asked, at) = (standIn.Questions.Count, house.Clock.GetUtcNow());

        var heard = await DraftAsync(house, number: 2);

        Assert.Contains("未整理，条目按模板顺序和提交先后排列。模型暂时连不上。稍后可再回“草稿”。", heard[0], StringComparison.Ordinal);
        Assert.Equal((asked, at), (standIn.Questions.Count, house.Clock.GetUtcNow()));
    }

    [Fact]
    public async Task When_the_tokens_of_the_day_are_spent_nothing_is_asked_and_the_lead_hears_it_in_a_sentence()
    {
        await using var standIn = await ModelStandIn.StartAsync(cancel: Cancel);
        await using var house = await OpenAsync(standIn, azure: false, polish: true, change: options => options.DailyTokensPerTeam = 1000);
        await house.SpendAsync(1000);

        var heard = await DraftAsync(house);

        Assert.Contains("\n未整理，条目按模板顺序和提交先后排列。今天的模型用量已到上限。明天可再回“草稿”。\n", heard[0], StringComparison.Ordinal);
        Assert.Empty(standIn.Questions);
        Assert.Equal(
            "【好店】文字没有变。\n今天的模型用量已到上限。明天可再回“重写 好店”；要自己改，回“改 2.1 …”。",
            Assert.Single(await house.SayAsync(DraftingHouse.Lead, "重写 好店 更短")));
    }

    [Fact]
    public async Task However_long_a_question_may_take_the_draft_is_there_within_a_minute()
    {
        await using var standIn = await ModelStandIn.StartAsync(cancel: Cancel);
        standIn.Mode = "Hang";
        await using var house = await DraftingHouse.OpenAsync(
            standIn, azure: true, options => (options.NetworkTimeoutSeconds, options.OverallTimeoutSeconds) = (300, 600));
        var asked = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        standIn.Heard += _ =>
        {
            if (standIn.Questions.Count == 3)
            {
                asked.TrySetResult();
            }
        };

        await house.AcceptAsync(DraftingHouse.Lead, "草稿");
        var drained = house.DrainAsync();
        await asked.Task.WaitAsync(Bound, Cancel);
        house.Clock.Advance(TimeSpan.FromSeconds(50));
        await drained.WaitAsync(Bound, Cancel);

        await HoldsAllAsync(house, await house.HeardAsync(DraftingHouse.Lead), number: 1);
        Assert.Equal(LlmOutcome.Timeout, (await house.DraftAsync())!.Writing!.Fault);
    }

    private static Task<DraftingHouse> OpenAsync(ModelStandIn standIn, bool azure, bool polish, bool isSlow = false, Action<LlmOptions>? change = null) =>
        DraftingHouse.OpenAsync(standIn, azure, options =>
        {
            options.NetworkTimeoutSeconds = isSlow ? 1 : options.NetworkTimeoutSeconds;
            options.Retries = isSlow ? 0 : options.Retries;
            options.Polish = polish ? [DraftingHouse.Team] : [];
            change?.Invoke(options);
        });

    /// <summary>The lead asks for a draft and gets one in time.</summary>
    private static async Task<IReadOnlyList<string>> DraftAsync(DraftingHouse house, int number = 1)
    {
        var (at, began) = (house.Clock.GetUtcNow(), Stopwatch.GetTimestamp());

        var heard = await house.SayAsync(DraftingHouse.Lead, "草稿");

        Assert.True(house.Clock.GetUtcNow() - at < Longest, $"by the clock it took {house.Clock.GetUtcNow() - at}");
        Assert.True(Stopwatch.GetElapsedTime(began) < Bound, $"it took {Stopwatch.GetElapsedTime(began)}");
        await HoldsAllAsync(house, heard, number);
        return heard;
    }

    /// <summary>One draft, every entry's words in it once; nothing that looks like an exception; nothing left to do.</summary>
    private static async Task HoldsAllAsync(DraftingHouse house, IReadOnlyList<string> heard, int number)
    {
        Assert.StartsWith($"2024-W45 草稿{number}，7条，", heard[0], StringComparison.Ordinal);
        Assert.Single(heard, text => text.StartsWith("2024-W45 草稿", StringComparison.Ordinal));
        Assert.DoesNotContain(heard, text => text.StartsWith("正在合并", StringComparison.Ordinal));
        Assert.All(heard, text => Assert.DoesNotMatch(Technical(), text));
        var page = Plain(string.Concat(heard.Skip(1)));
        var entries = await house.EntriesAsync();
        Assert.Equal(7, entries.Count);
        Assert.All(entries, entry => Assert.True(page.Split(Plain(entry)).Length == 2, $"“{entry}” stands there once:\n{page}"));
        Assert.Equal(number, (await house.DraftAsync())!.Number);
        Assert.Empty(await house.WorkAsync());
    }

    /// <summary>Words but for what a good model leaves away.</summary>
    private static string Plain(string text) => text.TrimEnd('。').Replace("进行了", "", StringComparison.Ordinal);

    [GeneratedRegex("Exception|System\\.|\\bat [A-Z]|127\\.0\\.0\\.1|https?:|\\b[45]\\d\\d\\b|null|canary|没有处理成功|Error", RegexOptions.None, 1000)]
    private static partial Regex Technical();
}
