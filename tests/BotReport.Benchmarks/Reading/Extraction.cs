using System.Diagnostics;
using BotReport.Benchmarks.Corpus;
using BotReport.Core.Facts;
using BotReport.Core.Importing;

namespace BotReport.Benchmarks.Reading;

/// <summary>Reading the seed's page, and the dates of a clause. Budget: a page ≤ 15 ms warm, a clause ≤ 20 µs.</summary>
internal static class Extraction
{
    private const int WarmUps = 100;
    private const int Rounds = 300;

    private static readonly string[] Clauses =
    [
        "预计11月25日全国其他城市将开放", "因21日测试资源冲突，预计26日上线", "支付11/28上线，业务上线12/5", "计划于下周二优先上线", "12月内无法上线", "预计11月底交付",
        "排期12.16-12.20", "11月14日完成上线", "明年Q1上线", "春节前上线", "3个工作日内反馈", "12月第一周上线", "累计完成交易17617笔，交易金额20.237亿元", "技术方案评审完成，进入开发", "平均每笔约0.99万元", "已提交至应用市场，待审核",
    ];

    public static Task<int> RunAsync()
    {
        var page = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "reports", "2024-W45.md"));
        var reader = new PageReader(new FiveYears().Team);
        var friday = new DateOnly(2024, 11, 15);
        var facts = reader.Extract(page, friday, friday).Facts;
        Console.WriteLine($"W45, {page.Length} characters, {facts.Milestones.Count} milestones, {facts.Metrics.Count} metrics: {Measure(() => reader.Extract(page, friday, friday), 1)}");

        var times = Measure(() => Array.ForEach(Clauses, clause => DateReader.Read(clause, friday)), Clauses.Length);
        Console.WriteLine($"dates of a clause: p50 {times.P50 * 1000:0.0} p99 {times.P99 * 1000:0.0} µs");
        return Task.FromResult(0);
    }

    private static Percentiles Measure(Action read, int parts)
    {
        for (var i = 0; i < WarmUps; i++)
        {
            read();
        }

        return Percentiles.Of(Enumerable.Range(0, Rounds).Select(_ =>
        {
            var began = Stopwatch.GetTimestamp();
            read();
            return Stopwatch.GetElapsedTime(began) / parts;
        }).ToList());
    }
}
