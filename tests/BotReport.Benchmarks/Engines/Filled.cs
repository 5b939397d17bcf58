using System.Diagnostics;
using BotReport.Benchmarks.Corpus;

namespace BotReport.Benchmarks.Engines;

/// <summary>Files of the company's weeks in a folder, which other runs may use again; nobody talks to them.</summary>
internal sealed class Filled(FiveYears years, string folder)
{
    /// <summary>Where the file of that name is.</summary>
    public string Of(string name) => Path.Combine(folder, $"filled-{name}.db");

    /// <summary>Makes one unless it is there.</summary>
    /// <param name="weeks">How many of the last weeks it holds.</param>
    public async Task MakeAsync(string name, int weeks)
    {
        if (File.Exists(Of(name)))
        {
            return;
        }

        var began = Stopwatch.GetTimestamp();
        int entries;
        await using (var engine = Engine.Sqlite(name, Of(name)))
        {
            entries = await new Company(years).FillAsync(engine, weeks);
        }

        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools(); // the last to close it leaves no log beside it
        Console.WriteLine($"{name}: {entries} entries of {weeks} weeks in {Stopwatch.GetElapsedTime(began).TotalSeconds:0} s, {new FileInfo(Of(name)).Length / 1048576.0:0} MB");
    }
}
