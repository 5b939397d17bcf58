using BotReport.Core.Talk.Wording;

namespace BotReport.Core.Talk;

/// <summary>A file: a lead's is a past page to be imported; anybody else's text is what he would have pasted.</summary>
internal static class FileTalk
{
    /// <summary>Some 200 lines; nobody reports more in a week.</summary>
    private const int LongestText = 20_000;

    /// <summary>The turn for a file; its text stands in the message, empty when it is none.</summary>
    public static Turn Step(Scene scene, Message message)
    {
        var words = Words.In(scene.State.Language);
        return scene.Leads
            ? Turn.Silent(scene).With(new Change.WorkAdded(new Work(
                $"{WorkKind.Import}/{message.Id}", WorkKind.Import, scene.Team.Name, scene.File.Week, scene.Me.Id,
                message.InGroup ? null : message.From, message.Id, scene.Now)))
            : !scene.Reports ? Turn.Of(scene, words.General.OnlyLeads)
            : message.Text.Length == 0 ? Turn.Of(scene, words.General.Unreadable)
            : message.Text.Length > LongestText ? Turn.Of(scene, words.Import.TooLongToKeep(message.File ?? ""))
            : CollectTalk.Keep(scene, message, message.Text);
    }
}
