using System.Globalization;
using System.Text.RegularExpressions;
using BotReport.Core.Drafting.Gate.Lexicon;
using BotReport.Core.Facts;
using BotReport.Core.Facts.Lexicon;

namespace BotReport.Core.Drafting.Gate;

/// <summary>Finds the numbers, dates and names of a text. Each char belongs to one atom at most.</summary>
internal sealed class AtomReader
{
    /// <summary>So many digits make a word a code: BN260702.</summary>
    private const int DigitsOfCode = 4;

    private readonly string _raw;
    private readonly string _lower;
    private readonly bool[] _taken;
    private readonly List<Atom> _found = [];

    private AtomReader(string raw, string lower)
    {
        (_raw, _lower) = (raw, lower);
        _taken = new bool[raw.Length];
    }

    /// <summary>The atoms, left to right.</summary>
    /// <param name="day">The day against which dates are resolved.</param>
    public static IReadOnlyList<Atom> Read(string raw, string lower, DateOnly day, GateNames names)
    {
        var reader = new AtomReader(raw, lower);
        reader.Points();
        reader.Recurring();
        reader.Stretches();
        reader.Ratios();
        reader.Fractions();
        reader.Halves();
        reader.Dates(day);
        reader.Slashed(day);
        reader.Quantities();
        reader.Names(names);
        reader.Quoted();
        reader.Latin();
        reader.Numbers();
        reader.Numerals();
        return UnitsOfOthers.In(raw, lower, [.. reader._found.OrderBy(a => a.Start)]);
    }

    private void Dates(DateOnly day)
    {
        foreach (var date in DateReader.Read(_raw, day).Where(d => !(FigureWords.Dotted().IsMatch(d.Text) && HedgeBefore(d.Start) is not null) && !GateWords.Numbered().IsMatch(_lower[d.Start..Math.Min(_lower.Length, d.Start + d.Text.Length + 1)])))
        {
            var here = date.Span.From <= day && day <= date.Span.To && !date.Text.Any(char.IsAsciiDigit)
                && (date.Span.To.DayNumber - date.Span.From.DayNumber < 7 || GateWords.ThisMonth.In(date.Text));
            Add(new Atom(AtomKind.Date, date.Start, date.Start + date.Text.Length, Key(date.Span), date.Text) { Soft = here });
        }

        foreach (Match month in GateWords.MonthBeforeFigure().Matches(_lower)) // 11月3857笔
        {
            if (DateReader.Read(month.Value, day) is [var date])
            {
                Add(new Atom(AtomKind.Date, month.Index, month.Index + month.Length, Key(date.Span), month.Value));
            }
        }
    }

    private void Points()
    {
        foreach (var number in GateWords.Point().Matches(_lower).Select(m => m.Groups["number"]))
        {
            Array.Fill(_taken, true, number.Index, number.Length);
        }
    }

    private void Recurring()
    {
        foreach (Match often in FigureWords.Recurring().Matches(_lower))
        {
            Add(new Atom(AtomKind.Date, often.Index, often.Index + often.Length, $"every {often.Groups["week"].Value}{often.Groups["month"].Value}", _raw.Substring(often.Index, often.Length)));
        }
    }

    private void Stretches()
    {
        foreach (Match half in FigureWords.AndHalf().Matches(_lower))
        {
            AddStretch(half, (3600 * Part(half.Groups["hours"])) + 1800);
        }

        foreach (Match stretch in FigureWords.Stretch().Matches(_lower))
        {
            AddStretch(stretch, (3600 * Part(stretch.Groups["hours"])) + (60 * Part(stretch.Groups["minutes"])) + Part(stretch.Groups["seconds"]));
        }
    }

    private void AddStretch(Match found, decimal seconds) => Add(new Atom(AtomKind.Number, found.Index, found.Index + found.Length, Key(seconds), _raw.Substring(found.Index, found.Length))
    {
        Unit = FigureWords.Second,
        Hedge = HedgeOf(found.Index, found.Index + found.Length),
    });

    private static decimal Part(Group digits) => digits.Success ? decimal.Parse(digits.ValueSpan, CultureInfo.InvariantCulture) : 0;

    private void Ratios()
    {
        foreach (Match ratio in FigureWords.Ratio().Matches(_lower))
        {
            Add(new Atom(AtomKind.Number, ratio.Index, ratio.Index + ratio.Length, $"{ratio.Groups["one"].Value}:{ratio.Groups["other"].Value}", _raw.Substring(ratio.Index, ratio.Length)));
        }
    }

