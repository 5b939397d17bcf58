using System.Globalization;

namespace BotReport.Benchmarks.Corpus;

/// <summary>What one owner reports over the years: a project after the other, promised, slipped now and then, launched, and the figures of his topic.</summary>
internal sealed class OwnerStory
{
    private static readonly string[] Things =
        ["存管", "收银台", "对账", "清结算", "提现", "退款", "开户", "风控接入", "营销立减", "看板", "数据初始化", "电子回单", "发票", "分账", "代扣", "限额管理", "商户同步", "签约流程", "埋点", "通知推送"];

    private static readonly string[] Kinds = ["改版", "二期", "迁移", "重构", "直联", "自动化", "治理", "优化", "试点", "扩容", "下沉", "统一"];
    private static readonly string[] Reasons = ["联调环境未就绪", "上游接口延期", "测试资源冲突", "银行审批未完成", "需求变更", "安全评审未通过", "封网"];
    private static readonly string[] Steps = ["需求评审完成", "技术方案评审中", "开发中", "联调中", "测试中", "灰度10%"];

    private readonly Dice _dice;
    private string _project = "";
    private DateOnly _due;
    private int _step;
    private decimal _count;
    private decimal _amount;

    public OwnerStory(string topic, ulong seed, DateOnly from)
    {
        (Topic, _dice) = (topic, new Dice(seed));
        (_count, _amount) = (_dice.Next(50_000), _dice.Next(900_000));
        Begin(from);
    }

    public string Topic { get; }

    /// <summary>The names of all projects begun so far.</summary>
    public List<string> Projects { get; } = [];

    /// <summary>His items of a week, one to three lines.</summary>
    public IEnumerable<string> Week(DateOnly friday)
    {
        yield return Promise(friday);
        if (_dice.Hits(40))
        {
            yield return $"{_project}{_dice.Of(Steps)}，进度{Math.Min(95, ++_step * 15)}%，本周修复缺陷{_dice.Next(20) + 1}个";
        }

        if (_dice.Hits(35))
        {
            var (count, amount) = (_dice.Next(4000) + 100, _dice.Next(40_000) + 500);
            (_count, _amount) = (_count + count, _amount + amount);
            yield return string.Create(
                CultureInfo.InvariantCulture,
                $"累计完成交易{_count}笔，累计交易额{_amount / 10_000:0.000}亿元，本周{count}笔，交易额{amount}万元，成功率{99 + (_dice.Next(99) / 100m):0.00}%");
        }
    }

    private static string Day(DateOnly day) => $"{day.Month}月{day.Day}日";

    private string Promise(DateOnly friday)
    {
        if (_due <= friday)
        {
            var (done, day) = (_project, _due);
            Begin(friday);
            return _dice.Hits(8) ? $"{done}暂停推进，因{_dice.Of(Reasons)}" : $"{done}已于{Day(day)}上线，运行平稳";
        }

        if (_dice.Hits(12))
        {
            var was = _due;
            _due = _due.AddDays(7 * (1 + _dice.Next(3)));
            var reason = _dice.Of(Reasons);
            return _dice.Hits(60) ? $"{_project}上线时间由{Day(was)}推迟至{Day(_due)}，因{reason}" : $"{_project}因{reason}，预计{Day(_due)}上线";
        }

        return _dice.Next(4) switch
        {
            0 => $"{_project}预计{Day(_due)}上线",
            1 => $"{_project}{_dice.Of(Steps)}，计划{_due.Month}/{_due.Day}上线",
            2 => $"{_project}按计划推进，{Day(_due)}上线",
            _ => $"{_project}计划{Day(_due.AddDays(-7))}提测，{Day(_due)}全量上线",
        };
    }

    private void Begin(DateOnly from)
    {
        _project = $"{Topic}{_dice.Of(Things)}{_dice.Of(Kinds)}";
        (_due, _step) = (from.AddDays(21 + _dice.Next(70)), 0);
        Projects.Add(_project);
    }
}
