using System.Text.Json.Serialization;

namespace BotReport.Channels.WebChat.Access;

/// <summary>A pass as the bytes a token protects.</summary>
[JsonSourceGenerationOptions(RespectRequiredConstructorParameters = true, RespectNullableAnnotations = true, IgnoreReadOnlyProperties = true)]
[JsonSerializable(typeof(Pass))]
internal sealed partial class PassJson : JsonSerializerContext;