    private void Fractions()
    {
        foreach (Match fraction in FigureWords.Fraction().Matches(_lower))
        {
            if (Figure(fraction.Groups["of"].Value) is { } of and > 0 && Figure(fraction.Groups["part"].Value) is { } part)
            {
                var percent = Math.Round(part * 100 / of, of > 1000 ? 6 : 2);
                Add(new Atom(AtomKind.Number, fraction.Index, fraction.Index + fraction.Length, Key(percent), _raw.Substring(fraction.Index, fraction.Length))
                {
                    Unit = UnitWords.Percent,
                    Hedge = HedgeOf(fraction.Index, fraction.Index + fraction.Length),
                });
            }
        }
    }

    private void Halves()
    {
        foreach (Match half in FigureWords.Half().Matches(_lower))
        {
            Add(new Atom(AtomKind.Number, half.Index, half.Index + half.Length, "50", _raw.Substring(half.Index, half.Length)) { Unit = UnitWords.Percent, Hedge = HedgeOf(half.Index, half.Index + half.Length), Soft = true });
        }
    }

    private static decimal? Figure(string written) => decimal.TryParse(written, NumberStyles.Number, CultureInfo.InvariantCulture, out var value) ? value : written is [var scale] && FigureWords.Scale.TryGetValue(scale, out var worth) ? worth : Worth(written);

    private void Slashed(DateOnly day)
    {
        foreach (Match slashed in GateWords.Slashed().Matches(_lower))
        {
            var behind = slashed.Index + slashed.Length;
            if ((GateWords.Counters.At(_lower, behind) is null || FigureWords.FromThen().IsMatch(_lower[behind..])) && DateReader.Read($"({slashed.Value})", day) is [var date])
            {
                Add(new Atom(AtomKind.Date, slashed.Index, behind, Key(date.Span), slashed.Value));
            }
        }
    }

    private void Quantities()
    {
        foreach (var quantity in Quantity.FindIn(_raw).Where(q => !IsCut(q)))
        {
            var start = IsRange(quantity.Start) ? quantity.Start + 1 : quantity.Start;
            Add(new Atom(AtomKind.Number, start, quantity.End, Key(start > quantity.Start ? -quantity.BaseValue : quantity.BaseValue), _raw[start..quantity.End])
            {
                Unit = GateWords.UnitOf(quantity.BaseUnit),
                Hedge = HedgeOf(start, quantity.End),
            });
        }
    }

    // The mark in 4.5万-5.2万 is no minus.
    private bool IsRange(int at) => at > 0 && _lower[at] == '-' && (_taken[at - 1] || char.IsAsciiLetterOrDigit(_lower[at - 1]) || GateWords.Scales.Contains(_lower[at - 1], StringComparison.Ordinal));

    // Of 0.3ppb pp is no unit.
    private bool IsCut(Quantity quantity) => quantity.End < _lower.Length && char.IsAsciiLetter(_lower[quantity.End]) && char.IsAsciiLetter(_lower[quantity.End - 1]);

    private void Names(GateNames names)
    {
        var no = GateWords.NoNames.FindIn(_lower);
        foreach (var (name, start, length) in names.FindIn(_raw).Where(n => !no.Any(w => w.Start < n.Start + n.Length && n.Start < w.End)))
        {
            Add(new Atom(AtomKind.Name, start, start + length, name.Name, _raw.Substring(start, length)) { Soft = name.Kind == NameKind.Topic });
        }
    }

    private void Quoted()
    {
        foreach (var name in GateWords.Quoted().Matches(_lower).Select(m => m.Groups["name"]))
        {
            Add(new Atom(AtomKind.Name, name.Index, name.Index + name.Length, name.Value, _raw.Substring(name.Index, name.Length)));
        }
    }

    // Products and systems: one that is not in the entry is invented, one left out became a title. A code is left out by nobody, and stands beside its own outcome.
    private void Latin()
    {
        foreach (var (start, word) in GateWords.Latin().Matches(_lower).Select(m => (m.Index, m.Value)))
        {
            if (word.Length > 1 && word[0] == 'v' && char.IsAsciiDigit(word[1]))
            {
                Add(new Atom(AtomKind.Number, start, start + word.Length, word[1..], _raw.Substring(start, word.Length)));
            }
            else if (_raw.AsSpan(start, word.Length).IndexOfAnyExceptInRange('a', 'z') >= 0) // a word in small letters is a word
            {
                Add(new Atom(AtomKind.Name, start, start + word.Length, word, _raw.Substring(start, word.Length)) { Soft = word.Count(char.IsAsciiDigit) < DigitsOfCode });
            }
        }
    }

