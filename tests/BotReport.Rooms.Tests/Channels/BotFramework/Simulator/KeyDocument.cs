using System.Net;
using System.Text.Json.Nodes;

namespace BotReport.Rooms.Tests.Channels.BotFramework.Simulator;

/// <summary>A metadata document and the keys it points to, as one issuer publishes them.</summary>
internal sealed class KeyDocument(string prefix, Func<string, SigningKey[]> renew)
{
    private readonly Lock _gate = new();
    private SigningKey[] _keys = renew(prefix + "-1");
    private int _generation = 1;
    private int _metadataFetches;
    private int _keyFetches;

    /// <summary>Both documents answer 503.</summary>
    public bool Down { get; set; }

    /// <summary>How often the metadata was asked for, down or not.</summary>
    public int MetadataFetches => Volatile.Read(ref _metadataFetches);

    /// <summary>How often the keys were asked for, down or not.</summary>
    public int KeyFetches => Volatile.Read(ref _keyFetches);

    /// <summary>The keys published now; the first one signs.</summary>
    public IReadOnlyList<SigningKey> Keys
    {
        get
        {
            lock (_gate)
            {
                return _keys;
            }
        }
    }

    /// <summary>New keys; the old ones are gone from the document and can still sign.</summary>
    public void Rollover()
    {
        lock (_gate)
        {
            _keys = renew($"{prefix}-{++_generation}");
        }
    }

    /// <summary>Answers a request for the metadata.</summary>
    public HttpResponseMessage Metadata(JsonObject document)
    {
        Interlocked.Increment(ref _metadataFetches);
        return Answer(document);
    }

    /// <summary>Answers a request for the keys.</summary>
    public HttpResponseMessage KeySet()
    {
        Interlocked.Increment(ref _keyFetches);
        return Answer(new() { ["keys"] = new JsonArray([.. Keys.Select(k => k.Public())]) });
    }

    private HttpResponseMessage Answer(JsonObject document) =>
        Down ? new(HttpStatusCode.ServiceUnavailable) : Json.Answer(HttpStatusCode.OK, document);
}
