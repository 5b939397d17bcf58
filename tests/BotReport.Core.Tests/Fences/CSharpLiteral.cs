namespace BotReport.Core.Tests.Fences;

/// <summary>A string in a C# text.</summary>
/// <param name="Start">Offset of its first character, <c>$</c> and <c>@</c> included.</param>
/// <param name="End">Offset behind its last quote.</param>
/// <param name="Words">What stands in it, escapes as written; each hole is one <c>?</c>.</param>
/// <param name="Holes">How many holes an interpolated string has.</param>
internal sealed record CSharpLiteral(int Start, int End, string Words, int Holes);
