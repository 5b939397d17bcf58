using System.IO.Compression;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using BotReport.Host.Configuration;

namespace BotReport.Host.Commands.Packaging;

/// <summary>The zip that Teams takes: the manifest with its open places filled in, its languages and its icons, all at the root.</summary>
/// <remarks>https://learn.microsoft.com/microsoftteams/platform/concepts/build-and-test/apps-package — the same fields make the same bytes.</remarks>
internal static partial class TeamsPackage
{
    private const string Manifest = "manifest.json";

    /// <summary>The oldest instant a zip can name: when a package was made is nobody's business.</summary>
    private static readonly DateTimeOffset Stamp = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private static readonly JsonSerializerOptions Readable = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, // a file of its own, never part of a page
    };

    /// <summary>The package's bytes.</summary>
    public static byte[] Of(PackageFields fields)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(zip, Manifest, JsonSerializer.SerializeToUtf8Bytes(Filled(fields), Readable));
            foreach (var name in (ReadOnlySpan<string>)["en.json", "color.png", "outline.png"])
            {
                Add(zip, name, Read(name));
            }
        }

        return bytes.ToArray();
    }

    private static JsonNode Filled(PackageFields fields)
    {
        var values = fields.ByName;
        var manifest = JsonNode.Parse(Read(Manifest))!.AsObject();
        if (fields.Page is null)
        {
            manifest.Remove("validDomains");
        }

        return Fill(manifest, values);
    }

    private static JsonNode Fill(JsonNode node, IReadOnlyDictionary<string, string> values) => node switch
    {
        JsonObject o => new JsonObject(o.Select(p => KeyValuePair.Create(p.Key, p.Value is null ? null : Fill(p.Value, values)))),
        JsonArray a => new JsonArray([.. a.Select(n => n is null ? null : Fill(n, values))]),
        JsonValue v when v.TryGetValue<string>(out var text) => JsonValue.Create(Open().Replace(text, m => values[m.Groups[1].Value])),
        _ => node.DeepClone(),
    };

    private static void Add(ZipArchive zip, string name, byte[] content)
    {
        var entry = zip.CreateEntry(name, CompressionLevel.SmallestSize);
        entry.LastWriteTime = Stamp;
        using var stream = entry.Open();
        stream.Write(content);
    }

    private static byte[] Read(string name)
    {
        using var file = EmbeddedFiles.Open("teams/" + name);
        using var bytes = new MemoryStream();
        file.CopyTo(bytes);
        return bytes.ToArray();
    }

    [GeneratedRegex(@"\$\{\{([A-Z_]+)\}\}", RegexOptions.None, 5000)]
    private static partial Regex Open();
}
