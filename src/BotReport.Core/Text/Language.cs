namespace BotReport.Core.Text;

/// <summary>A language the bot speaks. It understands both at any time.</summary>
public enum Language
{
    /// <summary>zh-CN, the default.</summary>
    Chinese,

    /// <summary>en.</summary>
    English,
}
