using System.CommandLine;

namespace BotReport.Host.Commands;

/// <summary><c>--out FILE</c>: bytes go to a file, else to the output as they are.</summary>
internal static class OutFile
{
    public static Option<string?> Of(Shell shell) => new("--out") { Description = shell.Words.Read.OutMeans };

    /// <summary>Writes all bytes, nothing added or recoded.</summary>
    public static async Task WriteAsync(Shell shell, string? path, byte[] bytes, CancellationToken cancel)
    {
        if (path is null)
        {
            await shell.Out.FlushAsync(cancel);
            var output = shell.Bytes();
            await output.WriteAsync(bytes, cancel);
            await output.FlushAsync(cancel);
            return;
        }

        try
        {
            await File.WriteAllBytesAsync(path, bytes, cancel);
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new RefusedException(shell.Words.Read.CannotWrite(path));
        }
    }
}
