using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using BotReport.Core.Asking;
using BotReport.Core.Text;

namespace BotReport.Core.Tests.Asking;

/// <summary>Every question of <c>问答.md</c> is answered as the page says, as of its day.</summary>
public sealed partial class QuestionPageTests
{
    private const string English = "en";

    private static readonly string PageText = File.ReadAllText(PagePath());

    [Theory]
    [MemberData(nameof(Questions))]
    public async Task A_question_is_answered_as_its_page_says(string on, string question, string asker)
    {
        var answer = await AskDesk.AskAsync(question, on, AskerOf(asker), RealPages.Read);
        var written = Question().Matches(PageText).Single(m => Head(m) == (on, question, asker)).Groups["answer"].Value;

        if (Environment.GetEnvironmentVariable("BOTREPORT_UPDATE_PAGES") == "1")
        {
            Update(on, question, asker, answer.Text);
        }

        Assert.Equal(written.TrimEnd('\n'), answer.Text.Replace('\u00A0', ' '));
    }

    [Fact]
    public void The_page_has_enough_questions_and_each_once()
    {
        var heads = Question().Matches(PageText).Select(Head).ToArray();

        Assert.True(heads.Length >= 80);
        Assert.Equal(heads.Length, heads.Distinct().Count());
        Assert.Equal(Regex.Count(PageText, "^## ", RegexOptions.Multiline, TimeSpan.FromSeconds(1)), heads.Length);
    }

    public static TheoryData<string, string, string> Questions() =>
        new(Question().Matches(PageText).Select(Head).Select(h => (h.On, h.Question, h.Asker)));

    private static Asker AskerOf(string asker) => asker switch
    {
        "" => Asker.Operator,
        English => new Asker(null, Language.English),
        _ => new Asker(asker),
    };

    private static (string On, string Question, string Asker) Head(Match match) =>
        (match.Groups["on"].Value, match.Groups["question"].Value, match.Groups["asker"].Value);

    private static void Update(string on, string question, string asker, string answer)
    {
        var head = $"## {on} {question}{(asker.Length > 0 ? " @" + asker : string.Empty)}\n";
        var page = File.ReadAllText(PagePath());
        var start = page.IndexOf(head, StringComparison.Ordinal) + head.Length + "\n```text\n".Length;
        var end = page.IndexOf("```", start, StringComparison.Ordinal);
        File.WriteAllText(PagePath(), $"{page[..start]}{answer.Replace('\u00A0', ' ')}\n{page[end..]}");
    }

    private static string PagePath([CallerFilePath] string path = "") => Path.Combine(Path.GetDirectoryName(path)!, "问答.md");

    [GeneratedRegex("^## (?<on>\\S+) (?<question>.*?)(?: @(?<asker>\\w+))?\n\n```text\n(?<answer>.*?)```", RegexOptions.Multiline | RegexOptions.Singleline, 5000)]
    private static partial Regex Question();
}
