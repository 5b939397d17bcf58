using System.Xml.Linq;

namespace BotReport.Core.Tests.Fences;

/// <summary>A room sees the core and nothing else of ours; the host alone sees all; the core stands on nothing. Packages: only what this table lists.</summary>
/// <remarks>To let something in, change the table, and say in the room's README why.</remarks>
public sealed class ProjectFences
{
    private static readonly Dictionary<string, string[]> Projects = new()
    {
        ["BotReport.Core"] = [],
        ["BotReport.Storage"] = ["BotReport.Core"],
        ["BotReport.Channels"] = ["BotReport.Core"],
        ["BotReport.Scheduling"] = ["BotReport.Core"],
        ["BotReport.Llm"] = ["BotReport.Core"],
        ["BotReport.Web"] = ["BotReport.Core"],
        ["BotReport.Host"] =
            ["BotReport.Core", "BotReport.Storage", "BotReport.Channels", "BotReport.Scheduling", "BotReport.Llm", "BotReport.Web"],
    };

    private static readonly Dictionary<string, string[]> Packages = new()
    {
        ["BotReport.Core"] = [],
        ["BotReport.Storage"] = ["Dapper", "Microsoft.Data.Sqlite", "Npgsql", "Evolve", "Microsoft.AspNetCore.App"],
        ["BotReport.Channels"] =
            ["Azure.Identity", "Microsoft.IdentityModel.JsonWebTokens", "Microsoft.IdentityModel.Protocols.OpenIdConnect", "Microsoft.AspNetCore.App"],
        ["BotReport.Scheduling"] = ["Quartz", "Microsoft.Data.Sqlite", "Npgsql", "Microsoft.AspNetCore.App"],
        ["BotReport.Llm"] = ["Azure.AI.OpenAI", "Azure.Core", "Azure.Identity", "OpenAI", "Microsoft.AspNetCore.App"],
        ["BotReport.Web"] = ["Microsoft.AspNetCore.App"],
        ["BotReport.Host"] = ["System.CommandLine", "OpenTelemetry.Exporter.OpenTelemetryProtocol", "OpenTelemetry.Extensions.Hosting"],
        ["tests"] = ["xunit.v3", "CsCheck", "Microsoft.Extensions.TimeProvider.Testing", "Microsoft.Playwright"],
        ["Directory.Build"] = [],
        ["Directory.Packages"] = ["Microsoft.CodeAnalysis.BannedApiAnalyzers"],
    };

    [Fact]
    public void Every_project_references_only_what_the_table_allows()
    {
        string[] files = [.. Repository.Files("*.csproj", ""), .. Repository.Files("*.props", ""), .. Repository.Files("*.targets", "")];

        Assert.Contains("src/BotReport.Core/BotReport.Core.csproj", files);
        Fence.Holds(files.SelectMany(path => Violations(path, File.ReadAllText(Path.Combine(Repository.Root, path)))));
    }

    [Theory]
    [InlineData("src/BotReport.Core/BotReport.Core.csproj", "<ProjectReference Include=\"../BotReport.Storage/BotReport.Storage.csproj\" />")]
    [InlineData("src/BotReport.Channels/BotReport.Channels.csproj", "<ProjectReference Include=\"..\\BotReport.Storage\\BotReport.Storage.csproj\" />")]
    [InlineData("src/BotReport.Host/BotReport.Host.csproj", "<ProjectReference Include=\"../../tests/BotReport.Core.Tests/BotReport.Core.Tests.csproj\" />")]
    [InlineData("src/BotReport.Core/BotReport.Core.csproj", "<PackageReference Include=\"Dapper\" />")]
    [InlineData("src/BotReport.Core/BotReport.Core.csproj", "<FrameworkReference Include=\"Microsoft.AspNetCore.App\" />")]
    [InlineData("src/BotReport.Core/BotReport.Core.csproj", "<Reference Include=\"../lib/X.dll\" />")]
    [InlineData("src/BotReport.Core/BotReport.Core.csproj", "<InternalsVisibleTo Include=\"BotReport.Storage\" />")]
    [InlineData("src/BotReport.Core/BotReport.Core.csproj", "<Using Include=\"BotReport.Core.Talk\" />")] // would hide a folder order from its fence
    [InlineData("src/BotReport.New/BotReport.New.csproj", "<PackageReference Include=\"Dapper\" />")] // no row in the table
    [InlineData("Directory.Build.props", "<PackageReference Include=\"Dapper\" />")]
    [InlineData("Directory.Packages.props", "<GlobalPackageReference Include=\"Dapper\" />")]
    [InlineData("tests/BotReport.Core.Tests/BotReport.Core.Tests.csproj", "<PackageReference Include=\"NSubstitute\" />")]
    public void A_reference_outside_the_table_is_seen(string path, string item) =>
        Assert.Single(Violations(path, $"<Project><ItemGroup>{item}</ItemGroup></Project>"));

    private static IEnumerable<string> Violations(string path, string xml)
    {
        var test = path.StartsWith("tests/", StringComparison.Ordinal);
        var name = Path.GetFileNameWithoutExtension(path);
        foreach (var item in XDocument.Parse(xml).Descendants())
        {
            var include = item.Attribute("Include")?.Value ?? "";
            var allowed = item.Name.LocalName switch
            {
                "ProjectReference" => test || Projects.GetValueOrDefault(name, []).Contains(Path.GetFileNameWithoutExtension(include.Replace('\\', '/'))),
                "PackageReference" or "GlobalPackageReference" or "FrameworkReference" or "Reference" =>
                    Packages.GetValueOrDefault(test ? "tests" : name, []).Contains(include),
                "InternalsVisibleTo" => include.EndsWith(".Tests", StringComparison.Ordinal),
                "Using" => test,
                _ => true,
            };
            if (!allowed)
            {
                yield return $"{path}: {item.Name.LocalName} {include} is not in the table";
            }
        }
    }
}
