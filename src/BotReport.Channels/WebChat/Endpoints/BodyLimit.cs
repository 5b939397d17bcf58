using Microsoft.AspNetCore.Http.Metadata;

namespace BotReport.Channels.WebChat.Endpoints;

/// <summary>The longest body of a route; the server breaks off what is longer.</summary>
internal sealed record BodyLimit(long? MaxRequestBodySize) : IRequestSizeLimitMetadata;
