using System.Globalization;

namespace BotReport.Host.Commands.Wording;

/// <summary><c>doctor</c> in English.</summary>
internal sealed class DoctorEn : DoctorWords
{
    public override string Does => "Tries what the bot leans on and tells all that is wrong at once, a sentence each";

    public override string NoModel => "Language model: none configured, drafts keep the owners' own words. To use one, set Llm:Provider.";

    public override string ModelAnswers(string deployment) => $"Language model: {deployment} is well.";

    public override string ModelFails(string deployment, string why) => $"Language model: {deployment} cannot be used; {why}";

    public override string KeyRefused(int status) => $"the key is not accepted ({status}), check Llm:ApiKey or the identity's rights.";

    public override string NoIdentity => "no Entra identity gets a token, give this machine a managed identity or set Llm:ApiKey.";

    public override string NotFound(Uri endpoint, string deployment) => $"{endpoint} has no {deployment} (404), check Llm:Endpoint and Llm:Deployment.";

    public override string RequestRefused(int status, string code) =>
        $"the request is not accepted ({status}{(code.Length > 0 ? " " + code : "")}), check Llm:Profile, Llm:StructuredOutput and Llm:TokenLimitField, with a reasoning model set Llm:Repeatable to false; or the account is empty.";

    public override string Throttled => "it is asked too much at the moment (429), try again later or raise the limit with the provider.";

    public override string NoAnswer(Uri endpoint) => $"{endpoint} gave no answer in time, try again later or raise Llm:NetworkTimeoutSeconds.";

    public override string NoConnection(Uri endpoint) => $"{endpoint} cannot be reached, check Llm:Endpoint and the network.";

    public override string Down(int status) => $"the provider fails ({status}), try again later.";

    public override string NotAsAsked => "its answer is not the JSON that was asked for, check Llm:Profile and Llm:StructuredOutput, or take another model.";

    public override string AuditHolds(long rows) => $"Audit: {rows} rows, all of them fit.";

    public override string AuditBroken(string how) => $"Audit: {how} Keep the store as it is, compare it with the latest backup and find out who changed it.";

    public override string Summary(int wrong) => wrong == 0 ? "All is well." : $"{wrong} to be mended, marked ✗ above.";

    public override string CheckFailed(string check, string kind) => $"Check {check} could not be made ({kind}), try once more; if it stays so, send this line to the maintainers.";

    public override string TookTooLong(string check) => $"Check {check} came to no end in two minutes, look at the server, network or disk it leans on.";

    public override string NoStore => "Data: none yet, made when serve first runs.";

    public override string StoreUnusable(string why) => $"Data: {why}";

    public override string UpToDate => "Data version: that of the program.";

    public override string Pending(IReadOnlyList<string> versions) => $"Data version: older than the program, {versions.Count} migrations are missing ({Versions(versions)}). Make a backup, then start serve, which brings it up to date.";

    public override string NewerStore(IReadOnlyList<string> versions) => $"Data version: newer than the program ({Versions(versions)}), which will not open it. Use the version that wrote it, or a newer one.";

    public override string Sound => "Data integrity: sound.";

    public override string DamagedFile => "Data integrity: the file is damaged. Stop the bot and put the latest backup back with restore; keep the damaged file.";

    public override string DamagedOnServer => "Data integrity: the database has an index that was left half made, have its administrator reindex it.";

    public override string ClockRight(DateTimeOffset now) => string.Create(CultureInfo.InvariantCulture, $"Clock: {now:yyyy-MM-dd HH:mm zzz}, which agrees with the data.");

    public override string ClockBehind(DateTimeOffset now, DateTimeOffset last) => string.Create(CultureInfo.InvariantCulture, $"Clock: it is {now:yyyy-MM-dd HH:mm zzz}, and the data holds what was written at {last:yyyy-MM-dd HH:mm zzz}. Set this machine's clock; if --at was tried on this data, take other data.");

    public override string ClockOffServer(TimeSpan ahead) => string.Create(CultureInfo.InvariantCulture, $"Clock: the database server is {ahead.Duration().TotalSeconds:0} seconds {(ahead > TimeSpan.Zero ? "ahead of" : "behind")} this machine, have both follow a time server.");

