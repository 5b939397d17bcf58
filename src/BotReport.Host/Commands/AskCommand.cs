using System.CommandLine;
using BotReport.Core.Asking;
using BotReport.Core.Team;
using BotReport.Host.Commands.Chat;

namespace BotReport.Host.Commands;

/// <summary><c>ask "QUESTION"</c>: the same answer the chat gives; without a person the operator asks, who sees everything.</summary>
internal sealed class AskCommand(Shell shell, string question, bool json)
{
    private const int NothingFound = 1;

    /// <summary>Whether somebody of the team asks; else the operator.</summary>
    public string? Person { get; init; }

    /// <summary>The team's name; null when there is one team.</summary>
    public string? Team { get; init; }

    /// <summary>The day at whose end the answer holds; null: now.</summary>
    public string? On { get; init; }

    /// <summary>The command under its name.</summary>
    public static Command Create(Shell shell)
    {
        var question = new Argument<string>("QUESTION") { Description = shell.Words.Read.QuestionMeans };
        var person = new Option<string?>("--as") { Description = shell.Words.Read.AsMeans };
        var on = new Option<string?>("--on") { Description = shell.Words.Read.OnMeans };
        var json = new Option<bool>("--json") { Description = shell.Words.Read.JsonMeans };
        var team = TeamOption.Of(shell);
        var command = new Command("ask", shell.Words.Read.AskDoes) { question, person, on, json, team };
        command.SetAction((parsed, cancel) => Errand.RunAsync(
            shell,
            new AskCommand(shell, parsed.GetRequiredValue(question), parsed.GetValue(json))
            {
                Person = parsed.GetValue(person),
                Team = parsed.GetValue(team),
                On = parsed.GetValue(on),
            }.RunAsync,
            cancel));
        return command;
    }

    /// <summary>0 when something was found, 1 when not; the answer is printed either way.</summary>
    public async Task<int> RunAsync(Errand errand, CancellationToken cancel)
    {
        if (string.IsNullOrWhiteSpace(question))
        {
            throw new RefusedException(shell.Words.Read.EmptyQuestion);
        }

        var (team, asker) = await WhoAsync(errand, cancel);
        var answer = await errand.Get<AnswerQuestion>().RunAsync(team, question, asker, AsOf(team), cancel);
        await shell.Out.WriteLineAsync(json ? AnswerJson.Write(answer) : answer.Text);
        return answer.Found ? 0 : NothingFound;
    }

    private async Task<(TeamDefinition Team, Asker Asker)> WhoAsync(Errand errand, CancellationToken cancel)
    {
        if (Person is null)
        {
            return (await errand.TeamAsync(Team, cancel), Asker.Operator with { Language = shell.Words.Language });
        }

        var who = TeamPerson.Find(await errand.Get<ITeamStore>().AllAsync(cancel), Team, Person, shell.Words);
        return (who.Team, new Asker(who.Person.Id, shell.Words.Language));
    }

    /// <summary>The end of the day in the team's zone.</summary>
    private DateTimeOffset AsOf(TeamDefinition team) =>
        On is null ? shell.Clock.GetUtcNow() : team.Instant(WeekArgument.Day(shell, On), TimeOnly.MaxValue);
}
