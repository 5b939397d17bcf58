using System.CommandLine;
using BotReport.Host.Commands.Packaging;

namespace BotReport.Host.Commands;

/// <summary><c>package</c>: the app package by which a Teams administrator lets the bot in. No store is needed or made.</summary>
internal sealed class PackageCommand(Shell shell, PackageRequest request, string? output)
{
    private const string DefaultOutput = "botreport-teams.zip";

    /// <summary>The command under its name.</summary>
    public static Command Create(Shell shell)
    {
        var words = shell.Words.Package;
        var output = new Option<string?>("--out") { Description = words.OutMeans };
        var developer = new Option<string?>(PackageRequest.DeveloperOption) { Description = words.DeveloperMeans };
        var website = new Option<string?>(PackageRequest.WebsiteOption) { Description = words.WebsiteMeans };
        var privacy = new Option<string?>(PackageRequest.PrivacyOption) { Description = words.PrivacyMeans };
        var terms = new Option<string?>(PackageRequest.TermsOption) { Description = words.TermsMeans };
        var app = new Option<string?>(PackageRequest.AppIdOption) { Description = words.AppIdMeans };
        var version = new Option<string?>("--app-version") { Description = words.AppVersionMeans };
        var command = new Command("package", words.Does) { output, developer, website, privacy, terms, app, version };
        command.SetAction((parsed, cancel) => new PackageCommand(
            shell,
            new PackageRequest
            {
                Developer = parsed.GetValue(developer),
                Website = parsed.GetValue(website),
                Privacy = parsed.GetValue(privacy),
                Terms = parsed.GetValue(terms),
                AppId = parsed.GetValue(app),
                Version = parsed.GetValue(version),
            },
            parsed.GetValue(output)).RunAsync(cancel));
        return command;
    }

    /// <summary>0 when the package was written.</summary>
    public async Task<int> RunAsync(CancellationToken cancel)
    {
        var path = output ?? DefaultOutput;
        var fields = request.Fields(BotHost.Plain(shell).Configuration, shell.Words.Package);
        await OutFile.WriteAsync(shell, path, TeamsPackage.Of(fields), cancel);
        await shell.Out.WriteLineAsync(shell.Words.Package.Written(path));
        return 0;
    }
}
