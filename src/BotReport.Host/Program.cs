using System.Text;
using BotReport.Host.Commands;
using BotReport.Host.Commands.Wording;

var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
Console.OutputEncoding = utf8;
using var input = new StreamReader(Console.OpenStandardInput(), utf8);

#pragma warning disable RS0030 // the one place that chooses the clock
var shell = new Shell(
    TimeProvider.System,
    AppContext.BaseDirectory,
    Environment.GetEnvironmentVariable("ASPNETCORE_ENVIRONMENT") ?? Environment.GetEnvironmentVariable("DOTNET_ENVIRONMENT") ?? Environments.Production,
    ConsoleWords.Of(Environment.GetEnvironmentVariable("BOTREPORT_LANG")))
{
    In = Console.IsInputRedirected ? input : Console.In,
    Out = Console.Out,
    Error = Console.Error,
    InputRedirected = Console.IsInputRedirected,
    OutputIsTerminal = !Console.IsOutputRedirected,
};
#pragma warning restore RS0030
return await new CommandLine(shell).RunAsync(args);
