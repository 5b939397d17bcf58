using System.Globalization;

namespace BotReport.Core.Team.Wording;

/// <summary>The sentences about a team's mistakes and differences, in Chinese or English.</summary>
public static class TeamWording
{
    /// <summary><c>Teams:0:Sections:3:Owners:0：没有叫 “likai2” 的人。</c></summary>
    /// <param name="english">English instead of Chinese.</param>
    public static string Say(TeamProblem problem, bool english = false)
    {
        var sentence = (english ? TeamProblemsEn.Sentences : TeamProblemsZh.Sentences)[problem.Kind];
        return problem.Path + (english ? ": " : "：") + Fill(sentence, problem.Arguments);
    }

    /// <summary>“zhangsan”：姓名由 “张三” 改为 “张叁”。</summary>
    /// <param name="english">English instead of Chinese.</param>
    public static string Say(TeamChange change, bool english = false)
    {
        var sentence = (english ? TeamChangesEn.Sentences : TeamChangesZh.Sentences)[change.Kind];
        return Fill(sentence, [change.Subject, Shown(change.Was, english), Shown(change.Now, english)]);
    }

    private static string Shown(string text, bool english) => text.Length > 0 ? text : english ? TeamChangesEn.None : TeamChangesZh.None;

    private static string Fill(string sentence, IReadOnlyList<string> arguments) =>
        string.Format(CultureInfo.InvariantCulture, sentence, [.. arguments]);
}
