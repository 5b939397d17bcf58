using System.ComponentModel;

namespace BotReport.Host.Configuration;

/// <summary>One of a section's <c>Owners</c>: <c>"likai"</c>, or <c>{ "Person": "zhoumin", "Topics": ["省心租运行概览"] }</c>.</summary>
[TypeConverter(typeof(OwnerConverter))]
internal sealed class OwnerOptions
{
    /// <summary>The person's id. Required.</summary>
    public string Person { get; set; } = "";

    /// <summary>The topics that are his in a shared section. Default: the whole section.</summary>
    public List<string> Topics { get; set; } = [];
}
