using System.Text;
using BotReport.Host.Configuration;
using BotReport.Host.Configuration.Wording;
using BotReport.Llm;
using Microsoft.Extensions.Configuration;

namespace BotReport.Rooms.Tests.Host.Configuration;

public sealed class ConfigurationReadingTests
{
    [Fact]
    public void Three_mistakes_at_once_are_all_named() => Assert.Equal(
        [
            "Talk:Quite：没有设置 “Quite”，这里可用 Quiet。",
            "Teams:0:WeekScheme：没有周编号方式 “us”，可用 iso、sunday-zero、monday-zero 或 offset:-1 这样的偏移。",
            "Teams:0:Sections:3:Owners:0：没有叫 “likai2” 的人。",
        ],
        Problems(("Talk:Quite", "00:00:20"), ("Teams:0:WeekScheme", "us"), ("Teams:0:Sections:3:Owners:0", "likai2")));

    [Theory]
    [InlineData("Storage:Engine", "Oracle", "Storage:Engine：“Oracle” 写得不对，例如 Sqlite、Postgres。")]
    [InlineData("Storage:Engine", "0", "Storage:Engine：“0” 写得不对，例如 Sqlite、Postgres。")] // a number is no name
    [InlineData("Talk:Quiet", "soon", "Talk:Quiet：“soon” 写得不对，例如 00:00:20。")]
    [InlineData("Talk:Quiet", "", "Talk:Quiet：“” 写得不对，例如 00:00:20。")]
    [InlineData("Talk:Quiet", "01:00:00", "Talk:Quiet：“01:00:00” 超出范围，最小和最大是 00:00:00、00:05:00。")]
    [InlineData("Talk:Quiet", "-00:00:01", "Talk:Quiet：“-00:00:01” 超出范围，最小和最大是 00:00:00、00:05:00。")]
    [InlineData("Channels:WebChat:Secret", "short", "Channels:WebChat:Secret：至少要 32 个字符，或者留空。")] // and it is not said again
    [InlineData("Channels:WebChat:PageUrl", "report.example.com/chat", "Channels:WebChat:PageUrl：“report.example.com/chat” 不是网址，例如 https://report.example.com/chat。")]
    [InlineData("Channels:WebChat:PageUrl", "ftp://report.example.com", "Channels:WebChat:PageUrl：“ftp://report.example.com” 不是网址，例如 https://report.example.com/chat。")]
    [InlineData("Channels:Telegram:Token", "x", "Channels:Telegram：没有设置 “Telegram”，这里可用 BotFramework、WebChat。")]
    [InlineData("MicrosoftAppType", "MultiTenant", "MicrosoftAppType：“MultiTenant” 写得不对，例如 SingleTenant、UserAssignedMSI。")]
    [InlineData("MicrosoftAppTenantId", "contoso", "MicrosoftAppTenantId：“contoso” 不是应用或租户的编号，应像 00000000-0000-0000-0000-000000000000。")]
    [InlineData("MicrosoftAppPassword", "x", "MicrosoftAppId：设置了 MicrosoftAppPassword、Channels:BotFramework:CertificatePath，这里也要设置。")]
    [InlineData("Channels:BotFramework:Cloud", "Mooncake", "Channels:BotFramework:Cloud：“Mooncake” 写得不对，例如 Public、USGovernment、China。")]
    [InlineData("Channels:BotFramework:Limits:TenantPerSecond", "0", "Channels:BotFramework:Limits:TenantPerSecond：“0” 超出范围，最小和最大是 1、1000。")]
    [InlineData("Llm:Provider", "Bard", "Llm:Provider：“Bard” 写得不对，例如 None、AzureOpenAI、OpenAICompatible。")]
    [InlineData("Llm:Model", "gpt", "Llm:Model：没有设置 “Model”，这里可用 Provider、Profile、Endpoint、Deployment、ApiKey、StructuredOutput、TokenLimitField、Repeatable、MaxOutputTokens、NetworkTimeoutSeconds、OverallTimeoutSeconds、Retries、DailyTokensPerTeam、PricePerMillionInput、PricePerMillionOutput、Polish、Stream。")]
    [InlineData("Llm:Polish:0", "支付", "Llm:Polish:0：没有叫 “支付” 的团队，请写 支付研发。")]
    [InlineData("Llm:Retries", "often", "Llm:Retries：“often” 写得不对，例如 10。")]
    [InlineData("Llm:PricePerMillionInput", "-1", "Llm:PricePerMillionInput：“-1” 超出范围，最小和最大是 0、1000000。")]
    [InlineData("Talk:Quiet:Seconds", "20", "Talk:Quiet：这里只能写一个值。")]
    [InlineData("Teams:0:Name:First", "支付", "Teams:0:Name：这里只能写一个值。")]
    [InlineData("Teams:0:Sections:1:LeadOnly", "ja", "Teams:0:Sections:1:LeadOnly：“ja” 写得不对，例如 true、false。")]
    [InlineData("Teams:0:Sections:1:Owner", "likai", "Teams:0:Sections:1:Owner：没有设置 “Owner”，这里可用 Name、Owners、Deputies、LeadOnly。")]
    [InlineData("Teams:0:People:0:Identities:msteams", "", "Teams:0:People:0:Identities:msteams：不能为空。")]
    [InlineData("Teams:0:People:3:Identities:WEBCHAT", "likai", "Teams:0:People:3:Identities:webchat：webchat 的 “likai” 已是 “likai” 的身份。")]
    [InlineData("Teams:0:Template", "nowhere/house.md", "Teams:0:Template：没有模板文件 “nowhere/house.md”。")]
    [InlineData("Teams:0:Zone", "", "Teams:0:Zone：不能为空。")]
    [InlineData("Teams:0:Schedule:Prompt", "4pm", "Teams:0:Schedule:Prompt：“4pm” 不是时间，请写成 16:00。")]
    public void A_mistake_is_one_sentence_with_its_key(string key, string value, string sentence) => Assert.Equal([sentence], Problems((key, value)));

