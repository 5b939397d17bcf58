namespace BotReport.Host.Commands.Wording;

/// <summary><c>check</c> in English.</summary>
internal sealed class CheckEn : CheckWords
{
    public override string Does => "Checks the configuration, names every problem at once, and compares it with the stored teams";

    public override string ApplyMeans => "Carries the differences into the data, all at once, audited";

    public override string HowToApply => "Use check --apply to carry them over.";

    public override string NoStoreYet(IEnumerable<string> teams) => $"The configuration is valid; there is no data yet, the first start stores: {List(teams)}.";

    public override string Same(string team) => $"Team “{team}”: configuration and data agree.";

    public override string Differs(string team, int changes) => $"Team “{team}”: configuration and data differ in {changes} (data → configuration):";

    public override string Applied(string team, int changes) => $"Team “{team}”: {changes} carried over.";

    public override string NotStored(string team) => $"Team “{team}”: configured, not stored yet.";

    public override string Stored(string team) => $"Team “{team}”: stored.";

    public override string OnlyStored(string team) => $"Team “{team}”: stored, not configured; kept.";

    public override string KeptPeople(string team, IEnumerable<string> people) =>
        $"Team “{team}”: people added by chat and not configured are kept, with their sections: {List(people)}.";

    private static string List(IEnumerable<string> items) => string.Join(", ", items);
}
