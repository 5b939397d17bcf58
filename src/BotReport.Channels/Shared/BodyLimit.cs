using Microsoft.AspNetCore.Http.Metadata;

namespace BotReport.Channels.Shared;

/// <summary>The longest body of a route; the server breaks off what is longer.</summary>
internal sealed record BodyLimit(long? MaxRequestBodySize) : IRequestSizeLimitMetadata;
