using System.Reflection;

namespace BotReport.Core.Tests.Fences;

/// <summary>The analyzer ignores a line it cannot resolve without a word. So: every banned symbol exists, and says what to do instead.</summary>
public sealed class BannedSymbolsFence
{
    private const BindingFlags All = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static;

    private static readonly Type[] Types =
        [.. new[] { "System.Private.CoreLib", "System.Net.Http", "System.Data.Common", "System.Console" }.SelectMany(name => Assembly.Load(name).GetExportedTypes())];

    [Fact]
    public void Every_banned_symbol_exists_and_has_advice()
    {
        var lines = Repository.Files("BannedSymbols.txt", "src").SelectMany(path => File.ReadAllLines(Path.Combine(Repository.Root, path))).ToArray();

        Assert.True(lines.Length > 10, "the lists of banned symbols were not found");
        Fence.Holds(lines.Where(line => !IsGood(line)));
    }

    [Theory]
    [InlineData("P:System.DateTime.Now;Take a TimeProvider.", true)]
    [InlineData("P:System.DateTime.Now;", false)]
    [InlineData("P:System.DateTime.Nov;Take a TimeProvider.", false)]
    [InlineData("T:System.Enviroment;Take it as an argument.", false)]
    [InlineData("N:System.Net.Htp;The core does no I/O.", false)]
    [InlineData("M:System.Threading.Thread.Sleep(System.Int32);Await.", true)]
    [InlineData("M:System.Threading.Thread.Sleep;Await.", false)] // without its parameters it names nothing
    [InlineData("M:System.Threading.Thread.Sleep(System.String);Await.", false)]
    public void A_line_that_bans_nothing_is_seen(string line, bool good) => Assert.Equal(good, IsGood(line));

    [Fact]
    public void Only_the_program_is_let_past_them() => Fence.Holds(Repository.Sources("src").SelectMany(Passes));

    [Fact]
    public void A_quiet_pass_is_seen()
    {
        Assert.Single(Passes(SourceFile.Of("src/BotReport.Core/Weeks/A.cs", "#pragma warning disable RS0030")));
        Assert.Single(Passes(SourceFile.Of("src/BotReport.Core/Weeks/A.cs", "[SuppressMessage(\"ApiDesign\", \"RS0030\")]")));
        Assert.Empty(Passes(SourceFile.Of("src/BotReport.Host/Program.cs", "#pragma warning disable RS0030")));
    }

    private static IEnumerable<string> Passes(SourceFile file) =>
        file.Path != "src/BotReport.Host/Program.cs" && file.Text.IndexOf("RS0030", StringComparison.Ordinal) is >= 0 and var at
            ? [file.At(at, "lets a banned symbol pass; only Program.cs may, it chooses the clock")]
            : [];

    private static bool IsGood(string line) => line.Split(';', 2) is [var id, { Length: > 3 }] && id.Split(':', 2) is [var kind, var name] && kind switch
    {
        "N" => Types.Any(type => type.Namespace == name),
        "T" => Named(name) is not null,
        "P" => Owner(name)?.GetProperty(name[(name.LastIndexOf('.') + 1)..], All) is not null,
        "M" => HasMethod(name),
        _ => false,
    };

    private static bool HasMethod(string id)
    {
        var name = id.Split('(')[0];
        var parameters = id[name.Length..].Trim('(', ')').Split(',', StringSplitOptions.RemoveEmptyEntries);
        return Owner(name)?.GetMember(name[(name.LastIndexOf('.') + 1)..], MemberTypes.Method, All)
            .OfType<MethodInfo>()
            .Any(method => method.GetParameters().Select(parameter => parameter.ParameterType.FullName).SequenceEqual(parameters)) ?? false;
    }

    private static Type? Owner(string member) => Named(member[..member.LastIndexOf('.')]);

    private static Type? Named(string name) => Types.FirstOrDefault(type => type.FullName == name);
}
