using BotReport.Core.Facts;
using BotReport.Core.Ledger.Lexicon;
using BotReport.Core.Text;

namespace BotReport.Core.Ledger;

/// <summary>What a milestone is about, in a form that can be compared over weeks whose pages are ordered differently.</summary>
/// <remarks>
/// Groups come and go (整装与经纪业务接入情况, later 进展, later none), so a subject is the end of the path, up to the first words that name
/// something: 经纪业务 › 汇金 is 汇金, but 长沙佣金存管 › 业务部分 is 长沙佣金存管 and 业务, because 业务 alone names nothing.
/// </remarks>
internal sealed class Subject
{
    /// <summary>Of three pairs of chars two: the pair between two words stands nowhere else.</summary>
    private const double MostTerms = 0.6;

    private readonly string[] _tailTopics;
    private readonly string[] _allTopics;
    private readonly HashSet<string> _tailTerms;
    private readonly HashSet<string> _allTerms;
    private readonly string[] _ordinals;

    private Subject(IReadOnlyList<Part> parts, int tail)
    {
        Key = string.Join('|', parts.Skip(tail).SelectMany(p => p.Words));
        Parents = string.Join('|', parts.Take(tail).SelectMany(p => p.Words));
        Name = string.Join(' ', parts.Skip(tail).Select(p => p.Written));
        Last = parts.Count > 0 ? parts[^1].Rest : string.Empty;
        IsVague = !parts.Any(p => p.IsSpecific);
        _tailTopics = [.. parts.Skip(tail).SelectMany(p => p.Topics)];
        _allTopics = [.. parts.SelectMany(p => p.Topics)];
        _tailTerms = Terms(parts.Skip(tail));
        _allTerms = Terms(parts);
        _ordinals = [.. SubjectWords.Ordinals(Key).Order(StringComparer.Ordinal)];
    }

    /// <summary>Equal keys are equal subjects.</summary>
    public string Key { get; }

    /// <summary>The words above the subject.</summary>
    public string Parents { get; }

    /// <summary>As people read it: 收银台页面优化, 长沙佣金存管 业务.</summary>
    public string Name { get; }

    /// <summary>The last words without topic and affixes.</summary>
    public string Last { get; }

    /// <summary>No word of the path names anything.</summary>
    public bool IsVague { get; }

    /// <summary>Reads the path below the section.</summary>
    public static Subject Of(IReadOnlyList<string> path, Glossary glossary)
    {
        Part[] parts = [.. path.Select(p => Part.Of(p, glossary)).Where(p => p.Words.Any())];
        var tail = Array.FindLastIndex(parts, p => p.IsSpecific);
        return new Subject(parts, Math.Max(tail, 0));
    }

    /// <summary>Whether one subject's words all stand in the other's path, and no topic or ordinal speaks against it.</summary>
    /// <returns>Null: no. False: one way, which needs something more to be believed. True: both ways.</returns>
    public bool? Like(Subject other)
    {
        var there = _tailTerms.IsSubsetOf(other._allTerms) && _tailTopics.All(other._allTopics.Contains);
        var back = other._tailTerms.IsSubsetOf(_allTerms) && other._tailTopics.All(_allTopics.Contains);
        return IsVague || other.IsVague || !_ordinals.SequenceEqual(other._ordinals) || !(there || back) ? null : there && back;
    }

    /// <summary>
    /// Whether another subject is put together of this one's words: 全国开城 of 开城计划 › 全国其他城市. Its first and last word must stand here,
    /// for 结算导出 and 结算查询 differ in one. The day must speak for it too.
    /// </summary>
    public bool Covers(Subject other) => !IsVague && !other.IsVague && _ordinals.SequenceEqual(other._ordinals)
        && other._tailTopics.All(_allTopics.Contains)
        && Bigrams.Terms(other.Last).ToList() is [var first, .., var last] && _allTerms.Contains(first) && _allTerms.Contains(last)
        && other._tailTerms.Count(_allTerms.Contains) >= MostTerms * other._tailTerms.Count;

    /// <summary>Whether every word of the subject stands in a text.</summary>
    public bool IsNamedIn(string text)
    {
        var key = Normal.Key(text);
        return !IsVague && Key.Split('|').All(w => key.Contains(w, StringComparison.Ordinal));
    }

    /// <summary>Whether the last words of one stand in the other's: 研发 in 建行模式研发. 中信银行 and 中信银行 › 绑定卡入金 do not end alike.</summary>
    public bool EndsLike(Subject other) =>
        Last.Length > 0 && other.Last.Length > 0
        && (Last.Contains(other.Last, StringComparison.Ordinal) || other.Last.Contains(Last, StringComparison.Ordinal));

    private static HashSet<string> Terms(IEnumerable<Part> parts) =>
        new(parts.SelectMany(p => p.Topics.Concat(Bigrams.Terms(p.Rest))), StringComparer.Ordinal);

    /// <param name="Topics">Keys of the glossary's topics in it.</param>
    /// <param name="Rest">What is left, letters and digits only, freed of 功能, 部分.</param>
    private sealed record Part(IReadOnlyList<string> Topics, string Rest, string Written)
    {
        public bool IsSpecific => Topics.Count > 0 || !SubjectWords.IsGeneric(Rest);

        public IEnumerable<string> Words => Rest.Length > 0 ? Topics.Append(Rest) : Topics;

        public static Part Of(string written, Glossary glossary)
        {
            var rest = Normal.Form(written).ToCharArray();
            var hits = glossary.FindIn(written);
            foreach (var (_, start, length) in hits)
            {
                Array.Fill(rest, ' ', start, length);
            }

            var words = Normal.Key(new string(Array.FindAll(rest, char.IsLetterOrDigit)));
            return new Part([.. hits.Select(h => Normal.Key(h.Topic.Name)).Distinct()], SubjectWords.Core(words), written.Trim());
        }
    }
}
