using System.Text.Json.Nodes;

namespace BotReport.Rooms.Tests.Channels.BotFramework.Simulator;

/// <summary>Somebody with an account.</summary>
/// <param name="Id">The name this bot knows the person by: <c>29:…</c>.</param>
/// <param name="ObjectId">The person's id in the tenant, the same for every bot.</param>
/// <param name="Upn">The sign-in name, <c>min.zhou@contoso.example</c>.</param>
internal sealed record Person(string Id, string ObjectId, string Upn, string Name, string Tenant)
{
    /// <summary>Where mail reaches the person: mostly, and at first, the sign-in name.</summary>
    public string Mail { get; init; } = Upn;

    /// <summary>Whether a member id means this person; Teams takes any of the three, and may take the mail.</summary>
    public bool Is(string id) => id == Id || new[] { ObjectId, Upn, Mail }.Contains(id, StringComparer.OrdinalIgnoreCase);

    /// <summary>The person as a member of a conversation.</summary>
    public JsonObject Member() => new()
    {
        ["id"] = Id,
        ["name"] = Name,
        ["aadObjectId"] = ObjectId,
        ["objectId"] = ObjectId,
        ["givenName"] = Name[1..],
        ["surname"] = Name[..1],
        ["email"] = Mail,
        ["userPrincipalName"] = Upn,
        ["tenantId"] = Tenant,
        ["userRole"] = "user",
    };
}

/// <summary>The bot as Teams knows it.</summary>
internal sealed record TeamsBot(string AppId, string Name)
{
    /// <summary><c>28:</c> and the app's id.</summary>
    public string Id => "28:" + AppId;
}
