using BotReport.Core.Talk;

namespace BotReport.Rooms.Tests.Storage;

public abstract class RunStoreContract : StoreContract
{
    [Fact]
    public async Task A_weeks_runs_are_those_of_its_team_by_what_was_due_first()
    {
        var stores = await EmptyAsync();
        var prompt = new Run(Sample.Team, Sample.Week, RunKind.Prompt, Sample.Friday, Sample.Friday.AddSeconds(3), false);
        var due = new Run(Sample.Team, Sample.Week, RunKind.Due, Sample.Friday.AddHours(1.5), Sample.Friday.AddDays(2), true);
        Run[] others = [prompt with { Team = "另一队" }, prompt with { Week = Sample.Week.Next }];

        foreach (var run in others.Prepend(due).Append(prompt))
        {
            Assert.True(await stores.Commit.CommitAsync([new Change.RunDone(run)], Cancel));
        }

        Sample.Equal([prompt, due], await stores.Runs.OfWeekAsync(Sample.Team, Sample.Week, Cancel));
    }

    [Fact]
    public async Task The_last_of_a_kind_is_told_of_all_teams_and_not_one_that_was_skipped()
    {
        var stores = await EmptyAsync();
        Assert.Null(await stores.Runs.LatestAsync(RunKind.Prompt, Cancel));
        var first = new Run(Sample.Team, Sample.Week, RunKind.Prompt, Sample.Friday, Sample.Friday, false);
        var second = first with { Team = "另一队", At = Sample.Friday.AddMinutes(1) };
        Run[] runs = [second, first, first with { Week = Sample.Week.Next, At = Sample.Friday.AddDays(9), Skipped = true }, first with { Kind = RunKind.Due, At = Sample.Friday.AddDays(9) }];
        foreach (var run in runs)
        {
            await stores.Commit.CommitAsync([new Change.RunDone(run)], Cancel);
        }

        Assert.Equal(second, await stores.Runs.LatestAsync(RunKind.Prompt, Cancel));
    }
}
