namespace BotReport.Core.Team;

/// <summary>Who did what to which subject, as a chain: each row holds the hash of the one before it and its own. It only grows.</summary>
public interface IAuditTrail
{
    /// <summary>Walks the whole chain as it stands at this moment.</summary>
    /// <param name="noted">An end of the chain that was written down elsewhere; null when none was. The chain must still lead through it.</param>
    Task<AuditCheck> VerifyAsync(AuditHead? noted, CancellationToken cancel);
}

/// <summary>What a walk along the chain found.</summary>
/// <param name="Head">Where the chain ends, as far as its rows say.</param>
/// <param name="Erased">In how many rows a name or a subject was erased; of these only the hash can be checked, and that an erasure names them.</param>
/// <param name="Fault">The first row that does not fit; null when all do.</param>
public sealed record AuditCheck(AuditHead Head, long Erased, AuditFault? Fault);

/// <summary>An end of the chain.</summary>
/// <param name="Place">The last row's place, which is how many rows there are.</param>
/// <param name="Hash">The last row's hash; empty when there is none.</param>
public sealed record AuditHead(long Place, string Hash)
{
    /// <summary>Reads <c>37:9f3c…</c>; null when it is no such thing.</summary>
    public static AuditHead? Parse(string text) => text.Split(':') is [var place, { Length: 64 } hash]
        && long.TryParse(place, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var number)
        && hash.All(char.IsAsciiHexDigitLower)
            ? new(number, hash)
            : null;

    /// <inheritdoc/>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Place}:{Hash}");
}

/// <summary>A row that does not fit.</summary>
/// <param name="Place">Its place in the chain, or the place at which one is missing.</param>
/// <param name="What">What the row says was done; null when there is no row.</param>
/// <param name="At">When it says so; null when there is no row.</param>
public sealed record AuditFault(AuditFaultKind Kind, long Place, string? What, DateTimeOffset? At);

/// <summary>How a row does not fit.</summary>
public enum AuditFaultKind
{
    /// <summary>There is no row at this place, but one after it.</summary>
    Missing,

    /// <summary>It does not follow the row before it: one of the two was moved or put in another's place.</summary>
    Unlinked,

    /// <summary>What it says is not what was sealed.</summary>
    Changed,

    /// <summary>The chain was longer: rows are missing from here to its end.</summary>
    CutOff,

    /// <summary>It was written past the chain's end.</summary>
    BeyondEnd,

    /// <summary>It was written without being sealed.</summary>
    Unsealed,

    /// <summary>A name or a subject is gone from it and no erasure says so.</summary>
    ErasedUnsaid,

    /// <summary>It is not the row that was written down elsewhere.</summary>
    NotAsNoted,
}
