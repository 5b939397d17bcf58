using System.Globalization;
using BotReport.Core.Asking;
using BotReport.Core.Talk.Phrases;
using BotReport.Core.Talk.Wording;

namespace BotReport.Core.Talk;

/// <summary>Decides what the bot does with a message. Pure: the scene is all it knows, and nothing it decides has happened yet.</summary>
public static class Dialogue
{
    private const int LongestBare = 12;

    /// <summary>One turn.</summary>
    public static Turn Step(Scene scene, Message message)
    {
        switch (message.Kind)
        {
            case IncomingKind.Unreadable:
                return Turn.Of(scene, Words.In(scene.State.Language).General.Unreadable);
            case IncomingKind.File:
                return FileTalk.Step(scene, message).Remember(s => message.InGroup ? s : s with { Address = message.From });
            case IncomingKind.Press:
                return PressTalk.Step(scene, message).Remember(s => message.InGroup ? s : s with { Address = message.From });
            case IncomingKind.Arrival:
                // Who has not written anywhere yet is asked where the bot came to him.
                return Turn.Of(scene, Words.In(scene.State.Language).General.Hello(scene.Me.Name, scene.Reports, scene.Leads))
                    .Remember(s => s with { Address = s.Address ?? message.From });
            case IncomingKind.Edit:
                return EditTalk.Edit(scene, message);
            case IncomingKind.Delete:
                return EditTalk.Delete(scene, message);
        }

        if (string.IsNullOrWhiteSpace(message.Text))
        {
            return Turn.Silent(scene);
        }

        message = message with { Text = Commands.WithoutMention(message.Text) };
        scene = scene with { State = scene.State with { Language = LanguageOf(message.Text) ?? scene.State.Language } };
        var turn = (PublishTalk.Reply(scene, message.Text) ?? Commands.Read(message.Text)) switch
        {
            Phrase.Acknowledged => Short(scene, message) ?? Turn.Silent(scene).Say(SmallTalk.IsFine(message.Text) ? ReturnTalk.Waiting(scene) : null),
            Phrase.Later when scene.State.Pending is Pending.LeaveDates && DutyTalk.ReadsAsLeave(scene, message.Text) => DutyTalk.Leave(scene, message, message.Text),
            Phrase.Later => DutyTalk.Later(scene, message.Text),
            Phrase.Answer { IntoEntry: true, Number: null } added when !ReturnTalk.IsAsked(scene) => Free(scene, message with { Text = added.Text }), // 补充：…
            { } command => Flushed(scene, s => Command(s, message, command)),
            null => Free(scene, message),
        };
        return turn.Remember(s => message.InGroup ? s : s with { Address = message.From });
    }

    /// <summary>What was kept in the burst, when it is quiet.</summary>
    public static Turn Echo(Scene scene) => CollectTalk.Echo(scene);

    /// <summary>是的 and 1 acknowledge nothing while a question is open: they answer it.</summary>
    private static Turn? Short(Scene scene, Message message) =>
        scene.State.Pending is Pending.WhichReturned or Pending.AnswerOrProgress && ReturnTalk.Choice(scene, message) is { } chosen ? chosen
        : scene.State.Questions.Count > 0 && Replies.Read(message.Text).Count > 0 ? AnswerTalk.Step(scene, message)
        : scene.State.Promises.Count > 0 && Outcomes.AreDigits(message.Text) ? AnswerTalk.Step(scene, message)
        : null;

    /// <summary>Anything but an addition ends the burst: what was kept is echoed before it is spoken of.</summary>
    private static Turn Flushed(Scene scene, Func<Scene, Turn> step)
    {
        if (scene.State.Burst is null)
        {
            return step(scene);
        }

        var echo = CollectTalk.Echo(scene);
        return echo.Then(step(scene with { State = echo.State }));
    }