    private void Numbers()
    {
        foreach (var match in GateWords.Number().Matches(_lower).Cast<Match>())
        {
            var end = match.Index + match.Length;
            if (match.Groups["hour"] is { Success: true } hour)
            {
                var start = _taken[match.Index] ? hour.Index : match.Index; // 昨晚24点: the evening is the day's
                Add(new Atom(AtomKind.Number, start, end, Clock(match), _raw[start..end]));
            }
            else if (!match.Groups["number"].Success)
            {
                Add(new Atom(AtomKind.Number, match.Index, end, match.Value.TrimStart('v'), _raw[match.Index..end]));
            }
            else if (decimal.TryParse(match.Value, NumberStyles.Number, CultureInfo.InvariantCulture, out var value))
            {
                var at = end < _lower.Length && _lower[end] == ' ' ? end + 1 : end;
                var word = UnitAt(at, at > end);
                end = word.Length > 0 ? at + word.Length : end;
                var isThousand = word == GateWords.Thousand;
                Add(new Atom(AtomKind.Number, match.Index, end, Key(isThousand ? value * 1000 : value), _raw[match.Index..end])
                {
                    Unit = isThousand ? string.Empty : GateWords.UnitOf(word),
                    Hedge = HedgeOf(match.Index, end),
                });
            }
        }
    }

    private void Numerals()
    {
        foreach (var match in GateWords.Numeral().Matches(_lower).Cast<Match>())
        {
            if (GateWords.Articles.At(_lower, match.Index) is null && Worth(match.Groups["number"].Value) is { } value)
            {
                var end = match.Index + match.Length;
                var tenths = match.Groups["unit"].Value == GateWords.Tenths;
                var unit = tenths ? UnitWords.Percent : GateWords.UnitOf(match.Groups["unit"].Value);
                Add(new Atom(AtomKind.Number, match.Index, end, Key(tenths ? value * 10 : value), _raw[match.Index..end])
                {
                    Unit = unit,
                    Hedge = HedgeOf(match.Index, end),
                    Soft = value == 1,
                });
            }
        }
    }

    // 下午4点 is 16:00.
    private static string Clock(Match match)
    {
        var hour = int.Parse(match.Groups["hour"].ValueSpan, CultureInfo.InvariantCulture);
        hour += match.Groups["half"].Success && hour < 12 ? 12 : 0;
        return string.Create(CultureInfo.InvariantCulture, $"{hour:00}:{(match.Groups["minute"] is { Success: true } minute ? minute.Value : "00")}");
    }

    private static decimal? Worth(string numeral)
    {
        decimal total = 0;
        decimal digit = 0;
        foreach (var c in numeral)
        {
            if (c == GateWords.Two || GateWords.Digits.Contains(c, StringComparison.Ordinal))
            {
                digit = c == GateWords.Two ? 2 : GateWords.Digits.IndexOf(c, StringComparison.Ordinal);
            }
            else if (GateWords.Tens.IndexOf(c, StringComparison.Ordinal) is >= 0 and var power)
            {
                total += Math.Max(digit, 1) * (power switch { 0 => 10, 1 => 100, _ => 1000 });
                digit = 0;
            }
            else
            {
                return null;
            }
        }

        return total + digit;
    }

    private string? HedgeOf(int start, int end) => HedgeBefore(start) ?? GateWords.HedgesBehind.At(_lower, end)?.Word;

    private string? HedgeBefore(int start)
    {
        var end = start > 0 && _lower[start - 1] == ' ' ? start - 1 : start;
        if (GateWords.AboutBefore().Match(_lower[Math.Max(0, end - 6)..end]) is { Success: true } about && !GateWords.NoHedges.Contains(about.Value[..Math.Min(2, about.Length)]))
        {
            return about.Groups["hedge"].Value; // 约省碱45公斤
        }

        return GateWords.Hedges.FindIn(_lower[Math.Max(0, end - 2)..end]) is [.., var hedge] && hedge.End == Math.Min(2, end)
            && !IsVerb(hedge.Word, end)
            && !GateWords.Denying.In(_lower[Math.Max(0, end - hedge.Word.Length - 1)..(end - hedge.Word.Length)]) // 没超过10mm
            ? hedge.Word
            : null;
    }