    [Fact]
    public void A_bot_is_told_all_that_its_identity_lacks_or_has_twice()
    {
        const string id = "0b0e7a2c-1111-4222-8333-944455566677";
        Assert.Equal(
            ["MicrosoftAppTenantId：设置了 MicrosoftAppId，这里也要设置。", "MicrosoftAppPassword：设置了 MicrosoftAppId，这里也要设置。"],
            Problems(("MicrosoftAppId", id)));
        Assert.Equal(
            ["MicrosoftAppPassword：已经设置了 Channels:BotFramework:CertificatePath，这里要留空。"],
            Problems(("MicrosoftAppId", id), ("MicrosoftAppTenantId", id), ("MicrosoftAppPassword", "x"), ("Channels:BotFramework:CertificatePath", "bot.pfx")));
        Assert.Equal(
            ["MicrosoftAppPassword：已经设置了 MicrosoftAppType = UserAssignedMSI，这里要留空。"],
            Problems(("MicrosoftAppId", id), ("MicrosoftAppTenantId", id), ("MicrosoftAppPassword", "x"), ("MicrosoftAppType", "UserAssignedMSI")));
        Assert.Empty(Problems(("MicrosoftAppId", id), ("MicrosoftAppTenantId", id), ("MicrosoftAppType", "UserAssignedMSI")));
    }

    [Theory]
    [InlineData("", "Storage:ConnectionString：设置了 Storage:Engine = Postgres，这里也要设置。")]
    [InlineData("Data Source=x.db;Password=geheim", "Storage:ConnectionString：不是 PostgreSQL 的连接字符串，应像 Host=db;Database=botreport;Username=botreport;Password=…。")]
    [InlineData("Database=botreport", "Storage:ConnectionString：不是 PostgreSQL 的连接字符串，应像 Host=db;Database=botreport;Username=botreport;Password=…。")]
    public void A_server_is_named_or_asked_for_and_a_password_is_never_said_again(string connection, string sentence)
    {
        Assert.Equal([sentence], Problems(("Storage:Engine", "Postgres"), ("Storage:ConnectionString", connection)));
        Assert.Empty(Problems(("Storage:Engine", "postgres"), ("Storage:ConnectionString", "Host=db;Database=botreport;Username=bot;Password=geheim")));
    }

