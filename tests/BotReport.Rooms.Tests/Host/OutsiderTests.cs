using BotReport.Core.Talk;
using BotReport.Core.Tests.Talk;
using BotReport.Host.Pumps;
using BotReport.Rooms.Tests.Storage;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace BotReport.Rooms.Tests.Host;

/// <summary>Two teams; what the lead of one and a person of none say, in every channel, is nothing to the other.</summary>
public sealed class OutsiderTests(ITestOutputHelper output)
{
    /// <summary>Every command.</summary>
    private static readonly string[] Commands = [.. RoleTable.Rows.Select(row => row.Said)];

    /// <summary>Where rows of a team stand; whose they are is in the column.</summary>
    private static readonly string[] Tables =
        ["entry_version", "duty_answer", "question", "note", "draft", "report", "lead_edit", "work", "report_place", "metric_definition", "leave", "lead_stand_in", "chat", "audit"];

    private static readonly string[] Channels = ["terminal", "webchat", "msteams"];

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_person_of_no_team_gets_a_code_whatever_he_says_and_nothing_is_written_for_any_team()
    {
        using var folder = new StoreForTests();
        using var host = await TeamsAlike.StartAsync(folder, 2, Cancel);
        var before = await TeamRowsAsync(folder);

        await SayAllAsync(host, "nobody");

        await host.StopAsync(Cancel);
        var said = await Rows.ReadAsync(folder.Store, "select text from outbox");
        output.WriteLine($"{Commands.Length} commands × {Channels.Length} channels, {said.Count} answers");
        Assert.Equal(Commands.Length * Channels.Length, said.Count);
        Assert.All(said, text => Assert.Matches("^你还不在团队名单里，请把编号 [0-9A-Z]{4} 发给负责人，加入后再来找我。$", text));
        Assert.Equal(Channels.Length, said.Distinct().Count()); // one code for him in each channel
        Assert.Equal(before, await TeamRowsAsync(folder));
        Assert.Empty(await Rows.ReadAsync(folder.Store, "select team from outbox where team is not null"));
    }

    [Fact]
    public async Task The_lead_of_another_team_does_what_he_says_to_his_own_team_alone()
    {
        using var folder = new StoreForTests();
        using var host = await TeamsAlike.StartAsync(folder, 2, Cancel);
        var before = await TeamRowsAsync(folder);

        await SayAllAsync(host, TeamsAlike.AccountOf(1, "wangfang"));

        await host.StopAsync(Cancel);
        var teams = (await TeamRowsAsync(folder)).Except(before).ToList();
        var addressed = await Rows.ReadAsync(folder.Store, "select distinct team from outbox");
        output.WriteLine($"{Commands.Length} commands × {Channels.Length} channels, rows {string.Join(", ", teams)}");
        Assert.Contains(teams, t => t.StartsWith("audit ", StringComparison.Ordinal));
        Assert.Contains(teams, t => t.StartsWith("draft ", StringComparison.Ordinal));
        Assert.All(teams, t => Assert.EndsWith(" 团队1", t, StringComparison.Ordinal));
        Assert.Equal(["团队1"], addressed);
    }

    private static async Task SayAllAsync(IHost host, string sender)
    {
        foreach (var channel in Channels)
        {
            foreach (var text in Commands)
            {
                await host.Services.GetRequiredService<AcceptMessage>().RunAsync(
                    new IncomingMessage(new Address(channel, sender), Guid.NewGuid().ToString("N"), sender, "王芳", IncomingKind.Text, text), Cancel);
                await host.Services.GetRequiredService<PumpsByHand>().DrainAsync(Cancel);
            }
        }
    }

    /// <summary>How many rows of which team the tables hold.</summary>
    private static async Task<IReadOnlyList<string>> TeamRowsAsync(StoreForTests folder)
    {
        List<string> found = [];
        foreach (var table in Tables)
        {
            found.AddRange(await Rows.ReadAsync(folder.Store, $"select '{table} ' || count(*) || ' ' || team from {table} where team is not null group by team order by 1"));
        }

        return found;
    }
}
