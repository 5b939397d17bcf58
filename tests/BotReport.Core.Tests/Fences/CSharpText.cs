using System.Text;

namespace BotReport.Core.Tests.Fences;

/// <summary>A C# text with its comments and literals told apart. A scanner, not a parser: enough for fences, one pass, no dependency.</summary>
/// <remarks>Knows line, block and doc comments, plain, verbatim, raw and interpolated strings with nested holes, and characters.</remarks>
internal sealed class CSharpText
{
    private readonly string _text;
    private readonly StringBuilder _code;
    private readonly StringBuilder _uncommented;
    private readonly List<CSharpLiteral> _literals = [];
    private int _at;

    private CSharpText(string text)
    {
        _text = text;
        _code = new(text);
        _uncommented = new(text);
    }

    /// <summary>The text with comments and the words of literals blanked; offsets hold. Holes of interpolated strings are code.</summary>
    public string Code { get; private set; } = "";

    /// <summary>The text with comments blanked; offsets hold.</summary>
    public string Uncommented { get; private set; } = "";

    /// <summary>Every string, in the order of their ends.</summary>
    public IReadOnlyList<CSharpLiteral> Literals => _literals;

    /// <summary>Scans a text.</summary>
    public static CSharpText Of(string text)
    {
        var scan = new CSharpText(text);
        scan.ReadCode(hole: false);
        scan.Code = scan._code.ToString();
        scan.Uncommented = scan._uncommented.ToString();
        return scan;
    }

    private void ReadCode(bool hole)
    {
        var depth = 0;
        while (_at < _text.Length)
        {
            var c = _text[_at];
            if (c == '/' && Ahead("//"))
            {
                BlankComment(_text.IndexOf('\n', _at));
            }
            else if (c == '/' && Ahead("/*"))
            {
                var end = _text.IndexOf("*/", _at + 2, StringComparison.Ordinal);
                BlankComment(end < 0 ? -1 : end + 2);
            }
            else if (c == '\'')
            {
                ReadCharacter();
            }
            else if (StringStart() is { } start)
            {
                ReadString(start);
            }
            else if (hole && c == '}' && depth == 0)
            {
                return;
            }
            else
            {
                depth += c == '{' ? 1 : c == '}' ? -1 : 0;
                _at++;
            }
        }
    }

    private void BlankComment(int end)
    {
        end = end < 0 ? _text.Length : end;
        Blank(_code, _at, end);
        Blank(_uncommented, _at, end);
        _at = end;
    }

    private void ReadCharacter()
    {
        var start = _at++;
        while (_at < _text.Length && _text[_at] is not ('\'' or '\n'))
        {
            _at += _text[_at] == '\\' ? 2 : 1;
        }

        _at = Math.Min(_at, _text.Length);
        Blank(_code, start + 1, _at);
        _at = Math.Min(_at + 1, _text.Length);
    }

    // The opening as it stands, $ and @ and all quotes: $@", $$""", ".
    private string? StringStart()
    {
        var i = _at;
        while (i < _text.Length && _text[i] is '$' or '@')
        {
            i++;
        }

        var quotes = i;
        while (quotes < _text.Length && _text[quotes] == '"')
        {
            quotes++;
        }

        var count = quotes - i;
        var opening = count >= 3 && !_text[_at..i].Contains('@', StringComparison.Ordinal) ? count : Math.Min(count, 1);
        return count == 0 ? null : _text[_at..(i + opening)];
    }

    private void ReadString(string opening)
    {
        var start = _at;
        var quotes = opening.Count(c => c == '"');
        var kind = new StringKind(new string('"', quotes), opening.Count(c => c == '$'), opening.Contains('@', StringComparison.Ordinal));
        var words = new StringBuilder();
        var holes = 0;
        _at += opening.Length;
        while (_at < _text.Length && !Closes(kind))
        {
            if (HoleOpens(kind) is > 0 and var braces)
            {
                holes++;
                words.Append('?');
                Blank(_code, _at, _at + braces);
                _at += braces;
                ReadCode(hole: true);
                Blank(_code, _at, Math.Min(_at + braces, _text.Length));
                _at = Math.Min(_at + braces, _text.Length);
                continue;
            }

            var step = Step(kind);
            words.Append(_text, _at, step);
            Blank(_code, _at, _at + step);
            _at += step;
        }

        _at = Math.Min(_at + quotes, _text.Length);
        _literals.Add(new(start, _at, words.ToString(), holes));
    }

    private bool Closes(StringKind kind) => Ahead(kind.Quotes) && !(kind.Doubled && Ahead("\"\""));

    // How many braces open a hole here; 0 when none does. In a raw string the innermost n of a longer run do.
    private int HoleOpens(StringKind kind)
    {
        var run = 0;
        while (_at + run < _text.Length && _text[_at + run] == '{')
        {
            run++;
        }

        return kind.Dollars > 0 && run == (kind.Raw ? kind.Dollars : 1) ? run : 0;
    }

    // Characters that belong together: an escape, a doubled quote, a doubled brace.
    private int Step(StringKind kind)
    {
        var pair = (!kind.Raw && !kind.Verbatim && _text[_at] == '\\')
            || (kind.Doubled && Ahead("\"\""))
            || (!kind.Raw && kind.Dollars > 0 && (Ahead("{{") || Ahead("}}")));
        return Math.Min(pair ? 2 : 1, _text.Length - _at);
    }

    private bool Ahead(string what) => string.CompareOrdinal(_text, _at, what, 0, what.Length) == 0;

    private static void Blank(StringBuilder text, int from, int to)
    {
        for (var i = from; i < Math.Min(to, text.Length); i++)
        {
            text[i] = text[i] == '\n' ? '\n' : ' ';
        }
    }

    private sealed record StringKind(string Quotes, int Dollars, bool Verbatim)
    {
        public bool Raw => Quotes.Length >= 3;

        public bool Doubled => Verbatim && !Raw;
    }
}
