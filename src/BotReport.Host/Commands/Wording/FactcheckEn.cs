namespace BotReport.Host.Commands.Wording;

/// <summary><c>factcheck</c>, in English.</summary>
internal sealed class FactcheckEn : FactcheckWords
{
    public override string Does => "Checks merged lines: whether every number, date, name and state stands in the entries they cite";

    public override string FileMeans => "a JSON file: [{id, ref, entries:[{id, owner, text}], merged:[{text, cites}]}]";

    public override string NotCases(string file, string place) => place.Length == 0
        ? $"{file} is not JSON; please check the file."
        : $"{file}: {place} is missing or malformed; expected [{{id, ref, entries:[{{id, text}}], merged:[{{text, cites}}]}}], with ref like 2024-11-15.";

    public override string Total(int cases, int flagged) => $"{cases} cases, {flagged} with findings.";
}
