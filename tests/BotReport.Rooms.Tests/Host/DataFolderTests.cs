using BotReport.Host;
using BotReport.Host.Commands;
using BotReport.Host.Commands.Wording;
using Microsoft.Extensions.Configuration;

namespace BotReport.Rooms.Tests.Host;

public sealed class DataFolderTests
{
    private static readonly string Root = Path.Combine(Path.GetTempPath(), "published");

    [Fact]
    public void A_relative_path_starts_at_the_programs_folder_and_not_at_the_current_one()
    {
        var data = Of("Data Source=data/botreport.db;Default Timeout=5");
        Assert.Equal(Path.Combine(Root, "data", "botreport.db"), data.Store);
        Assert.Equal(Path.Combine(Root, "data", "botreport.quartz.db"), data.Alarms);
    }

    [Fact]
    public void An_absolute_path_is_taken_as_it_is() =>
        Assert.Equal(Path.Combine(Path.GetTempPath(), "x", "week.sqlite"), Of($"DataSource={Path.Combine(Path.GetTempPath(), "x", "week.sqlite")}").Store);

    [Fact]
    public void Without_a_setting_the_data_is_in_the_users_own_folder() =>
        Assert.EndsWith(Path.Combine("botreport", "botreport.db"), Of(null).Store, StringComparison.Ordinal);

    [Theory]
    [InlineData("Timeout=5")]
    [InlineData("Data Source=")]
    [InlineData("botreport.db")] // a path is no connection string
    public void A_connection_without_a_file_is_refused(string connection) => Assert.Throws<RefusedException>(() => Of(connection));

    [Fact]
    public void Another_engine_is_refused() => Assert.Throws<RefusedException>(() => DataFolder.Of(
        new ConfigurationBuilder().AddInMemoryCollection([new("Storage:Engine", "Oracle")]).Build(), Root, ConsoleWords.Of(null)));

    [Fact]
    public void A_server_has_the_data_and_nobody_takes_a_lock()
    {
        var data = DataFolder.Of(
            new ConfigurationBuilder().AddInMemoryCollection(
                [new("Storage:Engine", "postgres"), new("Storage:ConnectionString", "Host=db;Database=botreport"), new("Storage:CheckIn", "00:00:02")]).Build(),
            Root,
            ConsoleWords.Of(null));

        Assert.Equal("Host=db;Database=botreport", data.Server?.ConnectionString);
        Assert.Equal(TimeSpan.FromSeconds(2), data.CheckIn);
        Assert.Null(data.Take("serve", ConsoleWords.Of(null)));
    }

    private static DataFolder Of(string? connection) => DataFolder.Of(
        new ConfigurationBuilder().AddInMemoryCollection([new("Storage:ConnectionString", connection)]).Build(), Root, ConsoleWords.Of(null));
}
