namespace BotReport.Core.Asking;

/// <summary>Whether a message is a question.</summary>
public enum QuestionReading
{
    /// <summary>It tells something: 记账功能已上线.</summary>
    No,

    /// <summary>It may be either; the writer is asked (是提问，还是本周进展？).</summary>
    Doubtful,

    /// <summary>It asks: 整装上线了吗, 贝易转 上线时间.</summary>
    Yes,
}
