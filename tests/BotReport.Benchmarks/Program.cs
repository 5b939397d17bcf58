using BotReport.Benchmarks.DirectLine;
using BotReport.Benchmarks.Reading;

// Figures, not tests: they are read by people, on a quiet machine, in Release.
return args switch
{
    ["turns", .. var rest] => await Turns.RunAsync(rest is [var seconds] ? TimeSpan.FromSeconds(int.Parse(seconds, null)) : TimeSpan.FromSeconds(10)),
    ["memory", .. var rest] => await Memory.RunAsync(rest is [var turns] ? int.Parse(turns, null) : 10_000),
    ["extract"] => await Extraction.RunAsync(),
    ["ask", .. var rest] => await Questions.RunAsync(rest is [var each] ? int.Parse(each, null) : 200),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("dotnet run -c Release --project tests/BotReport.Benchmarks -- turns [SECONDS] | memory [TURNS] | extract | ask [QUESTIONS OF EACH KIND]");
    return 2;
}
