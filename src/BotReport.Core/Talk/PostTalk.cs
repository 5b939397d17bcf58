using BotReport.Core.Talk.Wording;
using BotReport.Core.Team;

namespace BotReport.Core.Talk;

/// <summary>发布到这里: in which groups and channels the team's reports are posted too. Leads alone decide, where the others can read it, and it is audited.</summary>
internal static class PostTalk
{
    /// <summary>发布到这里, 不再发布到这里.</summary>
    public static Turn Here(Scene scene, Message message, bool here)
    {
        var words = Words.In(scene.State.Language).Post;
        var (team, at) = (scene.Team, message.Place);
        var known = team.Places.FirstOrDefault(p => AddressOf(p) == at);
        return !scene.Leads ? OnlyLeads(scene)
            : !message.InGroup ? Turn.Of(scene, words.NotInPrivate)
            : here && known is not null ? Turn.Of(scene, words.HereAlready(team.Name, scene.NameOf(known.By)))
            : here ? Turn.Of(scene, words.Here(team.Name))
                .With(new Change.ReportPlaceSet(team.Name, new(at.Channel, at.Conversation, scene.Me.Id, scene.Now)))
                .With(Audited(scene, "place.set", at))
            : known is null ? Turn.Of(scene, words.WasNotHere(team.Name))
            : Turn.Of(scene, words.NotHere(team.Name)).With(Dropped(scene, known));
    }

    /// <summary>不再发布到任何地方, wherever it is said: a place that cannot be written to any more can also not be spoken in.</summary>
    public static Turn Nowhere(Scene scene)
    {
        var words = Words.In(scene.State.Language).Post;
        return !scene.Leads ? OnlyLeads(scene)
            : Turn.Of(scene, words.Nowhere(scene.Team.Name, scene.Team.Places.Count)).With(scene.Team.Places.SelectMany(p => Dropped(scene, p)));
    }

    /// <summary>Where a place is written to.</summary>
    public static Address AddressOf(ReportPlace place) => new(place.Channel, place.Conversation);

    /// <summary>What the board says of the places; null when there are none.</summary>
    public static string? Board(Scene scene) => scene.Team.Places.Count == 0 ? null
        : Words.In(scene.State.Language).Post.Board(
            scene.Team.Places.Count,
            scene.File.Report is not null,
            [.. scene.File.Posts.Select(d => d.State).Where(IsFailed)]);

    /// <summary>Whether a post has not arrived and will not, or may not have.</summary>
    public static bool IsFailed(DeliveryState state) => state is not (DeliveryState.Sent or DeliveryState.Waiting);

    private static Turn OnlyLeads(Scene scene) =>
        Turn.Of(scene, Words.In(scene.State.Language).Post.OnlyLeads([.. scene.LeadsToday.Select(p => scene.NameOf(p.Id))]));

    private static Change[] Dropped(Scene scene, ReportPlace place) =>
        [new Change.ReportPlaceDropped(scene.Team.Name, place.Channel, place.Conversation), Audited(scene, "place.drop", AddressOf(place))];

    private static Change.Audited Audited(Scene scene, string what, Address at) =>
        new(scene.Team.Name, scene.Me.Id, what, $"{at.Channel} {at.Conversation}", scene.Now);
}
