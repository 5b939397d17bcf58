using System.Text.RegularExpressions;

namespace BotReport.Core.Tests.Fences;

/// <summary>SQL is a constant; values travel as parameters. What someone wrote in a chat can then never become a statement.</summary>
/// <remarks>A <c>const</c> may be put together from constants: the compiler holds that promise.</remarks>
public sealed partial class SqlFence
{
    // Statements that take no parameters in either engine: file → what it builds, and why nobody's text can get in.
    private static readonly Dictionary<string, string> Allowed = new()
    {
        ["src/BotReport.Storage/Moving/MovingTable.cs"] = "names of our own tables and columns, as the server's catalogue lists them after our migrations",
        ["src/BotReport.Storage/Persons/TextColumn.cs"] = "names of our own tables and columns, as the engine's catalogue lists them after our migrations",
    };

    [Fact]
    public void Sql_is_built_from_constants_only() => Fence.Holds(Repository.Sources("src").SelectMany(Violations));

    [Theory]
    [InlineData("db.Execute($\"delete from entry where id = {id}\");")]
    [InlineData("db.Execute($\"\"\"\n    select id\n    from {table}\n    \"\"\");")]
    [InlineData("db.Execute(\"select id from entry where owner = '\" + owner + \"'\");")]
    [InlineData("db.Execute(head + \" order by said_at\");")]
    [InlineData("var sql = string.Format(\"update entry set text = {0}\", text);")]
    [InlineData("db.Execute(\"pragma table_info(x)\".Replace(\"x\", table));")]
    [InlineData("sql.Append(\"insert into entry values (1)\").Append(text);")]
    public void Sql_put_together_at_run_time_is_seen(string text) => Assert.NotEmpty(Violations(SourceFile.Of("src/BotReport.Storage/A.cs", text)));

    [Theory]
    [InlineData("db.Execute(\"delete from entry where id = @Id\", row);")]
    [InlineData("private const string Find = \"select \" + Columns + \" from entry\";")]
    [InlineData("private const string Find = $\"select {Columns} from entry\";")]
    [InlineData("throw new StoreLockedException($\"{holder} has the store; close it and try again\");")]
    [InlineData("// $\"delete from {table}\"")]
    public void Constants_and_sentences_are_not(string text) => Assert.Empty(Violations(SourceFile.Of("src/BotReport.Storage/A.cs", text)));

    private static IEnumerable<string> Violations(SourceFile file) =>
        from literal in file.Scan.Literals
        where Sql().IsMatch(literal.Words) && !IsConst(file, literal) && !Allowed.ContainsKey(file.Path)
        where literal.Holes > 0 || IsJoined(file.Scan.Code, literal)
        select file.At(literal.Start, "SQL put together at run time; use parameters");

    private static bool IsJoined(string code, CSharpLiteral literal)
    {
        var before = code[..literal.Start].TrimEnd();
        var after = code[literal.End..].TrimStart();
        return before.EndsWith('+') || after.StartsWith('+') || Building().IsMatch(before) || after.StartsWith(".Replace(", StringComparison.Ordinal);
    }

    private static bool IsConst(SourceFile file, CSharpLiteral literal)
    {
        var before = file.Scan.Code[..literal.Start];
        return Constant().IsMatch(before[(before.LastIndexOfAny([';', '{', '}']) + 1)..]);
    }

    [GeneratedRegex(
        @"\b(?:select\s.+\sfrom|insert\s+(?:or\s+\w+\s+)?into|update\s+\S+\s+set|delete\s+from|(?:create|alter|drop)\s+(?:table|index|view|trigger|virtual|unique|schema|database)|pragma\s+\w|attach\s+database|where\s+\S+\s*(?:=|<|>|in\b|like\b|is\b)|(?:order|group)\s+by|vacuum\s+into|on\s+conflict)",
        RegexOptions.IgnoreCase | RegexOptions.Singleline,
        1000)]
    private static partial Regex Sql();

    [GeneratedRegex(@"(?:string\.(?:Format|Concat|Join)|\.Append(?:Line|Format)?|\.Insert)\($", RegexOptions.None, 1000)]
    private static partial Regex Building();

    [GeneratedRegex(@"\bconst\s+string\b", RegexOptions.None, 1000)]
    private static partial Regex Constant();
}
