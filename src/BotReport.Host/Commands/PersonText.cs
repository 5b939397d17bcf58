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
                page.Append("- ").AppendJoin(" · ", Shown(table, row)).Append('\n');
            }
        }

        return page.Append('\n').Append(words.JsonHasAll).Append('\n').ToString();
    }

    private static IEnumerable<string> Shown(PersonalRows table, IReadOnlyDictionary<string, object?> row) =>
        ((IEnumerable<string?>)[.. table.When is null ? [] : (string[])[table.When], .. table.Shown])
        .Select(column => Convert.ToString(row[column!], CultureInfo.InvariantCulture))
        .Where(value => !string.IsNullOrEmpty(value))
        .Select(value => OnOneLine(value!));

    /// <summary>An instant to the second, and words of several lines on one.</summary>
    private static string OnOneLine(string value) => value.Length == 28 && value[^1] == 'Z' && value[10] == 'T'
        ? $"{value[..10]} {value[11..19]}Z"
        : value.ReplaceLineEndings(" ⏎ ");
}
