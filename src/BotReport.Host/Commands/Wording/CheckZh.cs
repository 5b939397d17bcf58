namespace BotReport.Host.Commands.Wording;

/// <summary><c>check</c> in Chinese.</summary>
internal sealed class CheckZh : CheckWords
{
    public override string Does => "检查配置，一次说出全部问题，并与已存的团队比较";

    public override string ApplyMeans => "把配置里的不同写入数据（一次完成，记入审计）";

    public override string HowToApply => "要写入请用 check --apply。";

    public override string NoStoreYet(IEnumerable<string> teams) => $"配置没有问题；还没有数据，首次启动时会写入：{List(teams)}。";

    public override string Same(string team) => $"团队“{team}”：配置与数据一致。";

    public override string Differs(string team, int changes) => $"团队“{team}”：配置与数据有 {changes} 处不同（数据 → 配置）：";

    public override string Applied(string team, int changes) => $"团队“{team}”：{changes} 处已写入。";

    public override string NotStored(string team) => $"团队“{team}”：配置里有，数据里还没有。";

    public override string Stored(string team) => $"团队“{team}”：已写入。";

    public override string OnlyStored(string team) => $"团队“{team}”：数据里有，配置里没有；保留。";

    public override string KeptPeople(string team, IEnumerable<string> people) =>
        $"团队“{team}”：聊天里加入、配置里没有的人，连同他们的板块都保留：{List(people)}。";

    private static string List(IEnumerable<string> items) => string.Join("、", items);
}
