using BotReport.Core.Text;

namespace BotReport.Core.Facts.Lexicon;

/// <summary>What the headers of a table of milestones call their columns.</summary>
internal static class TableWords
{
    /// <summary>The day something happened.</summary>
    public static Words Actual { get; } = new("实际 实际时间 实际完成 实际日期 actual");

    /// <summary>The day it is expected now.</summary>
    public static Words Expected { get; } = new("预计 最新 调整后 现计划 新计划 变更后 当前计划 更新后 eta forecast");

    /// <summary>The day it was planned for.</summary>
    public static Words Planned { get; } = new("计划 原计划 原定 目标 基线 排期 plan planned due");

    /// <summary>A day, by the header alone no more.</summary>
    public static Words Day { get; } = new("时间 日期 节点 截止 deadline date ddl 完成日 交付日 上线日");

    /// <summary>How it stands.</summary>
    public static Words Status { get; } = new("状态 备注 说明 结果 status remark note 问题 风险");

    /// <summary>What was done so far.</summary>
    public static Words Progress { get; } = new("进展 进度 情况 progress");

    /// <summary>Columns that name nothing: who, how many, in which order.</summary>
    public static Words NoName { get; } = new("负责人 责任人 owner 序号 # 编号 no. 人 部门 优先级 级别 范围 占比 数量 预算 金额");

    /// <summary>A column that names what is to happen.</summary>
    public static Words Event { get; } = new("里程碑 阶段 事件 动作 关键节点 milestone 下一步");

    /// <summary>In a cell of status: it has not begun.</summary>
    public static Words Waiting { get; } = new("待 未开始 未启动 未到 排队 未完成 尚未 not_started pending todo 计划中 未变 不变 正常 按计划 on_track 绿 🟢");

    /// <summary>In a cell of status: it is on its way.</summary>
    public static Words Going { get; } = new("进行中 开发中 测试中 联调中 推进中 施工中 灰度中 in_progress ongoing 采购中 审批中 洽谈 谈判中 招标中 评审中");

    /// <summary>In a cell of status: its day has moved.</summary>
    public static Words Late { get; } = new("延期 延后 推迟 顺延 滑期 延误 delayed 逾期 滞后");

    /// <summary>Stands for an empty cell.</summary>
    public static string[] Empty { get; } = ["-", "—", "--", "——", "/", "无", "n/a", "tbd", "待定"];
}
