using System.Text.Json;
using System.Text.Json.Serialization;
using BotReport.Web.Panel;

namespace BotReport.Web;

/// <summary>What the page sends to sign in.</summary>
internal sealed record SignInRequest(string Secret);

/// <summary>The wire between the page and us.</summary>
[JsonSourceGenerationOptions(
    JsonSerializerDefaults.Web,
    RespectRequiredConstructorParameters = true,
    RespectNullableAnnotations = true,
    UseStringEnumConverter = true)]
[JsonSerializable(typeof(PanelView))]
[JsonSerializable(typeof(IReadOnlyList<PickerTeam>))]
[JsonSerializable(typeof(ChatToken))]
[JsonSerializable(typeof(SignInRequest))]
internal sealed partial class PageJson : JsonSerializerContext;
