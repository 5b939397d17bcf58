using CsCheck;

namespace BotReport.Core.Tests.Talk;

/// <summary>A block cut at any lines into two to five messages gives the same entries as the block in one.</summary>
public sealed class CutAnywhereTests
{
    [Fact]
    public void A_block_cut_anywhere_gives_the_same_entries()
    {
        var people = SeedBlocks.ByOwner.Keys.ToArray();
        Gen.Select(Gen.Int[0, people.Length - 1], Gen.Int[1, 999].Array[1, 4]).Sample(
            (who, cuts) =>
            {
                var block = SeedBlocks.ByOwner[people[who]];
                var whole = new PaperWeek();
                whole.Say(people[who], block);
                whole.Quiet(people[who]);
                var parts = new PaperWeek();
                foreach (var part in Parts(block, cuts))
                {
                    parts.Say(people[who], part);
                }

                parts.Quiet(people[who]);
                Assert.Equal(whole.Kept(people[who]), parts.Kept(people[who]));
                Assert.NotEmpty(parts.Kept(people[who]));
            },
            iter: 200);
    }

    private static IEnumerable<string> Parts(string block, int[] cuts)
    {
        var lines = block.TrimEnd('\n').Split('\n');
        var at = cuts.Select(c => 1 + (c % (lines.Length - 1))).Append(0).Append(lines.Length).Distinct().Order().ToList();
        for (var i = 1; i < at.Count; i++)
        {
            yield return string.Join('\n', lines[at[i - 1]..at[i]]);
        }
    }
}
