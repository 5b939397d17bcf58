using static BotReport.Rooms.Tests.Llm.StandIn.StandInAnswers;

namespace BotReport.Rooms.Tests.Llm.StandIn;

/// <summary>What is wrong with what a model says.</summary>
internal static class StandInSpeech
{
    /// <summary>A good answer with that fault.</summary>
    /// <param name="good">The good answer's JSON.</param>
    public static Said Of(string model, StandInFault fault, string good) => fault switch
    {
        StandInFault.NoChoice => new(model, null) { HasChoice = false },
        StandInFault.Length => new(model, good[..(good.Length / 2)]) { End = "length" },
        StandInFault.AnswerFiltered => new(model, null) { End = "content_filter" },
        StandInFault.Refusal => new(model, null) { Refusal = "I cannot help with that." },
        StandInFault.Huge => new(model, new string('x', 10 * 1024 * 1024)),
        StandInFault.BadJson => new(model, good[..^1]),
        StandInFault.NoObject => new(model, "[1,2,3]"),
        StandInFault.TwiceSaid => new(model, "{\"groups\":[],\"groups\":[],\"duplicates\":[]}"),
        StandInFault.HalfCharacter => new(model, "{\"lines\":[{\"id\":\"l1\",\"text\":\"\\ud83d\"}]}"),
        StandInFault.Empty => new(model, ""),
        StandInFault.Blank => new(model, "  \n\t\n  "),
        StandInFault.Thoughts => new(model, $"<think>\n先看主题，{{再排}}先后。\n</think>\n\n{good}"),
        StandInFault.OnlyThoughts => new(model, $"<think>\n先看主题，也许是 {good}"),
        StandInFault.Fences => new(model, $"结果如下：\n```json\n{good}\n```\n"),
        StandInFault.Uncounted => new(model, good) { IsCounted = false },
        _ => new(model, good),
    };
}
