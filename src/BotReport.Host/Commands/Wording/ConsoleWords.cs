using BotReport.Core.Text;
using BotReport.Storage;

namespace BotReport.Host.Commands.Wording;

/// <summary>What the command line says, in one language.</summary>
internal abstract class ConsoleWords
{
    /// <summary>Chinese, unless the environment variable <c>BOTREPORT_LANG</c> asks for English.</summary>
    public static ConsoleWords Of(string? language) =>
        language is not null && language.StartsWith("en", StringComparison.OrdinalIgnoreCase) ? new ConsoleEn() : new ConsoleZh();

    public abstract Language Language { get; }

    public abstract ImportWords Import { get; }

    public abstract FactcheckWords Factcheck { get; }

    public abstract ReadWords Read { get; }

    public abstract CheckWords Check { get; }

    public abstract PackageWords Package { get; }

    public abstract DoctorWords Doctor { get; }

    public abstract NextWords Next { get; }

    public abstract BackupWords Backup { get; }

    public abstract MoveWords Move { get; }

    public abstract AuditWords Audit { get; }

    public abstract ExportWords Export { get; }

    public abstract EraseWords Erase { get; }

    public abstract string Product { get; }

    public abstract string ServeDoes { get; }

    public abstract string ChatDoes { get; }

    public abstract string DemoDoes { get; }

    public abstract string DidNotRing { get; }

    public abstract string UrlsMeans { get; }

    public abstract string AtMeans { get; }

    public abstract string AsMeans { get; }

    public abstract string TeamMeans { get; }

    public abstract string BadUsage(string what);

    public abstract string NotAnInstant(string text);

    public abstract string Failed(string kind, string why);

    public abstract string AtOnlyInDevelopment { get; }

    public abstract string FaultOnlyInDevelopment { get; }

    public abstract string NotAFault(string text);

    public abstract string NoChannelInProduction { get; }

    public abstract string CannotListen(string urls, string why);

    public abstract string NotAnEngine(string engine);

    public abstract string NoDataSource { get; }

    public abstract string StoreHeld(int process, string command);

    public abstract string StoreHeldBySomeone { get; }

    public abstract string StoreUnusable(UnavailableReason reason);

    public abstract string NoTeam { get; }

    public abstract string UnknownTeam(string team, IEnumerable<string> teams);

    public abstract string WhichTeam(IEnumerable<string> teams);

    public abstract string UnknownPerson(string person, string team, IEnumerable<string> people);

    public abstract string WhichPerson(string name, IEnumerable<string> ids);

    public abstract string NoTerminalIdentity(string person);

    public abstract string Bot { get; }

    public abstract string Says(string name);

    public abstract string Day(DateOnly day);

    public abstract string Greeting(string name, string team);

    /// <summary>Whether somebody at the terminal wants to go: it is no message to the bot.</summary>
    public bool Leaves(string typed) => Leaving.Contains(typed.Trim(), StringComparer.OrdinalIgnoreCase);

    /// <summary>The words for it.</summary>
    protected abstract IReadOnlyList<string> Leaving { get; }

    public abstract string NotKept { get; }
}
