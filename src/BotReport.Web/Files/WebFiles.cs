using System.Text;
using Microsoft.AspNetCore.Http;

namespace BotReport.Web.Files;

/// <summary>The files of the pages, read once at the start. What a request may have is what stands in this table; no path of a request reaches the disk.</summary>
internal sealed class WebFiles
{
    private const string Library = "lib/";
    private readonly Dictionary<string, WebFile> _files = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _pages = new(StringComparer.Ordinal);

    private WebFiles()
    {
    }

    /// <summary>The path of the Web Chat script; null when the build could not fetch it.</summary>
    public string? WebChat { get; private set; }

    /// <summary>Reads a folder: its pages (<c>.html</c>) and the files they are made of.</summary>
    public static WebFiles Read(string folder)
    {
        var all = new WebFiles();
        foreach (var path in Directory.Exists(folder) ? Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories) : [])
        {
            all.Add(Path.GetRelativePath(folder, path).Replace('\\', '/'), File.ReadAllBytes(path));
        }

        return all;
    }

    /// <summary>A file by its path below the pages; null when there is none.</summary>
    public WebFile? Find(string path) => _files.GetValueOrDefault(path);

    /// <summary>A page with a nonce of its own.</summary>
    public IResult Page(HttpContext context, string name, int status = StatusCodes.Status200OK)
    {
        var nonce = PageHeaders.Allow(context.Response);
        var html = new StringBuilder(_pages.GetValueOrDefault(name, "")).Replace("{{nonce}}", nonce).Replace("{{webchat}}", WebChat);
        return TypedResults.Content(html.ToString(), "text/html; charset=utf-8", Encoding.UTF8, status);
    }

    private void Add(string path, byte[] bytes)
    {
        if (path.EndsWith(".html", StringComparison.Ordinal))
        {
            _pages[path[..^".html".Length]] = Encoding.UTF8.GetString(bytes);
        }
        else if (TypeOf(path) is { } type)
        {
            _files[path] = new WebFile(bytes, type, path.StartsWith(Library, StringComparison.Ordinal));
            WebChat = path.EndsWith("/webchat.js", StringComparison.Ordinal) ? path : WebChat;
        }
    }

    private static string? TypeOf(string path) => Path.GetExtension(path) switch
    {
        ".js" => "text/javascript; charset=utf-8",
        ".css" => "text/css; charset=utf-8",
        ".svg" => "image/svg+xml",
        ".txt" => "text/plain; charset=utf-8",
        _ => null,
    };
}
