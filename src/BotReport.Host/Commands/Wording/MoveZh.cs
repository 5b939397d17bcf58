namespace BotReport.Host.Commands.Wording;

/// <summary><c>migrate-data</c> in Chinese.</summary>
internal sealed class MoveZh : MoveWords
{
    public override string Does => "把 SQLite 文件里的全部数据搬到一个空的 PostgreSQL，逐表核对，不一致就什么也不留下";

    public override string ToMeans => "PostgreSQL 的连接字符串，如 \"Host=db;Database=botreport;Username=botreport;Password=…\"";

    public override string OnServerAlready => "现在的数据已经在 PostgreSQL 上（Storage:Engine），这个命令只从 SQLite 文件搬。";

    public override string NoServer => "--to 不是 PostgreSQL 的连接字符串，应像 Host=db;Database=botreport;Username=botreport;Password=…。";

    public override string NoFile(string path) => $"没有数据文件 {path}，没有可搬的。";

    public override string Heading => $"{"表",-23}{"这里",8}{"那里",10}  校验      结果";

    public override string Moved(int tables, long rows) =>
        $"{tables} 张表 {rows} 行已搬完，行数和校验都一致。请把 Storage:Engine 设为 Postgres、Storage:ConnectionString 设为刚才的连接字符串；原来的文件没有动。";

    public override string Differs(IEnumerable<string> tables) => $"不一致：{string.Join("、", tables)}。什么也没有留下，请重试；仍如此请带上面的表反馈。";

    public override string NotEmpty(string table) => $"目标数据库不是空的（表 {table} 里已有数据），没有写入；请换一个空的数据库。";

    protected override string Same => "一致";

    protected override string Different => "不一致";
}
