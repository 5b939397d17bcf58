using BotReport.Core.Text;

namespace BotReport.Core.Reports;

/// <summary>Names a reader already knows, so that a chat reply without any marks is still read as sections and topics.</summary>
/// <remarks>Names are equal when their <see cref="Normal.Key"/> without brackets, number and colon is.</remarks>
public sealed class HeadingNames(IEnumerable<string> sections, IEnumerable<string> topics)
{
    private readonly HashSet<string> _sections = [.. sections.Select(Heading.Key)];
    private readonly HashSet<string> _topics = [.. topics.Select(Heading.Key)];

    /// <summary>Nothing is known: sections and topics are told by their form alone.</summary>
    public static HeadingNames None { get; } = new([], []);

    internal bool IsSection(string text) => IsOneOf(_sections, text);

    internal bool IsTopic(string text) => IsOneOf(_topics, text);

    private static bool IsOneOf(HashSet<string> names, string text)
    {
        const int longestName = 60; // with its wrappings; longer lines need no look-up
        return names.Count > 0 && text.Length is > 0 and <= longestName && names.Contains(Heading.Key(text));
    }
}
