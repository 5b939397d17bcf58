using System.Text;
using BotReport.Core.Team;
using BotReport.Core.Weeks;

namespace BotReport.Benchmarks.Corpus;

/// <summary>The reports of a team of two hundred owners over five years: twenty sections of ten, each owner with a topic of his own.</summary>
internal sealed class FiveYears
{
    public const int Weeks = 260;
    private const int SectionCount = 20;
    private const int OwnersEach = 10;

    private static readonly string[] Domains = ["贝易", "好店", "省心", "经纪", "整装", "政府", "佣金", "资金", "跨境", "会员"];
    private static readonly string[] Parts = ["支付", "存管", "租赁", "签约", "账户", "结算", "商户", "渠道", "平台", "数据", "风控", "运营", "门店", "物保", "保理", "代付", "钱包", "票据", "税务", "合规"];

    private readonly ReportWeek _first = ReportWeek.Of(new DateOnly(2020, 1, 3));
    private readonly List<(Section Section, List<OwnerStory> Stories)> _sections = [];

    public FiveYears()
    {
        for (var s = 0; s < SectionCount; s++)
        {
            List<OwnerStory> stories =
            [
                .. Domains.Take(OwnersEach).Select((domain, o) => new OwnerStory($"{domain}{Parts[s]}", (ulong)((s * OwnersEach) + o + 1), _first.Monday)),
            ];
            var section = new Section($"O{s + 1} {Parts[s]}业务", [.. stories.Select((story, o) => new SectionOwner(PersonOf(s, o), [story.Topic]))], [], false);
            _sections.Add((section, stories));
        }

        Team = new(
            "支付研发",
            TimeZoneInfo.FindSystemTimeZoneById("Asia/Shanghai"),
            WeekScheme.Iso,
            WorkCalendar.China,
            Timetable.Default,
            string.Empty,
            [.. _sections.SelectMany((s, i) => s.Stories.Select((_, o) => new Person(PersonOf(i, o), $"成员{i}甲{o}", Role.Owner, [new("webchat", PersonOf(i, o))])))],
            [.. _sections.Select(s => s.Section)],
            [.. _sections.SelectMany(s => s.Stories.Select(story => new Topic(story.Topic, [], s.Section.Name)))],
            [],
            [])
        {
            KeepDays = 3650, // else most of it would be let go while it is measured
        };
    }

    public TeamDefinition Team { get; }

    /// <summary>The last week.</summary>
    public ReportWeek Last => ReportWeek.Of(_first.Monday.AddDays(7 * (Weeks - 1)));

    /// <summary>All topics, and all projects that were told of.</summary>
    public IReadOnlyList<OwnerStory> Stories => [.. _sections.SelectMany(s => s.Stories)];

    public IReadOnlyList<string> Sections => [.. _sections.Select(s => s.Section.Name)];

    /// <summary>The owners, each with a topic of his own.</summary>
    public IReadOnlyList<(string Person, string Topic)> Owners => [.. Team.Sections.SelectMany(s => s.Owners.Select(o => (o.Person, o.Topics[0])))];

    /// <summary>The pages, oldest first.</summary>
    public IEnumerable<(ReportWeek Week, string Page)> Pages()
    {
        for (var (week, i) = (_first, 0); i < Weeks; (week, i) = (week.Next, i + 1))
        {
            yield return (week, Page(week));
        }
    }

    private static string PersonOf(int section, int owner) => $"p{section}-{owner}";

    private string Page(ReportWeek week)
    {
        var page = new StringBuilder();
        var friday = week.Friday;
        page.Append(null, $"# {Team.Scheme.Label(week)}\n\nCreated: {friday.Year}年{friday.Month}月{friday.Day}日 16:17\n\n");
        foreach (var (section, stories) in _sections)
        {
            page.Append(null, $"## 【{section.Name}】\n\n");
            foreach (var story in stories)
            {
                page.Append(null, $"- {story.Topic}：\n");
                var number = 1;
                foreach (var item in story.Week(friday))
                {
                    page.Append(null, $"    {number++}. {item}\n");
                }
            }

            page.Append('\n');
        }

        return page.ToString();
    }
}
