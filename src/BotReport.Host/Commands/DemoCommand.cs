using System.CommandLine;
using BotReport.Host.Clock;
using BotReport.Host.Configuration;
using BotReport.Host.Demo;

namespace BotReport.Host.Commands;

/// <summary><c>demo</c>: plays the seed's Friday on a temporary store, through the same dialogue, stores, pumps and scheduler as every day.</summary>
internal sealed class DemoCommand(Shell shell)
{
    private static readonly DateTimeOffset Start = new(2024, 11, 15, 15, 59, 57, TimeSpan.FromHours(8));

    /// <summary>The command under its name.</summary>
    public static Command Create(Shell shell)
    {
        var command = new Command("demo", shell.Words.DemoDoes);
        command.SetAction((_, cancel) => new DemoCommand(shell).RunAsync(cancel));
        return command;
    }

    /// <summary>Plays it on the embedded demo team, whatever is configured; 0 when it came to its end.</summary>
    public async Task<int> RunAsync(CancellationToken cancel)
    {
        var began = shell.Clock.GetTimestamp();
        var folder = System.IO.Directory.CreateTempSubdirectory("botreport-demo-");
        try
        {
            var clock = new ShiftedTime(shell.Clock, Start);
            var builder = new HostApplicationBuilder(new HostApplicationBuilderSettings
            {
                DisableDefaults = true,
                ContentRootPath = shell.ContentRoot,
                EnvironmentName = Environments.Development,
            });
            var data = DataFolder.In(Path.Combine(folder.FullName, "demo.db"));
            builder.AddRooms(data, clock, Rooms.Terminal).AddAlarms(data);
            using var host = builder.Build();
            await host.StartAsync(cancel);
            using var page = new StreamReader(EmbeddedFiles.Open("demo/2024-W45.md"));
            var stage = new DemoStage(host.Services, clock, shell.Out);
            var played = await DemoFriday.PlayAsync(stage, new DemoBlocks(await page.ReadToEndAsync(cancel)), cancel);
            await host.StopAsync(cancel);
            await stage.TellAsync(DemoWords.Done(shell.Clock.GetElapsedTime(began).TotalSeconds));
            return played ? 0 : throw new RefusedException(shell.Words.DidNotRing);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
