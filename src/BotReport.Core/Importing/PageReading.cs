namespace BotReport.Core.Importing;

/// <summary>What became of the bytes of a past page.</summary>
public abstract record PageReading
{
    private PageReading()
    {
    }

    /// <summary>They are a page of a known week.</summary>
    public sealed record Past(PastPage Page) : PageReading;

    /// <summary>They are not.</summary>
    public sealed record Refused(ImportRefusal Why) : PageReading;
}
