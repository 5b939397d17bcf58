namespace BotReport.Core.Asking;

/// <summary>What became of a milestone between two weeks, in the order in which it is told.</summary>
internal enum ChangeKind
{
    /// <summary>延期.</summary>
    Later,

    /// <summary>暂停或取消.</summary>
    Stopped,

    /// <summary>完成.</summary>
    Done,

    /// <summary>提前.</summary>
    Earlier,

    /// <summary>新增: not spoken of before.</summary>
    New,

    /// <summary>恢复.</summary>
    Resumed,

    /// <summary>定了日期: had none before.</summary>
    Dated,

    /// <summary>不再提及: open, and the later week says nothing of it.</summary>
    Silent,

    /// <summary>指标变化.</summary>
    Figure,
}
