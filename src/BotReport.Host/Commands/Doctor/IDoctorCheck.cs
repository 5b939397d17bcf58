namespace BotReport.Host.Commands.Doctor;

/// <summary>One thing <c>doctor</c> looks at.</summary>
internal interface IDoctorCheck
{
    /// <summary>Its name in <c>--json</c>, the same in every language.</summary>
    string Name { get; }

    /// <summary>Looks, and says how it is, a sentence for each thing found. What it throws hides no other check.</summary>
    Task<IReadOnlyList<DoctorFinding>> LookAsync(CancellationToken cancel);
}

/// <summary>How something is.</summary>
/// <param name="IsWell">Whether nothing has to be done.</param>
/// <param name="Sentence">What is said of it; when something is wrong, with the next step.</param>
internal sealed record DoctorFinding(bool IsWell, string Sentence);
