using System.Globalization;

namespace BotReport.Host.Configuration.Wording;

/// <summary>The sentences about mistakes in the form of the configuration.</summary>
internal static class ConfigurationWording
{
    public static string Say(ConfigurationProblem problem, bool english)
    {
        var sentence = (english ? ConfigurationWordingEn.Sentences : ConfigurationWordingZh.Sentences)[problem.Kind];
        var possible = string.Join(english ? ", " : "、", problem.Possible);
        return problem.Path + (english ? ": " : "：")
            + string.Format(CultureInfo.InvariantCulture, sentence, problem.Text, possible, problem.Path.Split(':')[^1]);
    }
}
