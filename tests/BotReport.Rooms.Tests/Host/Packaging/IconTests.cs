using BotReport.Rooms.Tests.Host.Commands;

namespace BotReport.Rooms.Tests.Host.Packaging;

/// <summary>The icons keep to what Teams asks of them.</summary>
/// <remarks>https://learn.microsoft.com/microsoftteams/platform/concepts/build-and-test/apps-package#app-icons</remarks>
public sealed class IconTests : IDisposable
{
    private const int Margin = 48;

    private readonly Desk _desk = new();

    [Fact]
    public async Task The_colour_icon_fills_its_square_and_keeps_its_symbol_to_the_middle()
    {
        var icon = await IconAsync("color.png");
        var ground = icon[0, 0];

        Assert.Equal((192, 192), (icon.Width, icon.Height));
        Assert.All(Pixels(icon), p => Assert.Equal(255, p.Pixel.A));
        Assert.All(Pixels(icon).Where(p => !IsMiddle(p.X) || !IsMiddle(p.Y)), p => Assert.Equal(ground, p.Pixel));
        Assert.InRange(Pixels(icon).Count(p => p.Pixel != ground), 192 * 192 / 20, 192 * 192 / 3); // there is a symbol
        Assert.Equal($"#{ground.R:x2}{ground.G:x2}{ground.B:x2}", (string?)(await PackageAsync()).Manifest["accentColor"]);
    }

    [Fact]
    public async Task The_outline_icon_is_white_on_nothing()
    {
        var icon = await IconAsync("outline.png");
        var drawn = Pixels(icon).Where(p => p.Pixel.A > 0).ToList();

        Assert.Equal((32, 32), (icon.Width, icon.Height));
        Assert.All(drawn, p => Assert.Equal((255, 255, 255), (p.Pixel.R, p.Pixel.G, p.Pixel.B)));
        Assert.InRange(drawn.Count(p => p.Pixel.A == 255), 32 * 32 / 10, 32 * 32 / 2); // an outline, neither empty nor a block
        Assert.Equal((0, 31, 0, 31), (drawn.Min(p => p.X), drawn.Max(p => p.X), drawn.Min(p => p.Y), drawn.Max(p => p.Y))); // no margin
        Assert.All([icon[0, 0], icon[31, 0], icon[0, 31], icon[31, 31]], corner => Assert.Equal(0, corner.A));
    }

    public void Dispose() => _desk.Dispose();

    private static bool IsMiddle(int at) => at is >= Margin and < 192 - Margin;

    private static IEnumerable<(int X, int Y, (byte R, byte G, byte B, byte A) Pixel)> Pixels(Png icon) =>
        from y in Enumerable.Range(0, icon.Height)
        from x in Enumerable.Range(0, icon.Width)
        select (x, y, icon[x, y]);

    private async Task<Png> IconAsync(string name) => new((await PackageAsync()).Content(name));

    private Task<AppPackage> PackageAsync()
    {
        _desk.Folder.Configure(AppPackage.Settings);
        return AppPackage.OfAsync(_desk);
    }
}
