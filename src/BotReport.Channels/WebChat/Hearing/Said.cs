using BotReport.Core.Talk;

namespace BotReport.Channels.WebChat.Hearing;

/// <summary>One thing a person said with an activity; an activity with words and a picture says two.</summary>
internal abstract record Said
{
    private Said()
    {
    }

    /// <summary>Words.</summary>
    public sealed record Words(string Text) : Said;

    /// <summary>A button.</summary>
    public sealed record Pressed(CardPress Press) : Said;

    /// <summary>A file that may be a page or a text.</summary>
    public sealed record Paper(IncomingFile File) : Said;

    /// <summary>A picture, a voice message, any other file: only its name is kept.</summary>
    public sealed record Picture(string Name) : Said;
}
