namespace BotReport.Core.Drafting;

/// <summary>Whose words a line of a draft holds.</summary>
public enum LineHand
{
    /// <summary>The template's or the bot's own: a heading, 未提交, a plan proposed from what falls due.</summary>
    Bot,

    /// <summary>An owner's, every character.</summary>
    Owner,

    /// <summary>Owners' words as the model put them.</summary>
    Model,

    /// <summary>The lead's, on entries or on nobody's.</summary>
    Lead,
}