    private static Turn Command(Scene scene, Message message, Phrase command) => command switch
    {
        Phrase.Help => Turn.Of(scene, Words.In(scene.State.Language).General.Help(scene.Reports, scene.Leads)),
        Phrase.More => scene.State.LastQuestion is { } last
            ? Asked(scene, last) with { Whole = true }
            : Turn.Of(scene, Words.In(scene.State.Language).General.NotUnderstood),
        Phrase.AskOwner ask => OwnerTalk.Ask(scene, message, ask.Question),
        Phrase.Status => scene.Leads ? LeadTalk.Status(scene) : DutyTalk.Status(scene),
        Phrase.ShowMetric show => MetricTalk.Show(scene, show.Name),
        Phrase.PublishHere post => PostTalk.Here(scene, message, post.Here),
        Phrase.PublishNowhere => PostTalk.Nowhere(scene),
        Phrase.Pages => Turn.Silent(scene) with { SignsIn = true, Privately = true },
        Phrase.Vague => Turn.Of(scene, Words.In(scene.State.Language).General.Vague),
        Phrase.Later => DutyTalk.Later(scene, message.Text),
        Phrase.Never => Turn.Of(scene, Words.In(scene.State.Language).General.Forgotten).Remember(s => s with { Pending = null }),
        Phrase.Withdraw or Phrase.NotNow when scene.State.Pending is Pending.ConfirmCorrection or Pending.ConfirmPublish => PublishTalk.NotNow(scene),
        Phrase.NotNow when !scene.Leads => Turn.Of(scene, Words.In(scene.State.Language).General.Vague),
        Phrase.NotNow => PublishTalk.NotNow(scene),
        Phrase.Withdraw when scene.Leads && scene.File.Report is not null && !scene.File.Suggestions.Any(s => s.IsOpen && s.Person == scene.Me.Id) => PublishTalk.HowToUnpublish(scene),
        Phrase.Withdraw when LineTalk.IsNewest(scene) => Turn.Of(scene, Words.In(scene.State.Language).Edit.HowToUndo) with { Privately = true },
        Phrase.RestoreLine { Item: null } when scene.Reports && scene.File.Report is null && !LineTalk.IsNewest(scene) && UndoTalk.Undo(scene, message) is { } undone => undone,
        Phrase.Unfinished { Command: UnfinishedCommand.Source or UnfinishedCommand.Amend } bare => Unfinished(scene, bare),
        Phrase.SourceOf source => Turn.Silent(scene) with { SourceOf = source.Item, Privately = true },
        _ when IsForLeads(command) => scene.Leads ? Leading(scene, message, command)
            : IsOfLine(command) ? Turn.Of(scene, Words.In(scene.State.Language).Edit.OnlyLeads)
            : Turn.Of(scene, Words.In(scene.State.Language).General.OnlyLeads),
        _ => scene.Reports
            ? Reporting(scene, message, command)
            : Turn.Of(scene, Words.In(scene.State.Language).General.Help(scene.Reports, scene.Leads)),
    };

    private static bool IsForLeads(Phrase command) => command is Phrase.Remind or Phrase.SendBack or Phrase.Compose or Phrase.Publish or Phrase.ConfirmPublish
        or Phrase.Unpublish or Phrase.AddPerson or Phrase.StandIn or Phrase.DefineMetric or Phrase.RemoveMetric or Phrase.Approve or Phrase.Unapprove or Phrase.Override
        or Phrase.Reword or Phrase.Correct or Phrase.ConfirmCorrection or Phrase.DeclineWish
        || IsOfLine(command);

    private static bool IsOfLine(Phrase command) => command is Phrase.RewriteLine or Phrase.MoveLine or Phrase.RemoveLine or Phrase.AddLine
        or Phrase.Unfinished or Phrase.RestoreLine or Phrase.KeepLine or Phrase.TakeProposed or Phrase.ShowLeftOut;

    private static Turn OnLine(Scene scene, Message message, Phrase command) => command switch
    {
        Phrase.RewriteLine rewrite => LineTalk.Rewrite(scene, message, rewrite),
        Phrase.MoveLine move => LineTalk.Move(scene, message, move),
        Phrase.RemoveLine remove => LineTalk.Remove(scene, message, remove),
        Phrase.AddLine add => LineTalk.Add(scene, message, add),
        Phrase.RestoreLine restore => LineTalk.Restore(scene, message, restore),
        Phrase.KeepLine keep => LineTalk.Keep(scene, message, keep),
        Phrase.TakeProposed take => LineTalk.Take(scene, message, take),
        _ => LineTalk.LeftOut(scene),
    };