    [Fact]
    public void A_model_is_told_all_it_lacks_at_once()
    {
        Assert.Equal(
            ["Llm:Endpoint：设置了 Llm:Provider，这里也要设置。", "Llm:Deployment：设置了 Llm:Provider，这里也要设置。"],
            Problems(("Llm:Provider", "AzureOpenAI")));
        Assert.Equal(
            ["Llm:Deployment：设置了 Llm:Provider，这里也要设置。", "Llm:ApiKey：设置了 Llm:Provider，这里也要设置。"],
            Problems(("Llm:Provider", "OpenAICompatible"), ("Llm:Profile", "DeepSeek")));
        Assert.Empty(Problems(("Llm:Provider", "AzureOpenAI"), ("Llm:Endpoint", "https://bot.openai.azure.com/"), ("Llm:Deployment", "gpt"))); // by its identity
        Assert.Empty(Problems(("Llm:Provider", "OpenAICompatible"), ("Llm:Profile", "Qwen"), ("Llm:Deployment", "qwen-plus"), ("Llm:ApiKey", "k")));
    }

    [Theory]
    [InlineData("https://llm.example.com/v1", false, true)]
    [InlineData("http://llm.example.com/v1", true, false)]
    [InlineData("http://169.254.169.254/v1", true, false)]
    [InlineData("http://localhost:11434/v1", true, true)]
    [InlineData("http://localhost:11434/v1", false, false)]
    [InlineData("", true, true)] // Ollama's own is this machine's
    [InlineData("", false, false)]
    public void A_model_is_not_spoken_to_in_the_open_but_on_this_machine_while_trying_out(string endpoint, bool development, bool good)
    {
        var example = Example(("Llm:Provider", "OpenAICompatible"), ("Llm:Profile", "Ollama"), ("Llm:Deployment", "qwen3"), ("Llm:Endpoint", endpoint));
        var problems = ConfigurationReading.Read(example, AppContext.BaseDirectory, development: development).Problems;
        Assert.Equal(good, problems.Count == 0);
        Assert.All(problems, problem => Assert.StartsWith("Llm:Endpoint：“http://", problem, StringComparison.Ordinal));
    }

    [Fact]
    public void A_profile_is_overridden_setting_by_setting()
    {
        var options = Read(Example(
            ("Llm:Provider", "OpenAICompatible"), ("Llm:Profile", "vLLM"), ("Llm:Endpoint", "https://llm.example.com/v1"), ("Llm:Deployment", "qwen3"),
            ("Llm:StructuredOutput", "JsonObject"), ("Llm:TokenLimitField", "MaxCompletionTokens"), ("Llm:Repeatable", "false"))).Options.Llm;
        var settings = LlmMapping.Settings(options);

        Assert.Equal(
            ProviderProfile.VLlm with { StructuredOutput = StructuredOutput.JsonObject, TokenLimitField = TokenLimitField.MaxCompletionTokens, HasTemperature = false, HasSeed = false },
            settings.Profile);
        Assert.Equal(("https://llm.example.com/v1", "qwen3"), (settings.Endpoint.ToString(), settings.Deployment));
        Assert.Equal(new ModelSettings(settings.Endpoint, "qwen3", "", settings.Profile), settings); // the options' defaults are the room's
    }

    [Theory]
    [InlineData("""{"Teams":"demo"}""", "Teams：“demo” 不是列表。")]
    [InlineData("""{"Storage":"x.db"}""", "Storage：不能只写 “x.db”，这里要分别写 Engine、ConnectionString、CheckIn。")]
    public void A_value_where_settings_belong_is_said(string json, string sentence) =>
        Assert.Equal([sentence], Read(Json(json)).Problems.ToArray());

    [Fact]
    public void A_team_without_anything_is_told_all_it_lacks() => Assert.Equal(
        ["Teams:0:Name：不能为空。", "Teams:0:Template：不能为空。", "Teams:0:People：没有负责人，至少要有一人的 Roles 含 lead。", "Teams:0:Sections：没有板块。"],
        Read(Json("""{"Teams":[{"Zone":"Asia/Shanghai"}]}""")).Problems.ToArray());

    [Fact]
    public void A_null_in_a_file_is_as_good_as_nothing_there() => Assert.Equal(
        ["Teams:0:Name", "Teams:0:Template", "Teams:0:People:0:Id", "Teams:0:Sections"],
        Read(Json("""{"Storage":null,"Teams":[{"Name":null,"Zone":null,"Schedule":null,"People":[{"Id":null,"Name":"李凯","Roles":["lead"]}],"Sections":null}]}"""))
            .Problems.Select(problem => problem.Split('：')[0]).ToArray());