    public override string DiskFree(long bytes) => $"Disk: {Size(bytes)} left where the data is.";

    public override string DiskLow(long bytes, long needed) => $"Disk: only {Size(bytes)} left where the data is, at least {Size(needed)} are needed (room for a copy of it). Make room: on a full disk no message can be kept.";

    public override string DiskOnServer => "Disk: the data is on PostgreSQL, look at its server.";

    public override string BackupYoung(int days, string file) => $"Backup: the last was made {(days == 0 ? "less than a day" : $"{days} days")} ago ({file}).";

    public override string BackupOld(int days, string file) => $"Backup: the last was made {days} days ago ({file}), make another with backup and keep it on another machine.";

    public override string NoBackupKnown => "Backup: none was made with backup. Without other means, run backup regularly.";

    public override string BackupOnServer => "Backup: the data is on PostgreSQL, backed up with pg_dump or by the server itself, which is not seen here.";

    public override string NoTeam => "Teams of people: there is none, so nobody is asked. Name a team and its lead in the Teams section of the settings.";

    public override string CalendarKnown => "Calendar: the days off are known as far as needed.";

    public override string CalendarMissing(int year, IEnumerable<string> teams) => $"Calendar: the days off of {year} are not known, for {string.Join(", ", teams)} that year counts Monday to Friday. Once they are published, take a newer program, or set DaysOff and WorkDays and run check --apply.";

    public override string AllDelivered => "Messages: none hangs, and none of the last 7 days was given up.";

    public override string Undelivered(string? team, string state, long count, DateTimeOffset oldest) => string.Create(CultureInfo.InvariantCulture, $"Messages: {count} for {team ?? "people in no team"} {Stuck(state)} (the oldest {oldest:MM-dd HH:mm}). {ToDo(state)}");

    public override string Parked(long count) => $"Messages: {count} received in the last 7 days failed three times, their writers were told. See the errors in the log.";

    public override string Unread(long count) => $"Messages: {count} received wait for more than 15 minutes, see whether serve runs.";

    public override string Undone(long count) => $"Drafts and the like: {count} wait for more than 15 minutes, see whether serve runs, then the log.";

    public override string NoTeams => "Teams: no MicrosoftAppId, so there is the page and the terminal only.";

    public override string NoChannel => "Channels: none is configured, in Production serve will not start. Set MicrosoftAppId and its three companions, or Channels:WebChat:Secret.";

    public override string TokenGiven(string app) => $"Teams: app {app} gets a token.";

    public override string TokenRefused(string app, string code) => $"Teams: app {app} gets no token ({(code.Length > 0 ? code : "no answer")}), so nothing can be sent. Check MicrosoftAppId, MicrosoftAppTenantId, whether password or certificate have expired, and the network to Entra.";

    public override string NoCertificate(string path) => $"Teams: certificate {path} cannot be read, check Channels:BotFramework:CertificatePath and CertificatePassword.";

    private static string Versions(IReadOnlyList<string> versions) => string.Join(", ", versions.Select(v => "V" + v));

    private static string Size(long bytes) => bytes < 10L * 1024 * 1024 * 1024
        ? string.Create(CultureInfo.InvariantCulture, $"{bytes / 1024 / 1024} MB")
        : string.Create(CultureInfo.InvariantCulture, $"{bytes / 1024 / 1024 / 1024} GB");

    private static string Stuck(string state) => state switch
    {
        "Waiting" => "not sent for more than 15 minutes",
        "Dead" => "given up after the last try",
        "Unknown" => "sent or not, nobody knows",
        "Blocked" => "blocked by the person",
        _ => "without anybody to reach",
    };

    private static string ToDo(string state) => state switch
    {
        "Waiting" => "See whether serve runs and the channel is well.",
        "Dead" => "See the channel's errors in the log, and have the lead ask in person.",
        "Unknown" => "They are not repeated, have the lead ask.",
        "Blocked" => "Ask the person to unblock the bot.",
        _ => "Ask the person to write to the bot once, or have the app installed for him.",
    };
}
