using BotReport.Core.Team;
using BotReport.Core.Team.Wording;

namespace BotReport.Core.Talk.Wording;

internal sealed class MetricEn : MetricWords
{
    private const int Shown = 20;
    private const string Form = "“define NAME = how it is counted unit % higher is better owner NAME”";

    public override string All(IReadOnlyList<(MetricDefinition Metric, string? Owner)> metrics, bool leads) => metrics.Count == 0
        ? $"No figure is defined yet. {(leads ? $"To define one, reply {Form}; the last three may be left out." : "Please ask a lead to define one.")}"
        : string.Join('\n', [
            metrics.Count == 1 ? "1 figure is defined:" : $"{metrics.Count} figures are defined:",
            .. metrics.Take(Shown).Select(m => $"· {m.Metric.Name}: {MetricTextEn.Of(m.Metric, m.Owner)}"),
            .. metrics.Count > Shown ? [$"{metrics.Count - Shown} more; reply “definition NAME” to see one."] : Array.Empty<string>(),
            leads ? $"To add or change one, reply {Form}; to remove one, “undefine NAME”." : "To add or change one, please ask a lead.",
        ]);

    public override string One(MetricDefinition metric, string? owner) => $"{metric.Name}: {MetricTextEn.Of(metric, owner)}. For its value ask “how much is {metric.Name}”.";

    public override string Unknown(string name, IReadOnlyList<string> known, bool leads) =>
        $"“{Words.Short(name, 20)}” is not defined, and this was not put into the report. "
        + (known.Count == 0 ? "" : $"Defined: {string.Join(", ", known.Take(Shown))}. ")
        + (leads ? $"To define it, reply {Form}. " : "") + "To report it, begin with 【section】.";

    public override string Defined(MetricDefinition metric, string? owner) =>
        $"{metric.Name} is now defined: {MetricTextEn.Of(metric, owner)}. Checks and answers follow it; to change it send it again, to remove it reply “undefine {metric.Name}”.";

    public override string Changed(MetricDefinition was, MetricDefinition now, string? wasOwner, string? owner) =>
        $"{now.Name}: {MetricTextEn.Of(was, wasOwner)} → {MetricTextEn.Of(now, owner)}";

    public override string NameOfSection(string name, string section) => $"“{name}” is the section 【{section}】 and no figure; nothing was changed. Write a figure’s name, for example “define error rate = failed/all unit %”.";

    public override string Unchanged(MetricDefinition metric, string? owner) => $"Nothing changed. {metric.Name}: {MetricTextEn.Of(metric, owner)}.";

    public override string Removed(string name) => $"The definition of {name} is removed; it is checked as written from now on. To restore it, define it again.";

    public override string NoMeaning(string name) => $"How is {name} counted? Please write it all, for example “define {name} = successes/all unit %”.";

    public override string UnknownUnit(string unit) => $"I read no figures in “{unit}”; nothing was changed. Write the unit as reports do, for example %, ms or kWh, or leave it out.";

    public override string UnknownKind(string kind) => $"There is no kind “{kind}”; nothing was changed. Write kind total, month-to-date, rate or level, or leave it out.";

    public override string AliasTaken(string name, string other) => $"“{name}” is a name of {other} already; nothing was changed. Choose another alias, or change {other} first.";
}
