using BotReport.Core.Team;
using BotReport.Core.Team.Wording;
using BotReport.Host.Configuration.Wording;

namespace BotReport.Host.Configuration;

/// <summary>What the configuration says, and everything wrong with it.</summary>
/// <param name="Options">Our sections; a value of the wrong form is left at its default.</param>
/// <param name="Teams">The teams; empty as long as any team has a problem.</param>
/// <param name="Problems">One sentence each, with the key's path; the start stops unless it is empty.</param>
internal sealed record ConfigurationReading(BotReportOptions Options, IReadOnlyList<TeamDefinition> Teams, IReadOnlyList<string> Problems)
{
    /// <summary>Reads our sections and names all mistakes at once.</summary>
    /// <param name="contentRoot">Where a template's path begins.</param>
    /// <param name="english">English sentences instead of Chinese.</param>
    /// <param name="development">Whether what is only meant for trying out may be configured.</param>
    public static ConfigurationReading Read(IConfiguration configuration, string contentRoot, bool english = false, bool development = false)
    {
        var shape = ConfigurationShape.Problems(configuration);
        var options = Bind(configuration, shape);
        var together = StorageMapping.Problems(options.Storage).Concat(BotIdentityMapping.Problems(options)).Concat(LlmMapping.Problems(options, development));
        shape = [.. shape, .. together.Where(problem => shape.All(said => said.Path != problem.Path))];
        var teams = options.Teams.Select(team => TeamMapping.Describe(team, TemplateFiles.Read(team.Template.Trim(), contentRoot))).ToList();
        var problems = TeamCheck.Problems(teams);
        return new(
            options,
            problems.Count > 0 ? [] : [.. teams.Select(team => TeamReading.Read(team)!)],
            [
                .. shape.Select(problem => ConfigurationWording.Say(problem, english)),
                .. problems.Where(problem => !IsSaid(problem, shape)).Select(problem => TeamWording.Say(problem, english)),
            ]);
    }

    /// <summary>Binds what can be bound: the binder throws at the first value of the wrong form. A null in a file is as good as nothing there.</summary>
    private static BotReportOptions Bind(IConfiguration configuration, IReadOnlyList<ConfigurationProblem> shape)
    {
        var wrong = shape.Where(problem => problem.Kind != ConfigurationProblemKind.UnknownKey).Select(problem => problem.Path).ToList();
        var bindable = configuration.AsEnumerable().Where(pair => pair.Value is not null && !wrong.Exists(path => IsBelow(pair.Key, path)));
        return new ConfigurationBuilder().AddInMemoryCollection(bindable).Build().Get<BotReportOptions>() ?? new();
    }

    /// <summary>A key whose form is wrong is also missing from its team; once is enough.</summary>
    private static bool IsSaid(TeamProblem problem, IReadOnlyList<ConfigurationProblem> shape) => shape.Any(said =>
        said.Kind != ConfigurationProblemKind.UnknownKey && (IsBelow(problem.Path, said.Path) || IsBelow(said.Path, problem.Path)));

    private static bool IsBelow(string key, string path) =>
        key.Equals(path, StringComparison.OrdinalIgnoreCase) || key.StartsWith(path + ":", StringComparison.OrdinalIgnoreCase);
}
