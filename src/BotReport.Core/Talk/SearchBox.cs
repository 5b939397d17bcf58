using BotReport.Core.Asking;
using BotReport.Core.Talk.Cards;
using BotReport.Core.Talk.Wording;

namespace BotReport.Core.Talk;

/// <summary>Answers a question from the box in which people write, in whatever conversation: nothing is said there unless they send it.</summary>
public sealed class SearchBox(Directory directory, AnswerQuestion answers, IChatStore chats, TimeProvider clock)
{
    /// <summary>What is found for somebody of a channel; he sees what he would see in the chat.</summary>
    /// <param name="skip">How many findings he has already.</param>
    public async Task<BoxAnswer> RunAsync(string channel, string identity, string text, int skip, int count, CancellationToken cancel)
    {
        if (await directory.WhoAsync(channel, identity, cancel) is not var (knowledge, person))
        {
            return new([], Words.Chinese.Card.NoBoxForStrangers);
        }

        var language = (await chats.FindAsync(knowledge.Team.Name, person.Id, cancel))?.Language;
        var words = Words.In(language).Card;
        if (string.IsNullOrWhiteSpace(text))
        {
            return new([], words.BoxHint);
        }

        var asker = new Asker(person.Id, language == "en" ? Text.Language.English : Text.Language.Chinese);
        var answer = await answers.RunAsync(knowledge.Team, text, asker, clock.GetUtcNow(), whole: true, cancel);
        return answer.Lines.Count == 0
            ? new([], answer.Text)
            : new([.. answer.Lines.Skip(skip).Take(count).Select(line => BoxHit.Of(line, words))], null);
    }
}

/// <summary>What the box shows.</summary>
/// <param name="Hits">One a line of the answer.</param>
/// <param name="Says">A sentence when there is none.</param>
public sealed record BoxAnswer(IReadOnlyList<BoxHit> Hits, string? Says);

/// <summary>One finding.</summary>
/// <param name="Title">经纪业务 11-26（周二）计划上线.</param>
/// <param name="Whence">2024-W45 · 陈涛.</param>
/// <param name="Card">What is sent when it is chosen: the line, where it comes from, and the words it rests on.</param>
/// <param name="Full">The label of the link to the whole answer.</param>
public sealed record BoxHit(string Title, string Whence, Card Card, string Full)
{
    /// <summary>A line of an answer.</summary>
    public static BoxHit Of(AnswerLine line, CardWords words)
    {
        var whence = string.Join(" · ", new[] { line.Week, line.Owner }.OfType<string>());
        return new(
            line.Text,
            whence,
            new Card(null, line.Text, whence, line.Source.Length == 0 ? [] : [new CardBlock.Paragraph(line.Source)]),
            words.FullAnswer);
    }
}
