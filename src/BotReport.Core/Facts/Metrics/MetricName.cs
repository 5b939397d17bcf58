using BotReport.Core.Facts.Lexicon;
using BotReport.Core.Text;

namespace BotReport.Core.Facts.Metrics;

/// <summary>Makes the name of a figure from the words before it.</summary>
internal static class MetricName
{
    /// <summary>Stands where a date was taken out of the words.</summary>
    public const char Gap = '\0';

    /// <summary>The words without what only joins them to the number or to the clause before: “，平均每笔交易金额约” is 平均每笔交易金额.</summary>
    public static string Clean(string words)
    {
        var name = words.Replace(Gap.ToString(), string.Empty, StringComparison.Ordinal).Trim();
        for (var changed = true; changed && name.Length > 0;)
        {
            changed = TrimStart(ref name, MeasureWords.Heads) | (!EndsWithAverage(name) && TrimEnd(ref name, MeasureWords.Tails));
        }

        return name;
    }

    /// <summary>The name with what it shares with the figures before it in the line.</summary>
    /// <param name="before">The figures read before it in the same line.</param>
    public static string Complete(string name, Quantity quantity, string? label, IReadOnlyList<Metric> before)
    {
        if (name.Length == 0 || MeasureWords.BareTotals.Contains(name))
        {
            return Borrowed(name, quantity, label, before);
        }

        if (MeasureWords.Reached.Contains(name) && before.LastOrDefault(m => m.BaseUnit == quantity.BaseUnit) is { } target
            && MeasureWords.Targets.FirstOrDefault(t => target.Name.Length > t.Length && target.Name.EndsWith(t, StringComparison.Ordinal)) is { } end)
        {
            return target.Name[..^end.Length] + name; // 营业额目标800万，完成512万
        }

        if (before.Count > 0 && (MeasureWords.Comparisons.Any(c => name.StartsWith(c, StringComparison.Ordinal)) || IsOnlyChange(name)))
        {
            return before[^1].Name + name;
        }

        if (before.Count > 0 && LevelHead(before[^1].Name) is { Length: > 0 } head && before[^1].BaseUnit == quantity.BaseUnit
            && char.IsAsciiLetter(name[0]) && !name.Contains(head, StringComparison.Ordinal))
        {
            return head + name; // 事故数AB级0次，CD级3次
        }

        return quantity.BaseUnit == UnitWords.Percent && !EndsWithNoun(name) && !MeasureWords.Change.In(name)
            ? WithNoun(name, label, before)
            : name;
    }

    /// <summary>The members of a list that share a measure: 台湾通行证、护照的识别成功率均 gives two names.</summary>
    public static IReadOnlyList<string> Distribute(string words, string name)
    {
        var shared = MeasureWords.Distributes.Any(d => words.Contains(d, StringComparison.Ordinal));
        var members = name.Split(MeasureWords.ListComma, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (!shared || members.Length < 2)
        {
            return [name];
        }

        var last = members[^1];
        var of = last.IndexOf(MeasureWords.Of, StringComparison.Ordinal);
        var noun = of > 0 ? last[(of + 1)..] : MeasureWords.SharedNouns.FirstOrDefault(n => last.EndsWith(n, StringComparison.Ordinal)) ?? string.Empty;
        members[^1] = of > 0 ? last[..of] : last[..^noun.Length];
        return [.. members.Select(m => m + noun)];
    }

    /// <summary>The part of a name that stays the same from week to week: 累计完成交易 and 累计交易 are both 交易.</summary>
    public static string Core(string name)
    {
        var core = string.Concat(Normal.Key(name).Where(c => !char.IsAsciiDigit(c)));
        foreach (var word in MeasureWords.NotInCore)
        {
            core = core.Replace(word, string.Empty, StringComparison.Ordinal);
        }

        return core;
    }

    /// <summary>The name without the month, week or day before it: 本月交易额 is 交易额; empty when there is none.</summary>
    public static string WithoutPeriod(string name) =>
        MeasureWords.Periods.FirstOrDefault(p => name.StartsWith(p, StringComparison.Ordinal)) is { } period ? name[period.Length..] : string.Empty;

    /// <summary>Whether a name says what a percentage measures.</summary>
    public static bool EndsWithNoun(string name) => MeasureWords.Nouns.Any(n => name.EndsWith(n, StringComparison.Ordinal));

    private static bool IsOnlyChange(string name) => MeasureWords.Change.FindIn(name) is [{ Start: 0 } only] && only.End == name.Length;

    // 笔均 ends with a word that elsewhere only leads to the number.
    private static bool EndsWithAverage(string name) => MeasureWords.Average.FindIn(name) is [.., var last] && last.End == name.Length;

    private static string Borrowed(string name, Quantity quantity, string? label, IReadOnlyList<Metric> before)
    {
        var total = name.Length > 0
            ? name
            : before.Count > 0 ? MeasureWords.BareTotals.FirstOrDefault(t => before[^1].Name.StartsWith(t, StringComparison.Ordinal)) ?? string.Empty : string.Empty;
        var like = before.LastOrDefault(m => m.BaseUnit == quantity.BaseUnit && !MeasureWords.Average.In(m.Name));
        return (total + (like is null ? string.Empty : Core(like.Name))) is { Length: > 0 } borrowed
            ? borrowed
            : label ?? (before.Count > 0 ? before[^1].Name : string.Empty);
    }

    private static string WithNoun(string name, string? label, IReadOnlyList<Metric> before)
    {
        if (label is not null && EndsWithNoun(label))
        {
            return label + name; // 渗透率：北京31.5%
        }

        if (EventWords.Finder.FirstIn(name) is not null)
        {
            return name; // 手动提现灰度5%: a rollout, whatever stood before
        }

        var like = before.LastOrDefault(m => m.BaseUnit == UnitWords.Percent);
        var noun = like is null ? null : MeasureWords.SharedNouns.FirstOrDefault(n => like.Name.EndsWith(n, StringComparison.Ordinal));
        return name + noun;
    }

    private static string LevelHead(string name)
    {
        var letter = name.AsSpan().IndexOfAnyInRange('A', 'Z');
        return letter > 1 && !char.IsAscii(name[letter - 1]) ? name[..letter] : string.Empty;
    }

    private static bool TrimStart(ref string name, IReadOnlyList<string> words)
    {
        var text = name;
        if (words.FirstOrDefault(w => text.StartsWith(w, StringComparison.Ordinal)) is not { } word)
        {
            return false;
        }

        name = name[word.Length..].Trim();
        return true;
    }

    private static bool TrimEnd(ref string name, IReadOnlyList<string> words)
    {
        var text = name;
        if (words.FirstOrDefault(w => text.EndsWith(w, StringComparison.Ordinal)) is not { } word
            || MeasureWords.KeepsTail.Any(k => k.EndsWith(word, StringComparison.Ordinal) && text.EndsWith(k, StringComparison.Ordinal)))
        {
            return false;
        }

        name = name[..^word.Length].Trim();
        return true;
    }
}
