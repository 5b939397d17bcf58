using System.Diagnostics;

namespace BotReport.Benchmarks;

/// <summary>What processes cost: unlike a rate, it tells the same on a busy machine.</summary>
internal static class Processors
{
    /// <summary>Processor time of another process, in its own code and in the system's for it.</summary>
    public static TimeSpan Of(Process process)
    {
        process.Refresh();
        return process.TotalProcessorTime;
    }

    /// <summary>The same of this process.</summary>
    public static TimeSpan OfThis() => Environment.CpuUsage.TotalTime;
}
