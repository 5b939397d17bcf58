using System.Globalization;
using BotReport.Core.Team;
using BotReport.Core.Weeks;

namespace BotReport.Core.Talk;

/// <summary>The keys that make each message of the bot one message.</summary>
public static class OutboxKeys
{
    /// <summary>What a team's runs of a week and kind begin with: <c>prompt/支付研发/2024-11-11/</c>.</summary>
    public static string Of(RunKind kind, string team, ReportWeek week) =>
        string.Create(CultureInfo.InvariantCulture, $"{NameOf(kind)}/{team}/{week.Monday:yyyy-MM-dd}/");

    /// <summary>The answers to a message, by its number in the inbox.</summary>
    public static string Reply(long inbox, int at) => string.Create(CultureInfo.InvariantCulture, $"reply/{inbox}/{at}");

    /// <summary>A card as a press left it, by the press's number in the inbox.</summary>
    public static string Card(long inbox) => string.Create(CultureInfo.InvariantCulture, $"card/{inbox}");

    /// <summary>The prompts of a week.</summary>
    public static string Prompts(string team, ReportWeek week) => Of(RunKind.Prompt, team, week);

    /// <summary>The notices that a week is complete, one a lead.</summary>
    public static string Completion(string team, ReportWeek week) => string.Create(CultureInfo.InvariantCulture, $"complete/{team}/{week.Monday:yyyy-MM-dd}/");

    /// <summary>A lead's reminders (催) of a day.</summary>
    public static string Nudges(string team, DateOnly day) => string.Create(CultureInfo.InvariantCulture, $"nudge/{team}/{day:yyyy-MM-dd}/");

    /// <summary>The questions about what falls due on a day, one a person.</summary>
    public static string DueDay(string team, DateOnly day) => string.Create(CultureInfo.InvariantCulture, $"dueday/{team}/{day:yyyy-MM-dd}/");

    /// <summary>The posts of a team's reports of a week.</summary>
    public static string Posts(string team, ReportWeek week) => string.Create(CultureInfo.InvariantCulture, $"report/{team}/{week.Monday:yyyy-MM-dd}/");

    /// <summary>The post of a version in a place.</summary>
    public static string Post(string team, ReportWeek week, int version, ReportPlace place) =>
        string.Create(CultureInfo.InvariantCulture, $"{Posts(team, week)}v{version}/{place.Channel} {place.Conversation}");

    /// <summary>Whether a post's key is that of one in a place.</summary>
    public static bool IsIn(string post, ReportPlace place) => post.EndsWith($"/{place.Channel} {place.Conversation}", StringComparison.Ordinal);

    /// <summary>The word in a place that a version was withdrawn.</summary>
    public static string Withdrawn(string team, ReportWeek week, int version, ReportPlace place) =>
        string.Create(CultureInfo.InvariantCulture, $"withdrawn/{team}/{week.Monday:yyyy-MM-dd}/v{version}/{place.Channel} {place.Conversation}");

    /// <summary>The thread in which a place reads all that is said of a week's report.</summary>
    public static string PostThread(string team, ReportWeek week, ReportPlace place) => $"{Posts(team, week)}thread/{place.Channel} {place.Conversation}";

    /// <summary>The words to the leads about posts that did not arrive, one a post and lead.</summary>
    /// <param name="post">The post's key, or what several begin with.</param>
    public static string NotPosted(string post) => $"notposted/{post}";

    private static string NameOf(RunKind kind) => kind switch
    {
        RunKind.Prompt => "prompt",
        RunKind.Reminder => "reminder",
        RunKind.Due => "due",
        _ => "close",
    };
}
