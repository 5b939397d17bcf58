using System.Globalization;
using BotReport.Channels.Terminal;
using BotReport.Core.Collecting;
using BotReport.Core.Drafting;
using BotReport.Core.Drafting.Model;
using BotReport.Core.Talk;
using BotReport.Core.Weeks;
using BotReport.Host;
using BotReport.Host.Configuration;
using BotReport.Host.Pumps;
using BotReport.Llm;
using BotReport.Rooms.Tests.Conversations;
using BotReport.Rooms.Tests.Llm.StandIn;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;

namespace BotReport.Rooms.Tests.Llm;

/// <summary>The whole house on a Friday, its model registered as the host registers it and asking a stand-in. Three owners have sent their points.</summary>
internal sealed class DraftingHouse : IAsyncDisposable
{
    public const string Team = "支付研发";
    public const string Lead = "wangfang";

    private static readonly ReportWeek Week = ReportWeek.Of(LlmHouse.Friday);

    private static readonly (string Who, string Text)[] Sent =
    [
        ("likai", "数据类：\n- 好店每日看板已于11月11日上线。\n- 商户实时同步能力更新已于11月13日上线。\n- 我们对门店进行了培训，共12场。"),
        ("zhoumin", "省心租业务渗透动态：\n- 收银台页面优化11月14日完成上线\n- 与建行的对账接口正在联调，预计11月28日完成"),
        ("sunyue", "- 退款流程进行了梳理，共6个环节\n- 佣金存管暂停，等待工行回复"),
    ];

    private static readonly DateTimeOffset Opens = ConversationHouse.Instant("2024-11-15 16:30");
    private static readonly Lazy<Task<StoreFiles>> Store = new(SentAsync);

    private readonly ConversationHouse _house;
    private readonly Dictionary<string, long> _heard = [];
    private int _said;

    private DraftingHouse(ConversationHouse house) => _house = house;

    public FakeTimeProvider Clock => _house.Clock;

    public IServiceProvider Services => _house.Services;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    /// <param name="azure">Whether Azure's client asks, else OpenAI's.</param>
    /// <param name="change">Sets the options otherwise than a house has them that tries a question once more.</param>
    public static async Task<DraftingHouse> OpenAsync(ModelStandIn standIn, bool azure, Action<LlmOptions>? change = null)
    {
        var options = new LlmOptions
        {
            Provider = azure ? LlmProvider.AzureOpenAI : LlmProvider.OpenAICompatible,
            Endpoint = (azure ? standIn.Root : standIn.V1).ToString(),
            Deployment = "model",
            ApiKey = LlmHouse.Key,
            Retries = 1,
        };
        change?.Invoke(options);
        var house = new DraftingHouse(ConversationHouse.Reopen(await Store.Value, new FakeTimeProvider(Opens), services => services
            .AddModel(options)
            .AddSingleton(all => new ModelLog(
                all.GetRequiredService<ILogger<ModelLog>>(), all.GetRequiredService<ModelSettings>(), new RetryClock((FakeTimeProvider)all.GetRequiredService<TimeProvider>())))));
        await house.HeardAsync(Lead);
        return house;
    }

    /// <summary>The house when all have sent their points; nobody needs a model for that.</summary>
    private static async Task<StoreFiles> SentAsync()
    {
        await using var house = new DraftingHouse(await ConversationHouse.OpenAsync(Opens));
        foreach (var (who, text) in Sent)
        {
            await house.SayAsync(who, text);
        }

        await house.SayAsync(Lead, "状态");
        return await house._house.CloseAsync();
    }

    /// <summary>Somebody writes; all that he hears until the house is at rest.</summary>
    public async Task<IReadOnlyList<string>> SayAsync(string who, string text)
    {
        await AcceptAsync(who, text);
        await DrainAsync();
        return await HeardAsync(who);
    }

    /// <summary>Somebody writes; nobody does anything yet.</summary>
    public Task AcceptAsync(string who, string text) => Services.GetRequiredService<AcceptMessage>().RunAsync(
        new IncomingMessage(TerminalChannel.AddressOf(who), (++_said).ToString(CultureInfo.InvariantCulture), who, who, IncomingKind.Text, text), Cancel);

    /// <summary>Everything that is to be done is done.</summary>
    public Task DrainAsync() => Services.GetRequiredService<PumpsByHand>().DrainAsync(Cancel);

    /// <summary>What he heard since the last look, what took another's place in its place.</summary>
    public async Task<IReadOnlyList<string>> HeardAsync(string who)
    {
        var lines = await Services.GetRequiredService<ITranscript>().SinceAsync(TerminalChannel.AddressOf(who), _heard.GetValueOrDefault(who), 500, Cancel);
        _heard[who] = lines.Select(l => l.Position).Append(_heard.GetValueOrDefault(who)).Max();
        return [.. lines.Select(l => l.Text)];
    }

    /// <summary>The owners' words of the week.</summary>
    public async Task<IReadOnlyList<string>> EntriesAsync() =>
        [.. (await Services.GetRequiredService<IEntryStore>().OfWeekAsync(Team, Week, Cancel)).Where(e => !e.Deleted).Select(e => e.Text)];

    public Task<Draft?> DraftAsync() => Services.GetRequiredService<IDraftStore>().LatestAsync(Team, Week, Cancel);

    /// <summary>What is still to be done.</summary>
    public Task<IReadOnlyList<Work>> WorkAsync() => Services.GetRequiredService<IChatStore>().WorkAsync(10, Cancel);

    /// <summary>The team spent that much today.</summary>
    public Task SpendAsync(int tokens) => Services.GetRequiredService<ISpendStore>().AddAsync(Team, LlmHouse.Friday, tokens, 0, 0, Cancel);

    public ValueTask DisposeAsync() => _house.DisposeAsync();
}
