using BotReport.Core.Team;

namespace BotReport.Host.Commands.Wording;

/// <summary>What <c>erase</c> says, in one language.</summary>
internal abstract class EraseWords
{
    public abstract string Does { get; }

    public abstract string YesMeans { get; }

    public abstract string OnlyLead(string person, string team);

    public abstract string Confirm(PersonTraces person);

    public abstract string NotDone { get; }

    public abstract string Done(PersonTraces person, ErasedPerson erased);

    public abstract string Searched(PersonSearch search);

    public abstract string NothingLeft { get; }

    public abstract string SomethingLeft { get; }

    public abstract string Left(FoundTrace found);

    /// <param name="where">What the column is, in words.</param>
    public abstract string Stays(FoundTrace found, string where);

    /// <summary>A name that others bear too.</summary>
    public abstract string Shared(string name);

    /// <summary>A backup in which the person still stands.</summary>
    public abstract string Holding(string file);

    public abstract string StillConfigured(string id, string team);

    /// <summary>What a database server keeps where the command does not reach.</summary>
    public abstract string OnServer { get; }
}
