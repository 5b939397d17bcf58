using System.Text.RegularExpressions;

namespace BotReport.Rooms.Tests.Conversations;

/// <summary>A conversation from its 场景 on: what is done on it, and what must come of it.</summary>
/// <param name="Title">The heading above it.</param>
/// <param name="Above">The lines before the scene, as written: headings and prose.</param>
/// <param name="Steps">What happens, each with what must follow.</param>
internal sealed partial record PageScene(string Title, IReadOnlyList<string> Above, IReadOnlyList<PageStep> Steps)
{
    private const int Indent = 4;

    /// <summary>The instant its 场景 names last.</summary>
    public DateTimeOffset OpensAt => ConversationHouse.Instant(Opens.Split('·')[^1]);

    /// <summary>What its 场景 says.</summary>
    public string Opens => ((PageTurn.Opens)Steps[0].Done).Text;

    /// <summary>The conversations of a page.</summary>
    /// <exception cref="FormatException">A line is neither of the form nor a remark.</exception>
    public static IReadOnlyList<PageScene> Read(string page)
    {
        List<PageScene> scenes = [];
        List<string> above = [];
        var (title, lines) = ("", page.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n'));
        for (var i = 0; i < lines.Length; i++)
        {
            var line = lines[i];
            if (line.StartsWith('#'))
            {
                title = line.TrimStart('#', ' ');
            }

            if (!line.StartsWith("场景：", StringComparison.Ordinal))
            {
                above.Add(line);
                continue;
            }

            var end = Array.FindIndex(lines, i, l => l.StartsWith('#'));
            end = end < 0 ? lines.Length : end;
            scenes.Add(new PageScene(title, [.. above], StepsOf(lines[i..end], i + 1)));
            (above, i) = ([], end - 1);
        }

        return above.TrueForAll(l => l.Length == 0) ? scenes : throw new FormatException($"“{title}”没有场景");
    }

    /// <summary>The page with something else following each step.</summary>
    public static string Write(IEnumerable<(PageScene Scene, IReadOnlyList<PageStep> Steps)> scenes) =>
        string.Join('\n', scenes.SelectMany(s => (string[])[.. s.Scene.Above, .. s.Steps.SelectMany(Written), ""])).TrimEnd('\n') + "\n";

    private static IEnumerable<string> Written(PageStep step) =>
    [
        .. step.Above,
        .. step.Done.Lines,
        .. step is { Done: PageTurn.Opens, Follows.Count: > 0 } ? (string[])[""] : [],
        .. Gathered(step.Follows),
    ];

    /// <summary>Many rows of one kind stand as a block.</summary>
    private static IEnumerable<string> Gathered(IReadOnlyList<PageTurn> turns)
    {
        for (var i = 0; i < turns.Count;)
        {
            var same = turns[i] is PageTurn.Stores first
                ? turns.Skip(i).TakeWhile(t => t is PageTurn.Stores s && s.What == first.What).Cast<PageTurn.Stores>().ToList()
                : [];
            foreach (var line in same.Count > 2 ? [$"{same[0].What}：", .. same.Select(s => "    " + s.Text)] : turns[i].Lines)
            {
                yield return line;
            }

            i += same.Count > 2 ? same.Count : 1;
        }
    }

    private static List<PageStep> StepsOf(string[] lines, int number)
    {
        List<PageStep> steps = [];
        List<string> above = [];
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].Length == 0 || lines[i].StartsWith('>'))
            {
                above.Add(lines[i]);
                continue;
            }

            var block = lines.Skip(i + 1).TakeWhile(l => l.Length == 0 || l.StartsWith("    ", StringComparison.Ordinal)).ToList();
            while (block.Count > 0 && block[^1].Length == 0)
            {
                block.RemoveAt(block.Count - 1);
            }

            foreach (var turn in TurnsOf(lines[i], [.. block.Select(l => l.Length == 0 ? l : l[Indent..])], number + i))
            {
                if (turn.IsDone)
                {
                    steps.Add(new PageStep([.. above], turn, []));
                }
                else if (above.Exists(l => l.StartsWith('>')))
                {
                    throw new FormatException($"第{number + i}行：说明写在有人说话之前");
                }
                else
                {
                    steps[^1] = steps[^1] with { Follows = [.. steps[^1].Follows, turn] };
                }

                // A blank line before what the bot says is written anew.
                above.Clear();
            }

            i += block.Count;
        }

        return steps;
    }

    private static IEnumerable<PageTurn> TurnsOf(string line, string[] block, int number)
    {
        if (line.StartsWith("……", StringComparison.Ordinal))
        {
            return [new PageTurn.Passes(line[2..])];
        }

        if (Turn().Match(line) is not { Success: true } turn || (block.Length > 0 && turn.Groups["text"].Length > 0))
        {
            throw new FormatException($"第{number}行不合格式：{line}");
        }

        var (who, to, aside) = (turn.Groups["who"].Value, turn.Groups["to"].Value, turn.Groups["aside"].Value);
        var text = block.Length > 0 ? string.Join('\n', block) : turn.Groups["text"].Value;
        return who switch
        {
            "场景" => [new PageTurn.Opens(text)],
            "记下" or "删去" or "建议" => text.Split('\n').Select(t => new PageTurn.Stores(who, t)),
            "机器人" => [new PageTurn.Hears(aside == "群" ? Stage.Group : to + (aside.Length > 0 ? $"（{aside}）" : ""), text)],
            _ => [new PageTurn.Says(aside is "群" or "" ? who : $"{who}（{aside}）", text, aside == "群")],
        };
    }

    [GeneratedRegex("^(?<who>[^：→（\\s]{1,20})(?:→(?<to>[^：（]{1,20}))?(?:（(?<aside>[^）]{1,20})）)?：(?<text>.*)$", RegexOptions.None, 250)]
    private static partial Regex Turn();
}

/// <summary>Something done on a page and what must follow it.</summary>
/// <param name="Above">Blank lines and remarks before it, as written.</param>
internal sealed record PageStep(IReadOnlyList<string> Above, PageTurn Done, IReadOnlyList<PageTurn> Follows);
