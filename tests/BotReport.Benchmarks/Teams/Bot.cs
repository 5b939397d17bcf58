using System.Globalization;
using BotReport.Benchmarks.DirectLine;
using BotReport.Rooms.Tests.Channels.BotFramework.Simulator;

namespace BotReport.Benchmarks.Teams;

/// <summary>Our bot in front of the simulated Teams, with many people, and the check of every token.</summary>
internal static class Bot
{
    /// <summary>A Wednesday on which nothing falls due.</summary>
    public const string Quiet = "2024-12-18T10:00:00+08:00";

    private const int DemoPeople = 12;

    /// <summary>Starts it.</summary>
    /// <param name="people">Who is in the team beside the demo team, besides those whom the server adds itself.</param>
    /// <param name="owners">Whether they owe something every Friday.</param>
    public static Task<Server> StartAsync(Cloud cloud, IReadOnlyList<Person> people, string at = Quiet, bool owners = false)
    {
        var settings = new Dictionary<string, string>
        {
            ["MicrosoftAppType"] = "UserAssignedMSI",
            ["MicrosoftAppId"] = Cloud.AppId,
            ["MicrosoftAppTenantId"] = Cloud.Tenant,
            ["Channels__BotFramework__ServiceUrl"] = cloud.Teams.Root.ToString(),
            ["Channels__BotFramework__ToBotFromChannelOpenIdMetadataUrl"] = new Uri(cloud.Address, "v1/.well-known/openidconfiguration").ToString(),
            ["IDENTITY_ENDPOINT"] = new Uri(cloud.Address, "msi/token").ToString(),
            ["IDENTITY_HEADER"] = cloud.IdentityHeader,

            // People do not write so much; a bot that turns the load away would be measured at doing that.
            ["Limits__PersonPerMinute"] = "1000000",
            ["Limits__TeamPerMinute"] = "1000000",
        };
        foreach (var (i, person) in people.Index())
        {
            var key = string.Create(CultureInfo.InvariantCulture, $"Teams__0__People__{DemoPeople + i}__");
            settings[key + "Id"] = $"reader{i}";
            settings[key + "Name"] = person.Name;
            settings[key + "Identities__msteams"] = person.ObjectId;
            if (owners)
            {
                settings[key + "Roles__0"] = "owner";
                settings[string.Create(CultureInfo.InvariantCulture, $"Teams__0__Sections__2__Owners__{1 + i}")] = $"reader{i}";
            }
        }

        return Server.StartAsync(at, settings, withPast: !owners);
    }
}
