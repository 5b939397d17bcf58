using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using BotReport.Core.Collecting;
using BotReport.Core.Facts;
using BotReport.Core.Talk;
using BotReport.Core.Talk.Cards;
using BotReport.Core.Weeks;

namespace BotReport.Rooms.Tests.Storage;

/// <summary>Rows of the first team's Friday, and how two values are compared by all that is in them.</summary>
internal static class Sample
{
    private static readonly JsonSerializerOptions Readable = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new WeekAsText(), new InstantAsUtc() },
    };

    public const string Team = "支付研发";

    /// <summary>Friday 2024-11-15, 16:00 in Beijing.</summary>
    public static readonly DateTimeOffset Friday = new(2024, 11, 15, 8, 0, 0, TimeSpan.Zero);

    public static readonly ReportWeek Week = ReportWeek.Of(new DateOnly(2024, 11, 15));

    public static readonly Address Chat = new("webchat", "zhoumin");

    public static IncomingMessage Message(string activityId, string text = "收银台页面优化11月14日完成上线", Address? from = null) =>
        new(from ?? Chat, activityId, "zhoumin", "周敏", IncomingKind.Text, text);

    public static OutboxMessage Outgoing(string key, string? person = "zhoumin", DateTimeOffset? notBefore = null) =>
        new(key, null, Team, person, "请补【贝易转】。", notBefore ?? Friday);

    public static EntryVersion Entry(
        string id,
        string text = "收银台页面优化11月14日完成上线",
        int version = 1,
        int number = 1,
        string? owner = "zhoumin",
        DateTimeOffset? saidAt = null,
        bool deleted = false) => new(
        id,
        version,
        Team,
        Week,
        owner,
        owner ?? "operator",
        "贝易转",
        ["整装与经纪业务接入情况", "整装业务"],
        text,
        number,
        saidAt ?? Friday,
        deleted);

    /// <summary>A card with one of each: every kind of block, every kind of press.</summary>
    public static readonly Card Card = new(
        Week,
        "2024-W45 周报",
        "11/11–11/17",
        [
            new CardBlock.Paragraph("周敏，请补【贝易转】。"),
            new CardBlock.Rows("之前说好的", [new(CardMark.Open, "贝壳币线上发放 11-19", "“计划上线”"), new(CardMark.Bad, "逾期")]),
            new CardBlock.Choice(
                "怎么样了？",
                [
                    new("已上线", new Press.Outcome(new("好店", ["数据类"], "贝壳币", "上线", new(2024, 11, 19), new("e1", 2)), "上线了"), Primary: true),
                    new("是", new Press.Answer("e1/1/average/0", Yes: true)),
                ]),
            new CardBlock.Choice(
                null,
                [
                    new("无更新", new Press.NoUpdate()), new("好店", new Press.Place("said/1/2", "好店")), new("用", new Press.Notes(true)),
                    new("明细", new Press.Say("明细")), new("发布", new Press.Publish(3)), new("确认", new Press.ConfirmPublish(3)),
                    new("撤回", new Press.Unpublish(1)), new("更多", new Press.AskOn("贝易转 上线时间", Owner: false)),
                ],
                "已记为无更新"),
            new CardBlock.Paragraph("要点直接发。", Quiet: true),
        ]);

    public static Change.EntrySaid Said(EntryVersion entry) => new(entry, PageFacts.None);

    /// <summary>Equal in every member, lists included; instants by what they are, not by their offset.</summary>
    public static void Equal<T>(T expected, T actual) => Assert.Equal(Text(expected), Text(actual));

    public static string Text<T>(T value) => JsonSerializer.Serialize(value, Readable);

    // A week knows its neighbours, so it cannot be written member by member.
    private sealed class WeekAsText : JsonConverter<ReportWeek>
    {
        public override ReportWeek Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            throw new NotSupportedException();

        public override void Write(Utf8JsonWriter writer, ReportWeek value, JsonSerializerOptions options) =>
            writer.WriteStringValue(value.Monday.ToString("O", CultureInfo.InvariantCulture));
    }

    private sealed class InstantAsUtc : JsonConverter<DateTimeOffset>
    {
        public override DateTimeOffset Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            throw new NotSupportedException();

        public override void Write(Utf8JsonWriter writer, DateTimeOffset value, JsonSerializerOptions options) =>
            writer.WriteStringValue(value.UtcDateTime.ToString("O", CultureInfo.InvariantCulture));
    }
}
