using System.Collections.Frozen;
using System.Text.Json;

namespace BotReport.Core.Weeks;

/// <summary>The days that differ from Monday to Friday, as the State Council published them: days off, and weekend days worked in their place.</summary>
/// <remarks>
/// One file a year, https://github.com/NateScarlet/holiday-cn (MIT, see <c>Holidays/LICENSE</c>). A paper may govern days of the December
/// before its year (2018-12-29 stood in the paper of 2019), so a day is looked up over all papers, and the later paper wins.
/// </remarks>
internal sealed class HolidayTable
{
    private readonly FrozenDictionary<DateOnly, bool> _worked;

    private HolidayTable(FrozenSet<int> years, FrozenDictionary<DateOnly, bool> worked)
    {
        Years = years;
        _worked = worked;
    }

    /// <summary>The embedded papers.</summary>
    public static HolidayTable China { get; } = Embedded();

    /// <summary>The years that have a paper.</summary>
    public FrozenSet<int> Years { get; }

    /// <summary>Reads papers as holiday-cn writes them.</summary>
    public static HolidayTable Read(IEnumerable<string> papers)
    {
        var worked = new Dictionary<DateOnly, bool>();
        var years = new SortedDictionary<int, JsonElement>();
        foreach (var paper in papers)
        {
            var root = JsonElement.Parse(paper);
            years.Add(root.GetProperty("year").GetInt32(), root.GetProperty("days"));
        }

        foreach (var day in years.Values.SelectMany(days => days.EnumerateArray()))
        {
            worked[DateOnly.ParseExact(day.GetProperty("date").GetString()!, "yyyy-MM-dd", null)] = !day.GetProperty("isOffDay").GetBoolean();
        }

        return new(years.Keys.ToFrozenSet(), worked.ToFrozenDictionary());
    }

    /// <summary>Whether the day is worked; null when no paper names it.</summary>
    public bool? IsWorkingDay(DateOnly day) => _worked.TryGetValue(day, out var works) ? works : null;

    private static HolidayTable Embedded()
    {
        var assembly = typeof(HolidayTable).Assembly;
        return Read(assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith("holidays/", StringComparison.Ordinal))
            .Select(name =>
            {
                using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
                return reader.ReadToEnd();
            }));
    }
}
