using System.ComponentModel.DataAnnotations;

namespace BotReport.Host.Configuration;

/// <summary>A GUID with hyphens.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class GuidTextAttribute : ValidationAttribute
{
    /// <inheritdoc/>
    public override bool IsValid(object? value) => value is string text && Guid.TryParseExact(text, "D", out _);
}
