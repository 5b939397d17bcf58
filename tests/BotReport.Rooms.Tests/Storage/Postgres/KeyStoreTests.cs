using BotReport.Host;
using BotReport.Storage;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.DependencyInjection;

namespace BotReport.Rooms.Tests.Storage.Postgres;

public sealed class KeyStoreTests
{
    [Fact]
    public async Task What_one_instance_seals_another_opens()
    {
        var (server, drop) = await PostgresStores.NewDatabaseAsync();
        await using (var one = Instance(server))
        await using (var two = Instance(server))
        {
            var sealedText = one.GetRequiredService<IDataProtectionProvider>().CreateProtector("token").Protect("周敏");

            Assert.Equal("周敏", two.GetRequiredService<IDataProtectionProvider>().CreateProtector("token").Unprotect(sealedText));
        }

        await drop();
    }

    private static ServiceProvider Instance(string server) => new ServiceCollection().AddLogging()
        .AddStorage(new PostgresOptions(server))
        .AddKeyRing(DataFolder.In(Path.Combine(Path.GetTempPath(), "nothing.db")) with { Server = new PostgresOptions(server) })
        .BuildServiceProvider();
}
