using System.Globalization;

namespace BotReport.Host.Commands.Pages;

/// <summary>How far a long run is, in one line that is rewritten; nothing at all when nobody watches.</summary>
internal sealed class ProgressBar(TextWriter output, bool isWatched, int total)
{
    private const int Width = 30;
    private const int Few = 3; // fewer files are done before a bar could be read

    private bool IsShown => isWatched && total >= Few;

    /// <summary>Shows how many are done.</summary>
    public async Task ShowAsync(int done)
    {
        if (IsShown)
        {
            var full = Width * done / total;
            await output.WriteAsync(string.Create(CultureInfo.InvariantCulture, $"\r[{new string('#', full)}{new string('.', Width - full)}] {done}/{total}"));
            await output.FlushAsync();
        }
    }

    /// <summary>Makes room for a line: back to the first column, and erase.</summary>
    public Task ClearAsync() => IsShown ? output.WriteAsync("\r\e[K") : Task.CompletedTask;
}
