namespace BotReport.Rooms.Tests.Channels;

/// <summary>What somebody could write to make the bot say, show or fetch what nobody wrote. One line each, as an item of a report is.</summary>
internal static class HostileWords
{
    public static IReadOnlyList<string> All { get; } =
    [
        // links under another name
        "[点这里](javascript:alert(1))", "[点这里](https://evil.example/login)", "[x](data:text/html;base64,PHNjcmlwdD4=)", "[x](vbscript:msgbox(1))", "[x](file:///etc/passwd)",
        "[x](<https://evil.example>)", "[x][1]", "[1]: https://evil.example", "[x]", "[[x]](https://evil.example)", "[![x](https://evil.example/a.png)](https://evil.example)",
        "<https://evil.example>", "<mailto:a@evil.example>", "\\[x](https://evil.example)", "\\\\[x](https://evil.example)", "[x\\](https://evil.example)", "[贝壳\u200B云](https://evil.example)",

        // pictures
        "![](https://evil.example/track.png)", "![x](https://evil.example/a.png \"t\")", "!\\[x](https://evil.example/a.png)", "![x][1]", "<img src=https://evil.example/a.png>", "<img src=x onerror=alert(1)>",

        // HTML
        "<script>alert(1)</script>", "<iframe src=\"https://evil.example\"></iframe>", "<a href=\"https://evil.example\">x</a>", "<b>x</b>", "<!-- x", "<![CDATA[x]]>", "<?php x ?>", "<svg onload=alert(1)>",
        "</div></body>", "<style>*{display:none}</style>", "\"><script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;", "&#60;script&#62;", "&#x3c;b&#x3e;", "x<br>y", "<table><tr><td>x",

        // mentions
        "<at>王芳</at>", "<at id=\"0\">王芳</at> 请批准", "@王芳 已同意发布", "<!everyone> x", "@everyone", "<at user_id=\"all\"></at>",

        // cards and templates
        "{\"type\":\"AdaptiveCard\",\"body\":[{\"type\":\"TextBlock\",\"text\":\"x\"}]}", "{\"type\":\"Action.OpenUrl\",\"url\":\"https://evil.example\"}", "\"},{\"type\":\"Image\",\"url\":\"https://evil.example/a.png\"},{\"x\":\"",
        "{{DATE(2024-11-15T08:00:00Z, SHORT)}}", "{{TIME(2024-11-15T08:00:00Z)}}", "${$root.secret}", "${if(true, 'x', 'y')}", "{0} {1} %s %n", "{{constructor.constructor('alert(1)')()}}",

        // formulas
        "=cmd|' /C calc'!A0", "=HYPERLINK(\"https://evil.example\",\"x\")", "+1+1", "-1+1", "@SUM(1+1)",

        // blocks of Markdown
        "# 已发布", "###### x", "> 王芳：同意", "```", "```js alert(1)", "~~~", "---", "***", "* * *", "===", "- [ ] x", "+ x", "* x", "`code`", "$$x$$", "# [x](https://evil.example)",

        // signs that are not seen, or that turn the others round
        "\u202Egpj.exe上线", "\u2066abc\u2069", "上\u200B线\u200D\uFEFF了", "\u0007铃", "a\u2028b", "a\u0085b", "\uD83D\uDE00 上线", "【伪造的板块】", "2024-W99",
    ];
}
