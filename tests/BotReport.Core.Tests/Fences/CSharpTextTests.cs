namespace BotReport.Core.Tests.Fences;

/// <summary>The scanner all textual fences stand on. When it is blind, they are.</summary>
public sealed class CSharpTextTests
{
    [Theory]
    [InlineData("x; // \"甲\"\ny", "x;       \ny")]
    [InlineData("a/* 甲 */b", "a       b")]
    [InlineData("/// <c>甲</c>\nz", "            \nz")]
    [InlineData("f(\"//甲\");", "f(\"   \");")] // a comment mark inside a string is text
    [InlineData("f('\"', x);", "f(' ', x);")] // a quote character opens no string
    [InlineData("f('\\'', x);", "f('  ', x);")]
    [InlineData("f(\"\\\"甲\", x);", "f(\"   \", x);")]
    [InlineData("f(@\"\\\", x);", "f(@\" \", x);")] // a verbatim string has no escapes
    [InlineData("f(@\"a\"\"b\", x);", "f(@\"    \", x);")]
    [InlineData("f(@\"\"\"\", x);", "f(@\"  \", x);")] // one doubled quote, no raw string
    [InlineData("f(\"\", x);", "f(\"\", x);")]
    [InlineData("f(\"\"\"a\"b\"\"\", x);", "f(\"\"\"   \"\"\", x);")]
    [InlineData("f($\"a{x}b\");", "f($\"  x  \");")] // holes are code
    [InlineData("f($\"{{a}}\");", "f($\"     \");")]
    [InlineData("f($\"{g(\"}\")}\");", "f($\" g(\" \") \");")] // a string inside a hole
    [InlineData("f($\"{a switch { 1 => 2 }}\");", "f($\" a switch { 1 => 2 } \");")]
    [InlineData("f($$\"\"\"{a}{{x}}\"\"\");", "f($$\"\"\"     x  \"\"\");")]
    public void Comments_and_words_are_blanked_and_offsets_hold(string text, string code) => Assert.Equal(code, CSharpText.Of(text).Code);

    [Theory]
    [InlineData("f(\"甲//乙\"); // 丙", "f(\"甲//乙\");     ")]
    [InlineData("f($\"{x:yyyy年}\"); /* 丙 */", "f($\"{x:yyyy年}\");        ")]
    public void Uncommented_text_keeps_its_literals(string text, string uncommented) => Assert.Equal(uncommented, CSharpText.Of(text).Uncommented);

    [Fact]
    public void Literals_carry_their_words_and_count_their_holes()
    {
        var literals = CSharpText.Of("var a = $\"x{n}y{m}\"; var b = \"\"\"\n  z\n  \"\"\";").Literals;

        Assert.Equal(["x?y?", "\n  z\n  "], literals.Select(literal => literal.Words));
        Assert.Equal([2, 0], literals.Select(literal => literal.Holes));
    }
}
