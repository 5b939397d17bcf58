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
}