    [Fact]
    public void A_wrong_value_hides_no_mistake_of_a_team_and_stops_no_other_value()
    {
        var read = Read(Example(("Talk:Quiet", "soon"), ("Storage:ConnectionString", "Data Source=x.db"), ("Teams:0:Zone", "Mars")));
        Assert.Equal(["Talk:Quiet", "Teams:0:Zone"], read.Problems.Select(problem => problem.Split('：')[0]).ToArray());
        Assert.Equal("Data Source=x.db", read.Options.Storage.ConnectionString);
        Assert.Empty(read.Teams);
    }

    [Fact]
    public void A_long_secret_and_a_web_address_are_taken() => Assert.Empty(Problems(
        ("Channels:WebChat:Secret", new string('x', 32)), ("Channels:WebChat:PageUrl", "https://report.example.com/chat")));

    [Fact]
    public void Keys_that_are_not_ours_are_left_alone() =>
        Assert.Empty(Problems(("Logging:LogLevel:Default", "Debug"), ("AllowedHosts", "*"), ("PATH", "/bin")));

    [Fact]
    public void Problems_are_said_in_english_too() => Assert.Equal(
        ["Teams:0:Sections:3:Owners:0: there is nobody called “likai2”."],
        ConfigurationReading.Read(Example(("Teams:0:Sections:3:Owners:0", "likai2")), AppContext.BaseDirectory, english: true).Problems.ToArray());

    [Fact]
    public void Both_languages_have_every_sentence() => Assert.All(Enum.GetValues<ConfigurationProblemKind>(), kind =>
    {
        Assert.Contains(kind, ConfigurationWordingZh.Sentences.Keys);
        Assert.Contains(kind, ConfigurationWordingEn.Sentences.Keys);
    });

    [Theory]
    [InlineData("", false)]
    [InlineData(" \n", false)]
    [InlineData("a\0b", false)]
    [InlineData("# 周报\n", true)]
    [InlineData("\uFEFF# 周报\n", true)] // the mark is not part of the page
    public void A_template_file_is_a_page_of_text(string text, bool good)
    {
        using var folder = new TemporaryFolder();
        folder.Write("house.md", text);
        var read = ConfigurationReading.Read(Example(("Teams:0:Template", "house.md")), folder.Path);
        Assert.Equal(good ? 0 : 1, read.Problems.Count);
        Assert.Equal(good ? "# 周报\n" : null, read.Teams.SingleOrDefault()?.Template);
    }

    [Fact]
    public void A_template_that_is_not_utf8_or_too_long_or_a_folder_is_refused_in_one_sentence()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllBytes(Path.Combine(folder.Path, "gbk.md"), [0xD6, 0xDC, 0xB1, 0xA8]);
        folder.Write("long.md", new string('x', (1024 * 1024) + 1));
        Directory.CreateDirectory(Path.Combine(folder.Path, "folder.md"));
        foreach (var name in new[] { "gbk.md", "long.md", "folder.md" })
        {
            Assert.Equal(
                [$"Teams:0:Template：模板 “{name}” 读不出来：不是 UTF-8 文本、是空的或超过 1 MB。"],
                ConfigurationReading.Read(Example(("Teams:0:Template", name)), folder.Path).Problems.ToArray());
        }
    }

    private static string[] Problems(params (string Key, string Value)[] changes) => [.. Read(Example(changes)).Problems];

    private static ConfigurationReading Read(IConfiguration configuration) => ConfigurationReading.Read(configuration, AppContext.BaseDirectory);

    private static IConfigurationRoot Example(params (string Key, string Value)[] changes) => new ConfigurationBuilder()
        .AddJsonStream(EmbeddedFiles.Open("appsettings.example.json"))
        .AddInMemoryCollection(changes.Select(change => KeyValuePair.Create(change.Key, (string?)change.Value)))
        .Build();

    private static IConfigurationRoot Json(string json) =>
        new ConfigurationBuilder().AddJsonStream(new MemoryStream(Encoding.UTF8.GetBytes(json))).Build();
}
