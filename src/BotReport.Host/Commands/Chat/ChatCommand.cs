using System.CommandLine;
using BotReport.Channels.Terminal;
using BotReport.Core.Talk;
using BotReport.Core.Team;
using BotReport.Host.Pumps;

namespace BotReport.Host.Commands.Chat;

/// <summary><c>chat --as PERSON</c>: the conversation in a terminal, through the same stores, flows and pumps as every messenger.</summary>
internal sealed class ChatCommand(Shell shell, string person, string? team, string? at)
{
    /// <summary>The command under its name.</summary>
    public static Command Create(Shell shell)
    {
        var person = new Option<string>("--as") { Description = shell.Words.AsMeans, Required = true };
        var team = new Option<string?>("--team") { Description = shell.Words.TeamMeans };
        var at = AtOption.Of(shell);
        var command = new Command("chat", shell.Words.ChatDoes) { person, team, at };
        command.SetAction((parsed, cancel) =>
            new ChatCommand(shell, parsed.GetRequiredValue(person), parsed.GetValue(team), parsed.GetValue(at)).RunAsync(cancel));
        return command;
    }

    /// <summary>Talks until the input ends or the process is asked to stop; 0 then.</summary>
    public async Task<int> RunAsync(CancellationToken cancel)
    {
        var clock = AtOption.Clock(shell, at);
        var builder = BotHost.Plain(shell);
        var data = DataFolder.Of(builder.Configuration, shell.ContentRoot, shell.Words);
        using var held = data.Take("chat", shell.Words);
        builder.AddRooms(data, clock, Rooms.Terminal).AddAlarms(data);
        if (!shell.InputRedirected)
        {
            builder.Services.RunPumps();
        }

        using var host = builder.Build();
        await host.StartAsync(cancel);
        var stopping = host.Services.GetRequiredService<IHostApplicationLifetime>().ApplicationStopping;
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancel, stopping);
        try
        {
            await TalkAsync(host, stop.Token, cancel);
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            await host.StopAsync(CancellationToken.None);
        }
        catch (RefusedException)
        {
            await host.StopAsync(CancellationToken.None); // what rings meanwhile finds its services still there
            throw;
        }

        return 0;
    }

    private async Task TalkAsync(IHost host, CancellationToken stop, CancellationToken cancel)
    {
        var all = host.Services;
        var who = TeamPerson.Find(await all.GetRequiredService<ITeamStore>().AllAsync(stop), team, person, shell.Words);
        var identity = who.Person.Identities.FirstOrDefault(i => i.Channel == TerminalChannel.ChannelName)?.Id
            ?? throw new RefusedException(shell.Words.NoTerminalIdentity(who.Person.Name));
        var view = new TranscriptView(shell.Out, shell.Words, who.Team.Zone, who.Person.Name);
        var talk = new Conversation(ActivatorUtilities.CreateInstance<ChatPorts>(all), who.Person, identity, view);
        var echoes = all.GetRequiredService<EchoBursts>();
        var session = new ChatSession(
            shell, who.Person.Name, talk, now => echoes.FlushAsync(who.Team.Name, who.Person.Id, now), all.GetRequiredService<PumpsByHand>());
        if (shell.InputRedirected)
        {
            await session.PipedAsync(stop);
        }
        else
        {
            await shell.Out.WriteLineAsync(shell.Words.Greeting(who.Person.Name, who.Team.Name));
            await session.TypedAsync(all.GetRequiredService<PumpBell>(), stop);
        }

        // The pumps stop first: what is left is done here, so that everything is shown before the terminal closes.
        await host.StopAsync(cancel);
        await session.EndAsync(cancel);
    }
}
