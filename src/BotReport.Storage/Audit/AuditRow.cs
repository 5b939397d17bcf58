using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using BotReport.Core.Talk;
using BotReport.Storage.Sql;

namespace BotReport.Storage.Audit;

/// <summary>A row of the audit as it stands in its table; all but the first six are null while it is not sealed.</summary>
internal sealed record AuditRow
{
    /// <summary>Reads rows.</summary>
    public const string Columns = "id, team, who, what, subject, done_at, place, follows, hash, who_salt, who_sum, subject_salt, subject_sum";

    private const int SaltBytes = 16;

    public long Id { get; init; }

    public string? Team { get; init; }

    public string Who { get; init; } = "";

    public string What { get; init; } = "";

    public string Subject { get; init; } = "";

    public string DoneAt { get; init; } = "";

    public long? Place { get; init; }

    public string? Follows { get; init; }

    public string? Hash { get; init; }

    public string? WhoSalt { get; init; }

    public string? WhoSum { get; init; }

    public string? SubjectSalt { get; init; }

    public string? SubjectSum { get; init; }

    /// <summary>Whether its name or its subject was erased.</summary>
    public bool IsErased => WhoSalt is null || SubjectSalt is null;

    /// <summary>A row that is not yet sealed.</summary>
    public static AuditRow Of(Change.Audited audited) => new()
    {
        Team = audited.Team,
        Who = audited.Who,
        What = audited.What,
        Subject = audited.Subject,
        DoneAt = Stored.Of(audited.At),
    };

    /// <summary>The row at its place in the chain, after the row of that hash.</summary>
    public AuditRow Sealed(long place, string follows)
    {
        var row = this with { Place = place, Follows = follows, WhoSalt = NewSalt(), SubjectSalt = NewSalt() };
        row = row with { WhoSum = Sum(row.WhoSalt, Who), SubjectSum = Sum(row.SubjectSalt, Subject) };
        return row with { Hash = row.OwnHash() };
    }

    /// <summary>Whether all that can be checked of the row alone is what was sealed.</summary>
    public bool IsAsSealed() =>
        Hash == OwnHash()
        && (WhoSalt is null || WhoSum == Sum(WhoSalt, Who))
        && (SubjectSalt is null || SubjectSum == Sum(SubjectSalt, Subject));

    /// <summary>The hash over place, row before, and what is no person's; who and subject enter by their sums alone.</summary>
    private string OwnHash() => Hex(
        string.Concat(((string?[])[Place?.ToString(CultureInfo.InvariantCulture), Follows, Team, What, DoneAt, WhoSum, SubjectSum]).Select(Framed)));

    /// <summary>With its length, so that no two rows read alike.</summary>
    private static string Framed(string? field) =>
        field is null ? "-" : string.Create(CultureInfo.InvariantCulture, $"{Encoding.UTF8.GetByteCount(field)}:{field}");

    /// <summary>Without the salt nobody can try out which name or words make the sum.</summary>
    private static string Sum(string salt, string text) => Hex(salt + text);

    private static string NewSalt() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(SaltBytes));

    private static string Hex(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