    private static Turn Leading(Scene scene, Message message, Phrase command) => command switch
    {
        Phrase.Unfinished bare => Unfinished(scene, bare),
        _ when IsOfLine(command) => OnLine(scene, message, command),
        Phrase.Correct correct => CorrectTalk.Correct(scene, message, correct),
        Phrase.ConfirmCorrection => CorrectTalk.Confirm(scene, message),
        Phrase.DeclineWish decline => CorrectTalk.Decline(scene, message, decline.Number),
        Phrase.Approve => PublishTalk.Approve(scene),
        Phrase.Unapprove => PublishTalk.Unapprove(scene),
        Phrase.Override force => PublishTalk.Override(scene, force.Reason),
        Phrase.Remind remind => LeadTalk.Remind(scene, remind.Whom),
        Phrase.SendBack back => LeadTalk.Return(scene, message, back),
        Phrase.Compose compose => LeadTalk.Compose(scene, message, compose.Length),
        Phrase.Reword reword => LeadTalk.Reword(scene, message, reword),
        Phrase.Publish => PublishTalk.Publish(scene),
        Phrase.ConfirmPublish => PublishTalk.Confirm(scene, message),
        Phrase.Unpublish => PublishTalk.Unpublish(scene, message),
        Phrase.AddPerson add => AdminTalk.AddPerson(scene, message, add),
        Phrase.DefineMetric define => MetricTalk.Define(scene, define),
        Phrase.RemoveMetric remove => MetricTalk.Remove(scene, remove.Name),
        Phrase.StandIn standIn => AdminTalk.StandIn(scene, message, standIn),
        _ => Turn.Silent(scene),
    };

    private static Turn Unfinished(Scene scene, Phrase.Unfinished bare) =>
        bare.Command == UnfinishedCommand.Amend && AmendTalk.NoItem(scene, int.Parse(bare.Item, CultureInfo.InvariantCulture)) is { } none ? none with { Privately = true }
        : Turn.Of(scene, Words.In(scene.State.Language).Edit.Unfinished(bare.Command, bare.Item)) with { Privately = true };

    private static Turn Reporting(Scene scene, Message message, Phrase command) => command switch
    {
        Phrase.Details => AmendTalk.Details(scene),
        Phrase.Withdraw => AmendTalk.Withdraw(scene, message),
        Phrase.SetApart apart => JoinTalk.Set(scene, apart),
        Phrase.NoUpdate nothing => DutyTalk.NothingNew(scene, nothing.Section),
        Phrase.SameAsLastWeek same => DutyTalk.SameAsLastWeek(scene, message, same.Section),
        Phrase.Amend amend => AmendTalk.Amend(scene, message, amend),
        Phrase.Delete delete => AmendTalk.Delete(scene, message, delete),
        Phrase.NotMine other => AmendTalk.NotMine(scene, message, other),
        Phrase.Leave leave => DutyTalk.Leave(scene, message, leave.Rest),
        Phrase.NoteDown note => DutyTalk.NoteDown(scene, message, note.Text),
        Phrase.Notes notes => DutyTalk.Notes(scene, message, notes.Use),
        Phrase.RestoreItem restore => UndoTalk.Restore(scene, restore.Number),
        Phrase.NotResponsible not => DutyTalk.NotResponsible(scene, message, not.Section),
        Phrase.Answer answer => ReturnTalk.Answer(scene, message, answer),
        _ => Turn.Silent(scene),
    };

