namespace BotReport.Core.Talk.Wording;

/// <summary>What the bot says to anyone.</summary>
public abstract class GeneralWords
{
    /// <summary>Help for what a person may do.</summary>
    public abstract string Help(bool reports, bool leads);

    /// <summary>A message that is nothing the bot knows, from somebody who reports nothing.</summary>
    public abstract string NotUnderstood { get; }

    /// <summary>A picture, voice message or file.</summary>
    public abstract string Unreadable { get; }

    /// <summary>To an outsider: his code for a lead.</summary>
    public abstract string Stranger(string code);

    /// <summary>To somebody of a team, when the bot comes to him: what it is for, and what to do first.</summary>
    public abstract string Hello(string name, bool reports, bool leads);

    /// <summary>It takes longer than the line may be held; the rest is sent.</summary>
    public abstract string Working { get; }

    /// <summary>It is about the conversation, but not clear what to do; it was not kept.</summary>
    public abstract string Vague { get; }

    /// <summary>Something that only a lead may do.</summary>
    public abstract string OnlyLeads { get; }

    /// <summary>A question, or progress?</summary>
    public abstract string QuestionOrProgress { get; }

    /// <summary>It looks like a command and is none; it was not kept.</summary>
    /// <param name="keeps">Whether 进展 would keep it.</param>
    public abstract string Mistyped(bool leads, bool keeps);

    /// <summary>It is one letter off a command; it was not kept.</summary>
    public abstract string MeantCommand(string name, bool keeps);

    /// <summary>It tells the bot what to do and no news; it was not kept.</summary>
    public abstract string Ordered(bool keeps);

    /// <summary>A link into the pages, for whoever asked alone.</summary>
    public abstract string PageLink(Uri link);

    /// <summary>There are no pages.</summary>
    public abstract string NoPages { get; }

    /// <summary>What the bot waited for is forgotten.</summary>
    public abstract string Forgotten { get; }

    /// <summary>The message was parked after failing; with the reference for the operator.</summary>
    public abstract string Failed(long reference);

    /// <summary>What was asked for could not be done, whatever was tried.</summary>
    public abstract string WorkFailed { get; }

    /// <summary>More came than is taken in.</summary>
    public abstract string TooFast { get; }

    /// <summary>No person, or several, have this name.</summary>
    public abstract string NobodyCalled(string name, IReadOnlyList<string> candidates);

    /// <summary>问负责人: who was asked.</summary>
    public abstract string OwnersAsked(IReadOnlyList<string> names);

    /// <summary>问负责人, to the one who is asked.</summary>
    public abstract string AskedByReader(string name, string question);
}
