using System.Globalization;

namespace BotReport.Core.Talk.Wording;

internal sealed class PostEn : PostWords
{
    public override string NotInPrivate =>
        "Please say “publish here” with a mention of me in the group or channel you mean; everybody there will read the reports.";

    public override string Here(string team) =>
        $"From now on the reports of “{team}” are posted here too. To end that, mention me here and say “stop publishing here”.";

    public override string HereAlready(string team, string by) =>
        $"The reports of “{team}” are posted here already ({by} said so). To end that, mention me here and say “stop publishing here”.";

    public override string NotHere(string team) => $"The reports of “{team}” are no longer posted here. Those that are here stay.";

    public override string WasNotHere(string team) => $"The reports of “{team}” are not posted here, so there is nothing to end.";

    public override string Nowhere(string team, int places) => places == 0
        ? $"The reports of “{team}” are posted in no group or channel."
        : $"The reports of “{team}” are no longer posted in {Places(places)}. Those that are there stay. To post again, say “publish here” there.";

    public override string OnlyLeads(IReadOnlyList<string> leads) =>
        leads.Count == 0
            ? "Where reports are posted is decided by a lead. Please ask one of them."
            : $"Where reports are posted is decided by a lead ({string.Join(", ", leads)}). Please ask one of them.";

    public override string Will(int places) => $"It will be posted in {Places(places)} too.";

    public override string Goes(int places) => $"It is posted in {Places(places)} too.";

    public override string Board(int places, bool published, IReadOnlyList<DeliveryState> failed) =>
        failed.Count > 0 ? $"The report did not get to {Places(failed.Count)}: {string.Join(", ", failed.Distinct().Select(Why))}."
        : published ? $"The report is posted in {Places(places)} too."
        : $"Once published, the report will be posted in {Places(places)} too.";

    public override string Again(string label, int version) => $"The {label} report is published again, version {version}; this one counts:";

    public override string Withdrawn(string label, int version, string by) =>
        $"{by} took {(version == 1 ? "" : $"version {version} of ")}the {label} report back. Please wait for the one that is published next.";

    public override string NotPosted(string label, string by, DateOnly since, DeliveryState state) =>
        string.Create(CultureInfo.InvariantCulture, $"The {label} report did not get to the group or channel that {by} set on {since:MM-dd}: {Why(state)}. ")
        + "Please forward it yourself. To post there again, mention me there and say “publish here”; to end it everywhere, reply “stop publishing anywhere”.";

    public override string Why(DeliveryState state) => state switch
    {
        DeliveryState.Blocked => "an administrator switched the bot off",
        DeliveryState.NotReachable => "the bot is not there any more, or the place is gone",
        DeliveryState.Unknown => "the platform did not answer, it may have arrived or not",
        _ => "sending failed several times",
    };

    private static string Places(int count) => count == 1 ? "1 group or channel" : $"{count} groups or channels";
}
