using System.ComponentModel;
using System.Globalization;

namespace BotReport.Host.Configuration;

/// <summary>Reads an owner written as his id alone, so that <c>Teams__0__Sections__1__Owners__0=likai</c> works too.</summary>
internal sealed class OwnerConverter : TypeConverter
{
    /// <inheritdoc/>
    public override bool CanConvertFrom(ITypeDescriptorContext? context, Type sourceType) => sourceType == typeof(string);

    /// <inheritdoc/>
    public override object? ConvertFrom(ITypeDescriptorContext? context, CultureInfo? culture, object value) =>
        new OwnerOptions { Person = (string)value };
}
