namespace BotReport.Core.Talk.Wording;

/// <summary>What the bot says about posting reports into groups and channels, and what it says there.</summary>
public abstract class PostWords
{
    /// <summary>发布到这里: from now on.</summary>
    public abstract string Here(string team);

    /// <summary>发布到这里, said before.</summary>
    /// <param name="by">Who said it.</param>
    public abstract string HereAlready(string team, string by);

    /// <summary>不再发布到这里 worked.</summary>
    public abstract string NotHere(string team);

    /// <summary>不再发布到这里 where nothing was posted.</summary>
    public abstract string WasNotHere(string team);

    /// <summary>不再发布到任何地方.</summary>
    /// <param name="places">How many there were.</param>
    public abstract string Nowhere(string team, int places);

    /// <summary>Said where nobody else reads.</summary>
    public abstract string NotInPrivate { get; }

    /// <summary>Said by somebody who does not lead.</summary>
    public abstract string OnlyLeads(IReadOnlyList<string> leads);

    /// <summary>Before publishing: where it will be read.</summary>
    public abstract string Will(int places);

    /// <summary>After publishing: where it goes.</summary>
    public abstract string Goes(int places);

    /// <summary>The places on the board.</summary>
    /// <param name="failed">Why some did not get the week's report.</param>
    public abstract string Board(int places, bool published, IReadOnlyList<DeliveryState> failed);

    /// <summary>Above a report that takes the place of one that was withdrawn.</summary>
    public abstract string Again(string label, int version);

    /// <summary>Under a report: it was withdrawn.</summary>
    public abstract string Withdrawn(string label, int version, string by);

    /// <summary>To the leads: where a report did not arrive.</summary>
    /// <param name="by">Who set the place.</param>
    /// <param name="since">On which day.</param>
    public abstract string NotPosted(string label, string by, DateOnly since, DeliveryState state);

    /// <summary>Why a place did not get it.</summary>
    public abstract string Why(DeliveryState state);
}
