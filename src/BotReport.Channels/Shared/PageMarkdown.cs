using System.Text;
using BotReport.Core.Reports;
using BotReport.Core.Text;

namespace BotReport.Channels.Shared;

/// <summary>A page as Markdown for a client that draws it: its own headings, lists and tables stay, and what people wrote in them is words.</summary>
/// <remarks>
/// https://spec.commonmark.org/0.31.2/#backslash-escapes — a page is kept and exported as it was written; only on its way to a screen are
/// the signs taken from people's words that would draw a link under another name, fetch a picture, or be read as HTML. An address that is
/// written out stays one: it says where it leads.
/// </remarks>
internal static class PageMarkdown
{
    /// <summary>The page to be shown.</summary>
    public static string Of(string page) => string.Concat(Page.Read(page).Lines.Select(line => line with { Text = Words(line.Text) }));

    private static string Words(string text)
    {
        var shown = new StringBuilder(text.Length + 8);
        if (BeginsABlock(text))
        {
            shown.Append('\\');
        }

        foreach (var sign in Unseen.Upright(text))
        {
            shown.Append(sign switch
            {
                '<' => "&lt;", // some clients read HTML behind a backslash
                '&' => "&amp;",
                '\\' or '[' or ']' or '`' => $"\\{sign}",
                _ => sign.ToString(),
            });
        }

        return shown.ToString();
    }

    /// <summary>Whether the first sign would make a heading, a quotation, a rule, a list or a fence of the words behind it.</summary>
    /// <remarks>Bold words begin with two stars, a table's row with a bar; both are a page's own.</remarks>
    private static bool BeginsABlock(string text) => text.Length > 0
        && (text[0] is '#' or '>' or '=' or '+' or '-' or '~' or '*') && (text is not ['*', '*', not '*', ..]);
}
