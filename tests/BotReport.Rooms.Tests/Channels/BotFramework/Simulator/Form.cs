namespace BotReport.Rooms.Tests.Channels.BotFramework.Simulator;

/// <summary>A form body or a query: <c>a=b&amp;c=d</c>.</summary>
internal static class Form
{
    /// <summary>Its fields; the last of a name counts.</summary>
    public static Dictionary<string, string> Read(string text)
    {
        var fields = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var field in text.Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            var parts = field.Replace('+', ' ').Split('=', 2);
            fields[Uri.UnescapeDataString(parts[0])] = parts.Length == 2 ? Uri.UnescapeDataString(parts[1]) : "";
        }

        return fields;
    }
}
