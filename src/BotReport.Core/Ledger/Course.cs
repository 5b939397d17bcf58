namespace BotReport.Core.Ledger;

/// <summary>What the statements of one milestone come to, one after the other.</summary>
/// <param name="Telling">The newest statement that tells how it stands.</param>
/// <param name="Stage">Only undated progress was ever said.</param>
internal sealed record Course(Standing Standing, SaidMilestone Telling, bool Stage)
{
    /// <summary>After the first statement.</summary>
    public static Course Begin(SaidMilestone said) => new(Standing.First(said.Milestone), said, said.Milestone.Stage);

    /// <summary>After a further one.</summary>
    /// <param name="here">Whether it was said in the section the milestone is reported in; elsewhere it is only mentioned.</param>
    public Course After(SaidMilestone said, bool here)
    {
        var after = Standing.After(said.Milestone);
        var tells = here && (after != Standing || said.Milestone.Date?.To == after.Date?.To);
        return new(after, tells ? said : Telling, Stage && said.Milestone.Stage);
    }

    /// <summary>As people read it.</summary>
    /// <param name="topics">What it was called after each statement; what nothing names is called by its section.</param>
    public LedgerItem Item(string section, IReadOnlyList<string> topics, IReadOnlyList<SaidMilestone> history) =>
        new(section, topics[^1].Length > 0 ? topics[^1] : section, Standing.Status, Standing.Date, Standing.Previous, Stage, Telling, history) { Topics = topics };
}
