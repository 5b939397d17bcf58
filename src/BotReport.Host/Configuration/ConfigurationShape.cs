using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using System.Diagnostics;
using System.Globalization;
using System.Reflection;
using static BotReport.Host.Configuration.ConfigurationProblemKind;

namespace BotReport.Host.Configuration;

/// <summary>Holds the configuration against the options classes: unknown keys and values of the wrong form, all of them.</summary>
/// <remarks>The framework's binder ignores unknown keys, or stops at the first wrong value.</remarks>
internal static class ConfigurationShape
{
    /// <summary>The mistakes below our own sections; other keys at the root are left alone.</summary>
    public static IReadOnlyList<ConfigurationProblem> Problems(IConfiguration configuration) =>
    [
        .. typeof(BotReportOptions).GetProperties().SelectMany(section =>
            Of(configuration.GetSection(section.Name), section.PropertyType).Concat(Limits(configuration.GetSection(section.Name), section))),
    ];

    private static IEnumerable<ConfigurationProblem> Of(IConfigurationSection section, Type declared)
    {
        var type = Nullable.GetUnderlyingType(declared) ?? declared;
        var children = section.GetChildren().ToList();
        if (children.Count == 0 && TypeDescriptor.GetConverter(type).CanConvertFrom(typeof(string)))
        {
            return Value(section, type);
        }

        if (ElementOf(type) is { } element)
        {
            return children.Count == 0 && !string.IsNullOrEmpty(section.Value)
                ? [new(ValueForList, section.Path, section.Value, [])]
                : children.SelectMany(child => Of(child, element));
        }

        return type.Assembly == typeof(ConfigurationShape).Assembly && type.IsClass
            ? Settings(section, children, type)
            : [new(SettingsForValue, section.Path, "", [])];
    }

    private static IEnumerable<ConfigurationProblem> Settings(IConfigurationSection section, List<IConfigurationSection> children, Type type)
    {
        var properties = type.GetProperties().ToDictionary(property => property.Name, StringComparer.OrdinalIgnoreCase);
        return children.Count == 0 && !string.IsNullOrEmpty(section.Value)
            ? [new(ValueForSettings, section.Path, section.Value, [.. properties.Keys])]
            : children.SelectMany(child => properties.TryGetValue(child.Key, out var property)
                ? Of(child, property.PropertyType).Concat(Limits(child, property))
                : [new(UnknownKey, child.Path, "", [.. properties.Keys])]);
    }

    private static IEnumerable<ConfigurationProblem> Value(IConfigurationSection section, Type type) =>
        section.Value is not { } text || type == typeof(string) || Converted(text, type) is not null
            ? []
            : [new(WrongValue, section.Path, text, Examples(type))];

    /// <remarks>An empty text is a setting left alone; the form of a value says whether it may be.</remarks>
    private static IEnumerable<ConfigurationProblem> Limits(IConfigurationSection section, PropertyInfo property) =>
        section.Value is not { Length: > 0 } text || Converted(text, property.PropertyType) is not { } value
            ? []
            : property.GetCustomAttributes<ValidationAttribute>().Where(limit => !limit.IsValid(value)).Select(limit => limit switch
            {
                RangeAttribute range => new ConfigurationProblem(OutOfRange, section.Path, text, [$"{range.Minimum}", $"{range.Maximum}"]),
                MinLengthAttribute least => new(TooShort, section.Path, "", [$"{least.Length}"]),
                WebAddressAttribute => new(NoWebAddress, section.Path, text, []),
                GuidTextAttribute => new(NoGuid, section.Path, text, []),
                _ => throw new UnreachableException(),
            });

    private static object? Converted(string text, Type type)
    {
        // A number is no name of an enum's value, though the converter takes it for one.
        if (type.IsEnum)
        {
            return Enum.GetNames(type).Contains(text, StringComparer.OrdinalIgnoreCase) ? Enum.Parse(type, text, ignoreCase: true) : null;
        }

        try
        {
            return TypeDescriptor.GetConverter(type).ConvertFromInvariantString(text);
        }
        catch (Exception e) when (e is FormatException or ArgumentException or NotSupportedException)
        {
            return null;
        }
    }

    private static string[] Examples(Type type) =>
        type.IsEnum ? Enum.GetNames(type)
        : type == typeof(bool) ? ["true", "false"]
        : type == typeof(TimeSpan) ? [TimeSpan.FromSeconds(20).ToString("c", CultureInfo.InvariantCulture)]
        : type.IsPrimitive || type == typeof(decimal) ? ["10"]
        : [type.Name];

    private static Type? ElementOf(Type type) => !type.IsGenericType ? null
        : type.GetGenericTypeDefinition() == typeof(List<>) ? type.GetGenericArguments()[0]
        : type.GetGenericTypeDefinition() == typeof(Dictionary<,>) ? type.GetGenericArguments()[1]
        : null;
}
