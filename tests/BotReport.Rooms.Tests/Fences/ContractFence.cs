using System.Reflection;

namespace BotReport.Rooms.Tests.Fences;

/// <summary>A port states a promise; its contract (<c>EntryStoreContract</c> for <c>IEntryStore</c>) tests it; whoever implements the port inherits the tests.</summary>
/// <remarks>
/// A port is an interface of the core that a room implements. An implementation <c>EntryStore</c> is covered by a test class that inherits the contract and
/// carries its name: <c>SqliteEntryStoreTests</c>.
/// </remarks>
public sealed class ContractFence
{
    private static readonly string[] Rooms = ["BotReport.Storage", "BotReport.Channels", "BotReport.Scheduling", "BotReport.Llm", "BotReport.Web", "botreport"];

    [Fact]
    public void Every_implementation_of_a_port_inherits_its_contract()
    {
        string[] violations = [.. Violations(
            Assembly.Load("BotReport.Core").GetTypes(),
            Rooms.SelectMany(room => Assembly.Load(room).GetTypes()),
            typeof(ContractFence).Assembly.GetTypes())];

        Assert.True(violations.Length == 0, string.Join('\n', violations));
    }

    [Fact]
    public void No_room_is_left_out()
    {
        var output = Directory.EnumerateFiles(AppContext.BaseDirectory, "*.dll").Select(path => Path.GetFileNameWithoutExtension(path)!);

        Assert.Equal(
            Rooms.Order(StringComparer.Ordinal),
            output.Where(name => name == "botreport" || name.StartsWith("BotReport.", StringComparison.Ordinal))
                .Except(["BotReport.Core", "BotReport.Rooms.Tests"])
                .Order(StringComparer.Ordinal));
    }

    [Fact]
    public void An_implementation_without_its_contract_is_seen()
    {
        Type[] core = [typeof(IShelf), typeof(ILamp)];

        Assert.Empty(Violations(core, [typeof(OakShelf)], [typeof(ShelfContract), typeof(SqliteOakShelfTests)]));
        Assert.Equal(
            ["OakShelf implements IShelf, but no test class …OakShelf… inherits ShelfContract"],
            Violations(core, [typeof(OakShelf)], [typeof(ShelfContract)]));
        Assert.Equal(
            ["SteelShelf implements IShelf, but no test class …SteelShelf… inherits ShelfContract"],
            Violations(core, [typeof(OakShelf), typeof(SteelShelf)], [typeof(ShelfContract), typeof(SqliteOakShelfTests)]));
        Assert.Equal(
            ["Desk implements ILamp, but there is no LampContract"],
            Violations(core, [typeof(Desk)], [typeof(ShelfContract)]));
    }

    private static IEnumerable<string> Violations(IEnumerable<Type> core, IEnumerable<Type> rooms, Type[] tests)
    {
        var ports = core.Where(type => type.IsInterface).ToHashSet();
        return
            from implementation in rooms
            where implementation is { IsClass: true, IsAbstract: false } or { IsValueType: true }
            from port in implementation.GetInterfaces()
            where ports.Contains(port.IsGenericType ? port.GetGenericTypeDefinition() : port)
            let why = Missing(implementation, port, tests)
            where why is not null
            select $"{implementation.Name} implements {port.Name}, but {why}";
    }

    private static string? Missing(Type implementation, Type port, Type[] tests)
    {
        var name = port.Name.Split('`')[0][1..] + "Contract";
        var contract = tests.SingleOrDefault(type => type.IsAbstract && type.Name.Split('`')[0] == name);
        return contract is null ? $"there is no {name}"
            : tests.Any(type => !type.IsAbstract && Inherits(type, contract) && type.Name.Contains(implementation.Name, StringComparison.Ordinal)) ? null
            : $"no test class …{implementation.Name}… inherits {name}";
    }

    private static bool Inherits(Type type, Type contract)
    {
        var parent = type.BaseType;
        while (parent is not null && (parent.IsGenericType ? parent.GetGenericTypeDefinition() : parent) != contract)
        {
            parent = parent.BaseType;
        }

        return parent is not null;
    }

#pragma warning disable CA1852, CA1040 // planted types
    private interface IShelf;

    private interface ILamp;

    private sealed class OakShelf : IShelf;

    private sealed class SteelShelf : IShelf;

    private sealed class Desk : ILamp;

    private abstract class ShelfContract;

    private sealed class SqliteOakShelfTests : ShelfContract;
#pragma warning restore CA1852, CA1040
}
