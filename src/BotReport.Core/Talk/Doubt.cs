using BotReport.Core.Collecting;

namespace BotReport.Core.Talk;

/// <summary>How doubtful a question is: the lead's own first, then what cannot be right, then what may be meant otherwise.</summary>
internal static class Doubt
{
    /// <summary>Smaller is more doubtful.</summary>
    public static int Of(Question question) => question.Rule switch
    {
        "lead" => 0,
        "date" => 2,
        "section" => 3,
        _ => 1,
    };
}
