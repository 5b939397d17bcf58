using System.Globalization;

namespace BotReport.Host.Commands.Wording;

/// <summary><c>package</c> in Chinese.</summary>
internal sealed class PackageZh : PackageWords
{
    public override string Does => "按配置生成 Teams 应用包（zip），给 Teams 管理员上传";

    public override string OutMeans => "写到这个文件，缺省 botreport-teams.zip";

    public override string DeveloperMeans => "应用详情里显示的单位名称，缺省用网站的域名";

    public override string WebsiteMeans => "介绍这个机器人的网页，https 开头，缺省用 Channels:WebChat:PageUrl";

    public override string PrivacyMeans => "隐私说明的网页，缺省同 --website";

    public override string TermsMeans => "使用条款的网页，缺省同 --website";

    public override string AppIdMeans => "应用编号（GUID），缺省同 MicrosoftAppId";

    public override string AppVersionMeans => "应用版本，缺省 1.0.0；更新已上传的应用时要加大";

    public override string NoBotId => "没有配置 MicrosoftAppId：请填 Azure 机器人的应用程序 (客户端) ID。";

    public override string NoWebsite => "应用包要写明一个网址：请用 --website https://… 指明，或配置 https 的 Channels:WebChat:PageUrl。";

    public override string NotAnId(string where, string text) => $"{where} 不能是“{text}”，应是 00000000-0000-0000-0000-000000000000 这样的 GUID。";

    public override string NotAnAddress(string option, string text) => $"{option} 不能是“{text}”，应以 https:// 开头。";

    public override string NotAName(string text, int longest) =>
        string.Create(CultureInfo.InvariantCulture, $"单位名称“{text}”不合适：1 到 {longest} 个字符，请用 --developer 指明。");

    public override string NotAVersion(string text) => $"--app-version 不能是“{text}”，应写成 1.0.1。";

    public override string Written(string path) =>
        $"已写好 {path}：请在 Teams 管理中心的“管理应用”里上传它，允许使用，再用安装策略装给团队的每个人，机器人才能先开口。";
}
