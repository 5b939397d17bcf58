using System.Globalization;
using BotReport.Core.Text;
using BotReport.Storage;

namespace BotReport.Host.Commands.Wording;

/// <summary>The command line in English.</summary>
internal sealed class ConsoleEn : ConsoleWords
{
    public override Language Language => Language.English;

    public override ImportWords Import { get; } = new ImportEn();

    public override FactcheckWords Factcheck { get; } = new FactcheckEn();

    public override ReadWords Read { get; } = new ReadEn();

    public override CheckWords Check { get; } = new CheckEn();

    public override PackageWords Package { get; } = new PackageEn();

    public override DoctorWords Doctor { get; } = new DoctorEn();

    public override NextWords Next { get; } = new NextEn();

    public override BackupWords Backup { get; } = new BackupEn();

    public override MoveWords Move { get; } = new MoveEn();

    public override AuditWords Audit { get; } = new AuditEn();

    public override ExportWords Export { get; } = new ExportEn();

    public override EraseWords Erase { get; } = new EraseEn();

    public override string Product => "BotReport: collects weekly reports in the team's own messenger, checks, merges, publishes, answers.";

    public override string ServeDoes => "Runs the bot (also without any command)";

    public override string ChatDoes => "Talks with the bot in the terminal";

    public override string DemoDoes => "Plays a whole Friday on temporary data";

    public override string DidNotRing => "The scheduler did not ring, so the demo did not finish; try again, and report it if it happens twice.";

    public override string UrlsMeans => "Where to listen; default http://localhost:3978";

    public override string AtMeans => "Sets the clock to this instant and lets it run on, 2024-11-15T15:59:50+08:00; Development only";

    public override string AsMeans => "As whom: a person's id, or a name that only one person has";

    public override string TeamMeans => "The team's name; may be left out when there is one team";

    public override string AtOnlyInDevelopment => "--at works in Development only; a production clock is not set.";

    public override string FaultOnlyInDevelopment => "BOTREPORT_FAULT makes the process die midway; it is for tests, in Development only.";

    public override string NotAFault(string text) => $"BOTREPORT_FAULT cannot be “{text}”; write AcceptAsync.after:1.";

    public override string NoChannelInProduction =>
        "No channel is configured, and Production does not start without one: set MicrosoftAppId, MicrosoftAppPassword, MicrosoftAppTenantId "
        + "or Channels:WebChat:Secret; to try things out use chat, or set DOTNET_ENVIRONMENT=Development.";

    public override string NoDataSource => "Storage:ConnectionString has no Data Source, so nobody knows where the data is.";

    public override string NoTeam => "There is no team yet: describe one under Teams in the configuration.";

    public override string Bot => "Bot";

    public override string NotKept => "Not kept, please send it again later.";

    public override string BadUsage(string what) => $"Wrong usage: {what} See --help.";

    public override string NotAnInstant(string text) => $"“{text}” is no instant with a zone; write 2024-11-15T15:59:50+08:00.";

    public override string Failed(string kind, string why) => $"Not done: something is wrong inside the program, not with what you typed. Please try once more; if it stays so, send this line to the maintainers: {kind}: {why}";

    public override string CannotListen(string urls, string why) => $"Cannot listen on {urls}: {why}";

    public override string NotAnEngine(string engine) => $"Storage:Engine cannot be “{engine}”; there are Sqlite and Postgres.";

    public override string StoreHeld(int process, string command) => $"The data is in use by process {process} ({command}); end it first.";

    public override string StoreHeldBySomeone => "The data is in use by another process; end it first.";

    public override string StoreUnusable(UnavailableReason reason) => reason switch
    {
        UnavailableReason.Full => "The disk is full, nothing is kept.",
        UnavailableReason.Busy => "Another process is writing, try again later.",
        UnavailableReason.ReadOnly => "The data file or its folder may not be written.",
        UnavailableReason.Unreadable => "The data file cannot be opened.",
        UnavailableReason.Damaged => "The data file is damaged, or not one of BotReport.",
        UnavailableReason.Unreachable => "The database server cannot be reached, check Storage:ConnectionString and the network.",
        UnavailableReason.Denied => "The database server does not let us in: check user, password, database and the right to make tables.",
        UnavailableReason.NotUpdated => "The data could not be brought up to this version and is as it was; go on with the version you had.",
        UnavailableReason.Unsuitable => "The database will not do: it must be PostgreSQL 14 or newer, in UTF-8.",
        _ => "The data file was written by another version; use that one or a newer.",
    };

    public override string UnknownTeam(string team, IEnumerable<string> teams) => $"There is no team “{team}”; there are: {List(teams)}.";

    public override string WhichTeam(IEnumerable<string> teams) => $"There are several teams, name one with --team: {List(teams)}.";

    public override string UnknownPerson(string person, string team, IEnumerable<string> people) =>
        $"“{team}” has no “{person}”; there are: {List(people)}.";

    public override string WhichPerson(string name, IEnumerable<string> ids) => $"Several people are called {name}, use an id: {List(ids)}.";

    public override string NoTerminalIdentity(string person) => $"{person} has no terminal identity: add terminal under Identities.";

    public override string Says(string name) => $"{name}: ";

    public override string Day(DateOnly day) => $"-- {day.ToString("yyyy-MM-dd ddd", CultureInfo.InvariantCulture)} --";

    public override string Greeting(string name, string team) =>
        $"{name}, this is the report bot of “{team}”. Enter sends, pasted lines are one message, an empty line asks for the answer now, “exit” ends.";

    protected override IReadOnlyList<string> Leaving { get; } = ["exit", "quit"];

    private static string List(IEnumerable<string> items) => string.Join(", ", items);
}
