using System.Globalization;
using BotReport.Core.Team;

namespace BotReport.Host.Commands.Wording;

/// <summary><c>erase</c>, in English.</summary>
internal sealed class EraseEn : EraseWords
{
    public override string Does => "erases a person's data and reads every byte to prove it, the bot stopped; the text of published reports stays";

    public override string YesMeans => "erases without asking";

    public override string OnlyLead(string person, string team) => $"“{person}” is the only lead of {team}; please add another lead first.";

    public override string Confirm(PersonTraces person) =>
        $"All this will be erased for good. Entries that a report rests on keep their text as nobody's; what others wrote and the reports stay as they are. To go on, type the id {person.Id}:";

    public override string NotDone => "Nothing was erased.";

    public override string Done(PersonTraces person, ErasedPerson erased) => erased.Rows == 0
        ? $"There is nothing of “{person.Id}” to erase."
        : string.Create(CultureInfo.InvariantCulture, $"Erased the data of “{person.Id}”, {erased.Rows} rows; where a trace must stay it says “{erased.Pseudonym}”, and the audit can still be verified.");

    public override string Searched(PersonSearch search) =>
        string.Create(CultureInfo.InvariantCulture, $"Looked through {search.Texts} texts of the database")
        + string.Concat(search.Files.Select(file => string.Create(CultureInfo.InvariantCulture, $", {file.Bytes} bytes of {file.Name}")))
        + string.Create(CultureInfo.InvariantCulture, $" for names, ids, accounts and {search.Sentences} erased sentences.");

    public override string NothingLeft => "Nothing is left.";

    public override string SomethingLeft => "Something is left; please run it once more, and if it stays, tell the maintainers the places above.";

    public override string Left(FoundTrace found) => string.Create(CultureInfo.InvariantCulture, $"left: {Kind(found.Kind)} in {found.Place}, {found.Count} places.");

    public override string Stays(FoundTrace found, string where) =>
        string.Create(CultureInfo.InvariantCulture, $"stays: {where} ({found.Place}): {Kind(found.Kind)}, or the same characters, in {found.Count} texts of reports or of others, which were not changed.");

    public override string Shared(string name) => $"Somebody else is called “{name}” too; the name was not looked for.";

    public override string Holding(string file) => $"backup: {file} still holds data of this person; please delete it yourself.";

    public override string StillConfigured(string id, string team) => $"settings: “{id}” is still in Teams, {team}; please take the person out, or check --apply will add them again.";

    public override string OnServer =>
        "Server: old segments in pg_wal, its archive, standbys, backups and the server's own log are beyond this command; what they held is gone when they are overwritten or expire.";

    private static string Kind(TraceKind kind) => kind switch
    {
        TraceKind.Id => "an id or account",
        TraceKind.Name => "a name",
        _ => "an erased sentence",
    };
}
