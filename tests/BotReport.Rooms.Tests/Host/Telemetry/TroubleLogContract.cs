using BotReport.Core.Talk;

namespace BotReport.Rooms.Tests.Host.Telemetry;

/// <summary>What every log of troubles promises: kind and place of a failure, and not what it says.</summary>
public abstract class TroubleLogContract
{
    /// <summary>A log, and what was written to it.</summary>
    private protected abstract (ITroubleLog Log, Func<IEnumerable<string>> Written) New();

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void The_kinds_and_the_place_are_written_and_what_an_exception_says_is_not(bool parked)
    {
        var (log, written) = New();
        try
        {
            Fail();
        }
        catch (InvalidOperationException why)
        {
            log.TurnFailed(17, parked, why);
        }

        var line = Assert.Single(written());
        Assert.Contains("17", line, StringComparison.Ordinal);
        Assert.Contains("InvalidOperationException < FormatException", line, StringComparison.Ordinal);
        Assert.Contains(nameof(Fail), line, StringComparison.Ordinal);
        Assert.DoesNotContain("金丝雀", line, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void So_it_is_of_work(bool givenUp)
    {
        var (log, written) = New();
        log.WorkFailed("Compose", givenUp, Assert.Throws<InvalidOperationException>(Fail));

        var line = Assert.Single(written());
        Assert.Contains("Compose", line, StringComparison.Ordinal);
        Assert.Contains("InvalidOperationException < FormatException", line, StringComparison.Ordinal);
        Assert.DoesNotContain("金丝雀", line, StringComparison.Ordinal);
    }

    private static void Fail() => throw new InvalidOperationException("金丝雀", new FormatException("金丝雀"));
}
