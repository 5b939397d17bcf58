using Directory = System.IO.Directory;

namespace BotReport.Rooms.Tests.Conversations;

/// <summary>The files of a closed store, from which any number of houses can begin.</summary>
internal sealed record StoreFiles(IReadOnlyList<(string Name, byte[] Bytes)> Files)
{
    public static StoreFiles Of(string folder) =>
        new([.. Directory.EnumerateFiles(folder).Select(file => (Path.GetFileName(file), File.ReadAllBytes(file)))]);

    public void CopyTo(string folder)
    {
        foreach (var (name, bytes) in Files)
        {
            File.WriteAllBytes(Path.Combine(folder, name), bytes);
        }
    }
}
