using System.Security.Cryptography;
using BotReport.Core.Team;
using BotReport.Storage.Sql;

namespace BotReport.Storage.Persons;

/// <inheritdoc cref="IPersonalData"/>
internal sealed class PersonalData(IDatabase database, IScrubber scrubber) : IPersonalData
{
    private const int PseudonymBytes = 4;

    /// <inheritdoc/>
    public Task<PersonTraces> TracesAsync(string id, CancellationToken cancel) => database.ReadAsync(session => Traces.FindAsync(session, id), cancel);

    /// <inheritdoc/>
    public Task<IReadOnlyList<PersonalRows>> RowsAsync(PersonTraces person, CancellationToken cancel) => database.ReadAsync<IReadOnlyList<PersonalRows>>(
        async session =>
        {
            List<PersonalRows> found = [];
            foreach (var table in PersonalTable.All)
            {
                var rows = await session.QueryAsync<dynamic>(table.Sql, Traces.Values(person));
                if (rows.Count > 0)
                {
                    found.Add(new(table.Name, table.When, table.Shown, [.. rows.Select(row => new Dictionary<string, object?>((IDictionary<string, object?>)row))]));
                }
            }

            return found;
        },
        cancel);

    /// <inheritdoc/>
    public async Task<ErasedPerson> EraseAsync(PersonTraces person, DateTimeOffset at, CancellationToken cancel)
    {
        var pseudonym = $"erased-{Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(PseudonymBytes))}";
        var rows = (await RowsAsync(person, cancel)).Sum(table => table.Rows.Count);
        var shared = await database.ReadAsync(session => Traces.SharedNamesAsync(session, person), cancel);
        var known = person with { Names = [.. person.Names.Except(shared)] };
        var needles = new Needles(known, []);
        if (rows > 0)
        {
            needles = new(known, await database.WriteAsync(session => EraseAsync(session, known, pseudonym, at), cancel));
        }

        await scrubber.ScrubAsync(cancel);
        var scan = new RowScan(needles);
        var terms = await database.ReadAsync(
            async session =>
            {
                await scan.RunAsync(session, await session.QueryAsync<TextColumn>(scrubber.Columns));
                return await session.Index.CountsAsync(session, needles.Terms);
            },
            cancel);
        var files = scrubber.SearchFiles(needles, scan.Texts, [.. terms.Keys]);
        return new(pseudonym, rows, new(scan.Read, files.Read, needles.Kinds.Values.Count(kind => kind == TraceKind.Words)))
        {
            Left = [.. scan.Left, .. files.Left],
            Stays = scan.Stays,
            Holding = files.Holding,
            SharedNames = shared,
        };
    }

    private static async Task<IReadOnlyList<string>> EraseAsync(Session session, PersonTraces person, string pseudonym, DateTimeOffset at)
    {
        var said = await ErasedEntries.EraseAsync(session, person, pseudonym);
        var needles = new Needles(person, said);
        await ErasedRows.EraseAsync(session, person, pseudonym);
        await ErasedMentions.EraseAsync(session, needles, pseudonym);
        await ErasedAudit.EraseAsync(session, new Needles(person, []), pseudonym, at);
        return said;
    }
}
