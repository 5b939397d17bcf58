namespace BotReport.Host.Commands.Doctor;

/// <summary>One thing <c>doctor</c> looks at.</summary>
internal interface IDoctorCheck
{
    /// <summary>Looks, and says in one sentence how it is.</summary>
    Task<DoctorFinding> LookAsync(CancellationToken cancel);
}

/// <summary>How something is.</summary>
/// <param name="IsWell">Whether nothing has to be done.</param>
/// <param name="Sentence">What is said of it; when something is wrong, with the next step.</param>
internal sealed record DoctorFinding(bool IsWell, string Sentence);
