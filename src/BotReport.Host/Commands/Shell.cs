using BotReport.Core.Text;
using BotReport.Host.Commands.Wording;

namespace BotReport.Host.Commands;

/// <summary>What a command gets from the process it runs in.</summary>
/// <param name="Clock">The real clock.</param>
/// <param name="ContentRoot">The assembly's folder, whatever the current directory is: settings lie there, relative paths of settings start there.</param>
/// <param name="Environment"><c>Development</c> or <c>Production</c>.</param>
internal sealed record Shell(TimeProvider Clock, string ContentRoot, string Environment, ConsoleWords Words)
{
    /// <summary>What is typed or piped in.</summary>
    public required TextReader In { get; init; }

    /// <summary>Where answers go.</summary>
    public required TextWriter Out { get; init; }

    /// <summary>Where a report's bytes go, which no writer may recode.</summary>
    public Func<Stream> Bytes { get; init; } = Console.OpenStandardOutput;

    /// <summary>Where the one sentence of an error goes.</summary>
    public required TextWriter Error { get; init; }

    /// <summary>Whether nobody types: the input is a file or a pipe.</summary>
    public required bool InputRedirected { get; init; }

    /// <summary>Whether somebody watches: the output is a terminal.</summary>
    public required bool OutputIsTerminal { get; init; }

    /// <summary>Whether what is only meant for trying out may be done.</summary>
    public bool IsDevelopment => Environment == Environments.Development;

    /// <summary>Whether the user reads English; else Chinese.</summary>
    public bool IsEnglish => Words.Language == Language.English;
}
