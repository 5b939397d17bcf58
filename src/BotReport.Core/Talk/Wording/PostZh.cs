using System.Globalization;

namespace BotReport.Core.Talk.Wording;

internal sealed class PostZh : PostWords
{
    public override string NotInPrivate => "请在要发布到的群或频道里 @我 说“发布到这里”，那里的人都能看到以后发布的周报。";

    public override string Here(string team) => $"好，以后“{team}”的周报一发布，也会发到这里。不要了就在这里 @我 说“不再发布到这里”。";

    public override string HereAlready(string team, string by) => $"“{team}”的周报本来就会发到这里（{by}设的）。不要了就在这里 @我 说“不再发布到这里”。";

    public override string NotHere(string team) => $"好，“{team}”的周报不再发到这里，已发的不动。";

    public override string WasNotHere(string team) => $"“{team}”的周报没有发到这里，不用取消。";

    public override string Nowhere(string team, int places) => places == 0
        ? $"“{team}”的周报没有设过发到哪个群或频道。"
        : $"好，取消了{Places(places)}，“{team}”的周报不再发到那里，已发的不动。要再发就在那里 @我 说“发布到这里”。";

    public override string OnlyLeads(IReadOnlyList<string> leads) => leads.Count == 0
        ? "周报发到哪里由负责人来定，请找负责人说。"
        : $"周报发到哪里由负责人（{string.Join('、', leads)}）来定，请找负责人说。";

    public override string Will(int places) => $"发布后也会发到{Places(places)}。";

    public override string Goes(int places) => $"同时发到{Places(places)}。";

    public override string Board(int places, bool published, IReadOnlyList<DeliveryState> failed) =>
        failed.Count > 0 ? $"周报没有发到{Places(failed.Count)}：{string.Join('、', failed.Distinct().Select(Why))}。"
        : published ? $"周报也发到{Places(places)}。"
        : Will(places);

    public override string Again(string label, int version) => $"{label}周报重新发布，第{version}版，以此为准：";

    public override string Withdrawn(string label, int version, string by) => $"{label}周报{(version == 1 ? "" : $"第{version}版")}已由{by}撤回，请以重新发布的为准。";

    public override string NotPosted(string label, string by, DateOnly since, DeliveryState state) =>
        string.Create(CultureInfo.InvariantCulture, $"{label}周报没有发到{by} {since:MM-dd}设的群或频道：{Why(state)}。")
        + "请先自己转发。要再自动发，请在那里 @我 说“发布到这里”；哪里都不发了就回“不再发布到任何地方”。";

    public override string Why(DeliveryState state) => state switch
    {
        DeliveryState.Blocked => "管理员停用了机器人",
        DeliveryState.NotReachable => "机器人已不在那里，或那里已经删除",
        DeliveryState.Unknown => "平台没有回音，可能发到了也可能没有",
        _ => "发送多次没有成功",
    };

    private static string Places(int count) => $"{count}个群或频道";
}