    /// <summary>No command: an answer to something asked, a question, or an update.</summary>
    private static Turn Free(Scene scene, Message message)
    {
        var text = message.Text;
        var doubtful = scene.State.Pending switch { Pending.QuestionOrProgress said => said.Text, Pending.AnswerOrProgress said => said.Text, Pending.WhichReturned said => said.Text, _ => null };
        if (doubtful is not null && Replies.IsQuestion(text) is { } asks)
        {
            var cleared = scene with { State = scene.State with { Pending = null } };
            return asks ? Asked(cleared, doubtful) : CollectTalk.Keep(cleared, message, doubtful);
        }

        if (scene.State.Pending is Pending.LeaveDates && DutyTalk.ReadsAsLeave(scene, text))
        {
            return DutyTalk.Leave(scene, message, text);
        }

        if (scene.Reports && Returned(scene, message) is { } returned)
        {
            return returned;
        }

        if (scene.Reports && !StandsUnderHeading(scene) && ItemTalk.Step(scene, message) is not null)
        {
            return Flushed(scene, s => ItemTalk.Step(s, message) ?? Turn.Silent(s));
        }

        if (scene.Reports && Answered(scene, message) is { } answered)
        {
            return answered;
        }

        if (scene.Reports && !StandsUnderHeading(scene) && Outcomes.AreBare(text))
        {
            return Flushed(scene, s => Turn.Of(s, Words.In(s.State.Language).Ledger.WhichPromise(text.Trim(), s.State.Promises)));
        }

        if ((Told(scene, message) ?? Meant(scene, message)) is { } told)
        {
            return told;
        }

        return Asking.Question.ReadsAsQuestion(text) switch
        {
            QuestionReading.Yes when scene.Reports && text.TrimEnd()[^1] is not ('?' or '？') && SmallTalk.SpeaksToSomebody(text)
                && ReturnTalk.Doubt(scene, message, isTalk: true) is { } answers => answers,
            QuestionReading.Yes => Flushed(scene, s => Asked(s, text)),
            QuestionReading.Doubtful when scene.Reports && scene.State.Burst is null => ReturnTalk.Doubt(scene, message, isTalk: true) ?? WhatIsIt(scene, text),
            _ when scene.File.Report is not null && MayKeep(scene, text) && SaysTooLittle(scene, text) => WhatIsIt(scene, text),
            _ when MayKeep(scene, text) => ReturnTalk.Doubt(scene, message, isTalk: false) ?? CollectTalk.Keep(scene, message, text),
            _ when !scene.Reports => Asked(scene, text),
            _ => Turn.Of(scene, NoPlace(scene, text)),
        };
    }

    private static Turn WhatIsIt(Scene scene, string text) =>
        Turn.Of(scene, Words.In(scene.State.Language).General.QuestionOrProgress).Remember(s => s with { Pending = new Pending.QuestionOrProgress(text) });

    /// <summary>累计完成交易, after publication, a part of what the report says: no lead can correct anything by that.</summary>
    private static bool SaysTooLittle(Scene scene, string text) =>
        text.Trim() is { Length: <= LongestBare } words && !words.Contains('\n', StringComparison.Ordinal) && !CollectTalk.NamesItsPlace(scene, words)
        && scene.File.Living.Any(e => e.Shown != words && e.Shown.Contains(words, StringComparison.Ordinal));

    /// <summary>Why the words of a lead, who has to say where they belong, were not kept.</summary>
    private static string NoPlace(Scene scene, string text) =>
        Text.Lines.Of(text).Select(l => l.Trim()).FirstOrDefault() is { } first && first.StartsWith('【') && first.IndexOf('】', StringComparison.Ordinal) is > 1 and var end
        && scene.SectionCalled(first[..(end + 1)]) is null
            ? Words.In(scene.State.Language).Lead.NoSuchSection(first[1..end], [.. scene.Team.Sections.Select(s => s.Name)])
            : Words.In(scene.State.Language).General.NotUnderstood;

    /// <summary>A command in other words than its own. Under a heading that has nothing under it yet, it is what stands under it.</summary>
    private static Turn? Told(Scene scene, Message message)
    {
        if (StandsUnderHeading(scene))
        {
            return null;
        }

        var spoken = Spoken.ReadFor(message.Text, scene.Knowledge.SectionCalled) ?? Spoken.Read(message.Text);
        return spoken is Phrase.Vague && scene.State.Burst is not null ? null
            : spoken is not null
                ? Flushed(scene, s => Command(s, message, spoken))
            : scene.Reports && LeaveFillers.NamesLeave(message.Text) && DutyTalk.ReadsAsLeave(scene, message.Text)
                ? Flushed(scene, s => DutyTalk.Leave(s, message, message.Text))
                : null;
    }

