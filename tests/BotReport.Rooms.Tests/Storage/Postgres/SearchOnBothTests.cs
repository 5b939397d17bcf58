using BotReport.Core.Collecting;
using BotReport.Core.Text;
using BotReport.Rooms.Tests.Storage.Sqlite;

namespace BotReport.Rooms.Tests.Storage.Postgres;

/// <summary>The same rows and the same questions on both engines.</summary>
public sealed class SearchOnBothTests
{
    private const string Words = "收银台页面优化上线灰度发布好店门面经营装修存管签约银行接入汇金排期自建POS整装经纪业务云管家推送征信报送";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Both_find_the_same_in_the_same_order()
    {
        await using var file = SqliteStores.InNewFolder();
        await using var server = await PostgresStores.NewAsync();
        var random = new Random(20241115);
        var entries = Enumerable.Range(0, 400).Select(i => Entry(random, i)).DistinctBy(entry => entry.Ref).OrderBy(entry => entry.Version).ToList();
        foreach (var chunk in entries.Chunk(50))
        {
            Assert.True(await file.Commit.CommitAsync([.. chunk.Select(Sample.Said)], Cancel));
            Assert.True(await server.Commit.CommitAsync([.. chunk.Select(Sample.Said)], Cancel));
        }

        var found = 0;
        for (var i = 0; i < 300; i++)
        {
            var terms = Bigrams.Terms(Text(random, random.Next(1, 4))).ToList();
            DateTimeOffset? asOf = i % 3 == 0 ? Sample.Friday.AddMinutes(random.Next(60)) : null;
            var limit = random.Next(1, 30);
            var here = await file.Search.FindAsync(Sample.Team, terms, asOf, limit, Cancel);
            var there = await server.Search.FindAsync(Sample.Team, terms, asOf, limit, Cancel);
            Assert.Equal(here.Select(entry => entry.Ref), there.Select(entry => entry.Ref));
            found += here.Count;
        }

        Assert.True(found > 1_000, $"{found}");
        Assert.Equal(await TermsAsync(file), await TermsAsync(server));
    }

    private static Task<IReadOnlyList<string>> TermsAsync(Stores stores) => SqliteStores.Database(stores).ReadAsync(
        session => session.QueryAsync<string>("select term || ' ' || doc from entry_term order by term"), Cancel);

    private static EntryVersion Entry(Random random, int i) => Sample.Entry(
        $"e{i % 300}", Text(random, random.Next(1, 6)), version: 1 + (i / 300), saidAt: Sample.Friday.AddSeconds(random.Next(1_800) + (i / 300 * 1_800)), deleted: i % 17 == 16) with
    {
        Team = i % 9 == 8 ? "另一队" : Sample.Team,
        Path = [],
    };

    private static string Text(Random random, int words) => string.Concat(Enumerable.Range(0, words).Select(_ =>
    {
        var length = random.Next(1, 6);
        var at = random.Next(Words.Length - length);
        return string.Concat(Words.AsSpan(at, length), random.Next(4) == 0 ? "，" : "");
    }));
}
