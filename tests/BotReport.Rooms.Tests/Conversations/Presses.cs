using System.Text.RegularExpressions;
using BotReport.Core.Talk;
using BotReport.Core.Talk.Cards;

namespace BotReport.Rooms.Tests.Conversations;

/// <summary>The buttons of a page: 〔改成 9.94万元〕 presses the newest card that had it, 〔周敏的：是〕 somebody else's.</summary>
internal sealed partial class Presses
{
    private readonly List<(string Identity, string Key, Card Card)> _cards = [];
    private readonly Dictionary<string, string> _texts = [];

    /// <summary>Remembers a line's card. A line in another's place is shown as what came of the press.</summary>
    public TranscriptLine Heard(string identity, TranscriptLine line)
    {
        if (line.Card is { } card)
        {
            _cards.Add((identity, line.Key, card));
        }

        var before = _texts.GetValueOrDefault(line.Shown);
        _texts[line.Shown] = line.Text;
        return before is null || line.Replaces is null ? line
            : line with { Text = "〔卡片〕" + (line.Text.StartsWith(before, StringComparison.Ordinal) ? line.Text[before.Length..].TrimStart('\n') : line.Text) };
    }

    /// <summary>The press that a text means; null when it is words.</summary>
    public CardPress? Of(string text, string identity, Func<string, string> identityOf)
    {
        if (Button().Match(text) is not { Success: true } button)
        {
            return null;
        }

        var (whose, label) = (button.Groups["whose"].Success ? identityOf(button.Groups["whose"].Value) : identity, button.Groups["label"].Value);
        var (_, key, card) = _cards.FindLast(c => c.Identity == whose && c.Card.Buttons.Any(b => b.Label == label));
        return card is null
            ? throw new FormatException($"没有人收到过按钮〔{label}〕")
            : new CardPress(CardId.Of(key), card.Buttons.ToList().FindIndex(b => b.Label == label));
    }

    [GeneratedRegex("^〔(?:(?<whose>[^：]{1,20})的：)?(?<label>[^〕]{1,60})〕$", RegexOptions.None, 250)]
    private static partial Regex Button();
}
