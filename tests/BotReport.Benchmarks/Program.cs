using BotReport.Benchmarks.DirectLine;
using BotReport.Benchmarks.Engines;
using BotReport.Benchmarks.Model;
using BotReport.Benchmarks.Reading;
using BotReport.Benchmarks.Teams;
using BotReport.Benchmarks.Writing;

#pragma warning disable RS0030 // the one place that chooses the clock
var clock = TimeProvider.System;
#pragma warning restore RS0030

// Figures, not tests: they are read by people, on a quiet machine, in Release.
return args switch
{
    ["turns", .. var rest] => await Turns.RunAsync(rest is [var seconds] ? TimeSpan.FromSeconds(int.Parse(seconds, null)) : TimeSpan.FromSeconds(10)),
    ["memory", .. var rest] => await Memory.RunAsync(rest is [var turns] ? int.Parse(turns, null) : 10_000),
    ["teams", .. var rest] => await TeamsTurns.RunAsync(
        TimeSpan.FromSeconds(rest is [var seconds, ..] ? int.Parse(seconds, null) : 10), rest is [_, var rounds, ..] ? int.Parse(rounds, null) : 3, rest is [_, _, .. { Length: > 0 } rows] ? rows : TeamsTurns.All, clock),
    ["teams-fanout", .. var rest] => await FanOut.RunAsync(rest is [var owners] ? int.Parse(owners, null) : 1000, clock),
    ["writers", .. var rest] => await Writers.RunAsync(TimeSpan.FromSeconds(rest is [var seconds] ? int.Parse(seconds, null) : 10)),
    ["engines", .. var rest] => await TwoEngines.RunAsync(rest is [var each, ..] ? int.Parse(each, null) : 200, rest is [_, var kept] ? kept : null),
    ["flat", .. var rest] => await Flat.RunAsync(rest is [var activities, ..] ? int.Parse(activities, null) : 200_000, rest is [_, var engine] ? engine : "sqlite"),
    ["extract"] => await Extraction.RunAsync(),
    ["draft"] => await Drafts.RunAsync(),
    ["ask", .. var rest] => await Questions.RunAsync(rest is [var each] ? int.Parse(each, null) : 200),
    ["model-stand-in", var port, .. var rest] => await StandInServer.RunAsync(int.Parse(port, null), rest is [var mode] ? mode : null),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("dotnet run -c Release --project tests/BotReport.Benchmarks -- turns [SECONDS] | memory [TURNS] | teams [SECONDS [ROUNDS [ROW...]]] | teams-fanout [OWNERS] | writers [SECONDS] | engines [QUESTIONS OF EACH KIND] [FOLDER TO KEEP] | flat [ACTIVITIES] [sqlite|postgres] | extract | draft | ask [QUESTIONS OF EACH KIND] | model-stand-in PORT [FAULT OR HOSTILE MODE]");
    return 2;
}
