using System.Globalization;

namespace BotReport.Channels.WebChat.Hearing;

/// <summary>The name of a file as its sender calls it: shown, and never used as a path.</summary>
internal static class FileName
{
    private const int Longest = 120;
    private const string Nameless = "file";

    /// <summary>The last part of the name, without what could not be seen or would turn the line around.</summary>
    public static string Of(string? given)
    {
        var last = (given ?? "").Split('/', '\\')[^1];
        var name = string.Concat(last.Where(IsShown)).Trim();
        return name.Length == 0 ? Nameless : name.Length <= Longest ? name : name[..(char.IsHighSurrogate(name[Longest - 1]) ? Longest - 1 : Longest)];
    }

    /// <summary>Whether a file of that name and type may be a page or a text.</summary>
    public static bool IsPaper(string name, string? contentType) =>
        Path.GetExtension(name).ToUpperInvariant() is ".MD" or ".MARKDOWN" or ".TXT"
        || contentType?.Split(';')[0].Trim() is "text/markdown" or "text/plain";

    private static bool IsShown(char c) => char.GetUnicodeCategory(c) is not (
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);
}
