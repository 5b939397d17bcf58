using System.Xml.Linq;
using BotReport.Storage.Sql;
using Microsoft.AspNetCore.DataProtection.Repositories;

namespace BotReport.Storage.Postgres;

/// <summary>The keys that tokens are sealed with, shared by all instances.</summary>
/// <remarks>The framework asks seldom, and without <c>async</c>.</remarks>
internal sealed class KeyStore(IDatabase database) : IXmlRepository
{
    /// <inheritdoc/>
    public IReadOnlyCollection<XElement> GetAllElements() =>
        [.. database.ReadAsync(session => session.QueryAsync<string>("select xml from key_ring order by name"), CancellationToken.None)
            .GetAwaiter().GetResult().Select(xml => XElement.Parse(xml))];

    /// <inheritdoc/>
    public void StoreElement(XElement element, string friendlyName) => database.WriteBesideAsync(
        session => session.ExecuteAsync(
            "insert into key_ring (name, xml) values (@Name, @Xml) on conflict (name) do update set xml = excluded.xml",
            new { Name = friendlyName, Xml = element.ToString(SaveOptions.DisableFormatting) }),
        CancellationToken.None).GetAwaiter().GetResult();
}
