using System.Globalization;
using System.Text;
using BotReport.Core.Team;
using BotReport.Host.Commands.Wording;

namespace BotReport.Host.Commands;

/// <summary>What is kept of a person, to be read: a heading for each kind, a line for each row. Every column is in the JSON.</summary>
internal static class PersonText
{
    /// <summary>A page of Markdown.</summary>
    public static string Write(PersonTraces person, IReadOnlyList<PersonalRows> tables, DateTimeOffset now, ExportWords words)
    {
        var page = new StringBuilder().Append("# ").Append(words.Title(person, now)).Append('\n');
        foreach (var table in tables)
        {
            page.Append("\n## ").Append(words.Kind(table.Table)).Append(CultureInfo.InvariantCulture, $" ({table.Rows.Count})\n\n");
            foreach (var row in table.Rows)
            {
                page.Append("- ").AppendJoin(" · ", Shown(table, row, words)).Append('\n');
            }
        }

        return page.Append('\n').Append(words.JsonHasAll).Append('\n').ToString();
    }

    /// <summary>The columns that hold names of ours, and nobody's words.</summary>
    private static readonly HashSet<string> OfOurs = ["status", "state", "kind", "channel"];

    private static IEnumerable<string> Shown(PersonalRows table, IReadOnlyDictionary<string, object?> row, ExportWords words) =>
        ((IEnumerable<string>)[.. table.When is null ? [] : (string[])[table.When], .. table.Shown])
        .Select(column => (column, Value: Convert.ToString(row[column], CultureInfo.InvariantCulture)))
        .Select(cell => cell.Value is { Length: > 0 } name && OfOurs.Contains(cell.column) ? words.Value(name) : cell.Value)
        .Where(value => !string.IsNullOrEmpty(value))
        .Select(value => OnOneLine(value!));

    /// <summary>An instant to the second, and words of several lines on one.</summary>
    private static string OnOneLine(string value) => value.Length == 28 && value[^1] == 'Z' && value[10] == 'T'
        ? $"{value[..10]} {value[11..19]}Z"
        : value.ReplaceLineEndings(" ⏎ ");
}
