using BotReport.Host.Telemetry;
using BotReport.Rooms.Tests.Channels.BotFramework;
using BotReport.Rooms.Tests.Channels.BotFramework.Simulator;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;

namespace BotReport.Rooms.Tests.Host.Telemetry;

public sealed class TelemetryTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Nothing_of_it_is_in_a_house_that_names_no_collector()
    {
        await using var house = await TeamsHouse.OpenAsync();

        Assert.Null(house.Services.GetService<MeterProvider>());
        Assert.Null(house.Services.GetService<TracerProvider>());
        Assert.Empty(house.Services.GetServices<IHostedService>().OfType<OutboxGauge>());
    }

    [Fact]
    public async Task A_friday_is_counted()
    {
        using var emitted = new Emitted();
        await using var house = await TeamsHouse.OpenAsync();
        await house.PromptAsync();
        house.World.Teams.Faults.Next(Fault.Blocked);
        await house.SaysAsync(house.Zhou, "收银台页面优化11月14日完成上线");
        await house.SaysAsync(house.Wang, "草稿");

        Assert.Contains(emitted.Measurements, m => m is { Name: "botreport.activities", Value: 1 } && m.Tags == "[channel, msteams] [kind, Text] [duplicate, False]");
        Assert.Contains(emitted.Measurements, m => m is { Name: "botreport.turn.duration" } && m.Tags == "[channel, msteams] [outcome, Done]");
        Assert.Contains(emitted.Measurements, m => m is { Name: "botreport.runs", Value: 1 } && m.Tags == "[kind, Prompt] [skipped, False]");
        Assert.Contains(emitted.Measurements, m => m is { Name: "botreport.prompts", Value: 8 });
        Assert.Contains(emitted.Measurements, m => m is { Name: "botreport.deliveries" } && m.Tags == "[channel, msteams] [state, Sent]");
        Assert.Contains(emitted.Measurements, m => m is { Name: "botreport.deliveries" } && m.Tags == "[channel, msteams] [state, Blocked]");
        Assert.Contains(emitted.Measurements, m => m is { Name: "botreport.work.duration" } && m.Tags == "[kind, Compose] [outcome, Done]");
        Assert.Contains(emitted.Spans, span => span.StartsWith("turn ", StringComparison.Ordinal) && span.Contains("[outcome, Done]", StringComparison.Ordinal));
        Assert.Contains(emitted.Spans, span => span.StartsWith("work ", StringComparison.Ordinal));
        Assert.Contains(emitted.Spans, span => span.StartsWith("delivery ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_collector_that_is_named_gets_metrics_and_spans_and_not_a_word_of_them()
    {
        await using var collector = await Collector.StartAsync();
        await using (var house = await TeamsHouse.OpenAsync(settings: new Dictionary<string, string?>
        {
            ["Telemetry:Endpoint"] = collector.Root.ToString(),
            ["Telemetry:Protocol"] = "HttpProtobuf",
        }))
        {
            await house.SaysAsync(house.Zhou, "收银台页面优化11月14日完成上线");
        } // what was not sent yet is sent when the house is closed

        Assert.Contains(collector.Got, got => got.Path == "/v1/metrics" && got.Body.Contains("botreport.turn.duration", StringComparison.Ordinal));
        Assert.Contains(collector.Got, got => got.Path == "/v1/metrics" && got.Body.Contains("botreport.outbox.waiting", StringComparison.Ordinal));
        Assert.Contains(collector.Got, got => got.Path == "/v1/traces" && got.Body.Contains("delivery", StringComparison.Ordinal));
        Assert.All(collector.Got, got => Assert.DoesNotContain("收银台", got.Body, StringComparison.Ordinal));
        Assert.All(collector.Got, got => Assert.DoesNotContain("周敏", got.Body, StringComparison.Ordinal));
    }
}