    // 续约48人, 签约12家: nothing is about.
    private bool IsVerb(string hedge, int end) => end > hedge.Length && GateWords.NoHedges.Contains(_lower.AsSpan(end - hedge.Length - 1, hedge.Length + 1).ToString());

    private void Add(Atom atom)
    {
        if (Array.IndexOf(_taken, true, atom.Start, atom.End - atom.Start) < 0)
        {
            Array.Fill(_taken, true, atom.Start, atom.End - atom.Start);
            _found.Add(atom.Kind == AtomKind.Name ? atom : atom with
            {
                Worth = Shared(atom, WorthOf(atom)),
                Role = IsBeforeArrow(atom.End) ? AtomRole.Former : RoleOf(_lower[Math.Max(0, atom.Start - 6)..atom.Start]),
                Bound = atom.Kind == AtomKind.Date && FigureWords.Side().Match(_lower, EndOfDay(atom)) is { Success: true } side ? BoundOf(side)
                    : atom.Kind == AtomKind.Number && GateWords.Bound().Match(_lower, atom.End) is { Success: true } bound ? BoundOf(bound)
                    : AtomBound.None,
            });
        }
    }

    private bool IsBeforeArrow(int end) => _lower.AsSpan(end).TrimStart() is var behind && (behind.StartsWith("\u2192", StringComparison.Ordinal) || behind.StartsWith("->", StringComparison.Ordinal));

    private static AtomRole RoleOf(string before) => GateWords.LeadsFrom().IsMatch(before) ? AtomRole.Former
        : GateWords.LeadsTo().IsMatch(before) ? AtomRole.New
        : AtomRole.None;

    private static AtomBound BoundOf(Match word) => word.Groups["over"].Success ? AtomBound.Over : AtomBound.Under;

    // 月底前 is read as one mention.
    private int EndOfDay(Atom atom)
    {
        var end = atom.End;
        while (end > atom.Start + 1 && FigureWords.OfSide.Contains(_lower[end - 1], StringComparison.Ordinal))
        {
            end--;
        }

        return end;
    }

    // A word that counts, or letters: 5μm. Behind a blank only letters that are a measure: 5 mm, not 5 banks.
    private string UnitAt(int at, bool apart) =>
        FigureWords.Letters().Match(_lower, Math.Min(at, _lower.Length)) is { Success: true } letters && (!apart || FigureWords.Worth.ContainsKey(letters.Value)) ? letters.Value
        : FigureWords.Measures.At(_lower, at)?.Word ?? GateWords.Counters.At(_lower, at)?.Word ?? LoneAt(at);

    // 隔离43托: whatever char stands alone behind a figure is what it counts.
    private string LoneAt(int at) => at < _lower.Length && _lower[at] is >= '\u4e00' and <= '\u9fff' && !GateWords.Behinds.Contains(_lower[at], StringComparison.Ordinal)
        && (at + 1 == _lower.Length || !char.IsLetterOrDigit(_lower[at + 1])) ? _lower[at].ToString() : string.Empty;

    // 13.6元/公斤 is 6.8元/斤.
    private (decimal Value, string Unit)? Shared(Atom atom, (decimal Value, string Unit)? worth)
    {
        if (atom.Unit.Length == 0 || atom.Value is not { } value
            || ShareAt(atom) is not { } unit || !FigureWords.Worth.TryGetValue(GateWords.UnitOf(unit), out var of))
        {
            return worth;
        }

        var (amount, its) = worth ?? (value, atom.Unit);
        return (Math.Round(amount / of.Factor, 12), $"{its}/{of.Base}");
    }

    private string? ShareAt(Atom atom) =>
        FigureWords.ShareBehind().Match(_lower, atom.End) is { Success: true } behind ? behind.Groups["unit"].Value
        : FigureWords.ShareBefore().Match(_lower[Math.Max(0, atom.Start - 10)..atom.Start]) is { Success: true } before ? before.Groups["unit"].Value
        : null;

    private static (decimal Value, string Unit)? WorthOf(Atom atom) =>
        atom.Unit.Length > 0 && FigureWords.Worth.TryGetValue(atom.Unit, out var worth) ? (decimal.Parse(atom.Key, CultureInfo.InvariantCulture) * worth.Factor, worth.Base) : null;

    private static string Key(decimal value) => value.ToString("G29", CultureInfo.InvariantCulture);

    private static string Key(DateSpan span) =>
        string.Create(CultureInfo.InvariantCulture, $"{span.From:yyyy-MM-dd}..{span.To:yyyy-MM-dd}");
}
