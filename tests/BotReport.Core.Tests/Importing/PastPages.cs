using System.Text;
using BotReport.Core.Importing;
using BotReport.Core.Team;
using BotReport.Core.Weeks;

namespace BotReport.Core.Tests.Importing;

/// <summary>Past pages as the demo team reads them.</summary>
internal static class PastPages
{
    /// <summary>A day long after all pages.</summary>
    public static DateOnly Today { get; } = new(2026, 3, 4);

    public static TeamDefinition Team { get; } = Ledger.DemoTeam.Team with { Template = Text("2024-W45") };

    public static PageReader Reader { get; } = new(Team);

    public static string Text(string name) => File.ReadAllText(Path(name));

    public static byte[] Bytes(string name) => File.ReadAllBytes(Path(name));

    public static PastPage Page(string name) => Read(Bytes(name));

    public static PastPage Read(string text) => Read(Encoding.UTF8.GetBytes(text));

    /// <summary>Reads a page whose week the test knows to be found.</summary>
    public static PastPage Read(byte[] bytes, WeekScheme? scheme = null) =>
        Assert.IsType<PageReading.Past>(new PageReader(scheme is null ? Team : Team with { Scheme = scheme }).Read(bytes, Today)).Page;

    private static string Path(string name) => System.IO.Path.Combine(AppContext.BaseDirectory, "Data", "reports", name + ".md");
}
