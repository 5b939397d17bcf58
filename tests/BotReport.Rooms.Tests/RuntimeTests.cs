using System.Text;

namespace BotReport.Rooms.Tests;

public sealed class RuntimeTests
{
    [Fact]
    public void The_runtime_carries_icu_because_without_it_normalising_does_nothing() =>
        Assert.Equal("12%(a)", "１２％（ａ）".Normalize(NormalizationForm.FormKC));
}