    /// <summary>What looks like a command, or like an order to the bot, and is neither: nothing of it is kept before its writer says so.</summary>
    private static Turn? Meant(Scene scene, Message message)
    {
        if (StandsUnderHeading(scene))
        {
            return null;
        }

        var (text, words, keeps) = (message.Text.Trim(), Words.In(scene.State.Language).General, MayKeep(scene, message.Text));
        if (Polite.Whom(text) is { Count: > 0 } whom && LeadTalk.Knows(scene, whom))
        {
            return Flushed(scene, s => Command(s, message, new Phrase.Remind(whom)));
        }

        if (scene.Leads && (DraftCommands.ReadReword(text, scene.SectionCalled) ?? (Phrase?)DraftCommands.ReadAdd(text, scene.SectionCalled)) is { } reword)
        {
            return Flushed(scene, s => Command(s, message, reword));
        }

        if (!scene.Leads && scene.Reports && DraftCommands.ReadAdd(text, scene.AnySectionCalled) is { } own)
        {
            return CollectTalk.Keep(scene, message, $"【{own.Place}】\n{own.Text}"); // 加 好店 …: of an owner it is an addition
        }

        var near = NearCommands.Read(text, name => scene.Leads && LineTalk.Exists(scene, name));
        var say = near == NearCommand.Mistyped || LineTalk.IsOnlyNamed(scene, text) ? words.Mistyped(scene.Leads, keeps)
            : near == NearCommand.Order && (keeps || scene.Leads) && !Said.TellsFacts(scene, text) ? words.Ordered(keeps)
            : Commands.Missed(text) is { } name && scene.Reports ? words.MeantCommand(name, keeps)
            : null;
        return say is null ? null : Flushed(scene, s => Turn.Of(s, say)
            .Remember(state => keeps ? state with { Pending = new Pending.QuestionOrProgress(text) } : state));
    }

    private static bool StandsUnderHeading(Scene scene) =>
        scene.State.Burst?.Lines.LastOrDefault(l => !string.IsNullOrWhiteSpace(l))?.Trim() is { } last
        && (scene.SectionCalled(last) is not null || last[^1] is ':' or '：');

    /// <summary>An answer to a lead's question; what was in the burst is echoed before it.</summary>
    private static Turn? Returned(Scene scene, Message message)
    {
        if (StandsUnderHeading(scene))
        {
            return null;
        }

        // What was an answer is no update any more: nothing of it is echoed.
        if (ReturnTalk.Choice(scene, message) is { } chosen)
        {
            return chosen;
        }

        var echoed = CollectTalk.Echo(scene);
        return ReturnTalk.Step(scene with { State = echoed.State }, message) is { } turn
            ? echoed.Then(turn).Remember(s => s.Pending is Pending.AnswerOrProgress && s.Pending == scene.State.Pending ? s with { Pending = null } : s) // what was doubted before is not what 不对 means now
            : null;
    }

    private static Turn? Answered(Scene scene, Message message)
    {
        if (scene.State.Burst is not null && message.Text.TrimStart().StartsWith('【'))
        {
            return null; // a heading among what is being sent, not where that belongs
        }

        // A short answer speaks of what was echoed; what is still in the burst is echoed first. What that echo lists was not yet read.
        var echoed = CollectTalk.Echo(scene);
        return AnswerTalk.Step(scene with { State = echoed.State with { Promises = scene.State.Promises } }, message) is { } turn
            ? echoed.Then(turn.Remember(s => s with { Promises = echoed.State.Promises }))
            : null;
    }

    private static Turn Asked(Scene scene, string text) =>
        Turn.Silent(scene).Remember(s => s with { LastQuestion = text }) with { Question = text };

    /// <summary>The words of owners, deputies and whoever stands in are kept wherever they belong; a lead's only when they name their place.</summary>
    private static bool MayKeep(Scene scene, string text) => scene.Reports
        && ((scene.Roles & (Team.Role.Owner | Team.Role.Deputy)) != 0 || scene.File.Duties.Any(d => d.Person == scene.Me.Id)
            || scene.State.Burst is not null || CollectTalk.NamesItsPlace(scene, text));

    /// <summary>The language of a message: <c>zh</c>, <c>en</c> for a command in English, null when it does not tell.</summary>
    internal static string? LanguageOf(string text)
    {
        var letters = text.Where(char.IsLetter).ToList();
        var isChinese = letters.Any(c => c is >= '\u3400' and <= '\u9FFF');
        return isChinese && char.IsAsciiLetter(letters[0]) && Commands.Read(text) is not (null or Phrase.Acknowledged) ? "en" // edit 1.2 and the report's words
            : isChinese ? "zh"
            : letters.Count > 0 && (Commands.Read(text) ?? Spoken.Read(text)) is not (null or Phrase.Acknowledged) ? "en"
            : null;
    }
}
