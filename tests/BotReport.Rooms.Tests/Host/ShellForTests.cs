using BotReport.Host.Commands;
using BotReport.Host.Commands.Wording;

namespace BotReport.Rooms.Tests.Host;

/// <summary>A process without a process: what is typed is given, what is said can be read.</summary>
internal sealed class ShellForTests(string environment = "Development", string input = "", string? contentRoot = null)
{
    public StringWriter Out { get; } = new() { NewLine = "\n" };

    public StringWriter Error { get; } = new() { NewLine = "\n" };

    public MemoryStream Bytes { get; } = new();

    public Shell Shell => new(TimeProvider.System, contentRoot ?? AppContext.BaseDirectory, environment, ConsoleWords.Of("zh"))
    {
        In = new StringReader(input),
        Out = Out,
        Error = Error,
        Bytes = () => Bytes,
        InputRedirected = true,
        OutputIsTerminal = false,
    };

    public Task<int> RunAsync(params string[] args) => new CommandLine(Shell).RunAsync(args);
}
