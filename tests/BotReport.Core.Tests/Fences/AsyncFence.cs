using System.Reflection;
using System.Runtime.CompilerServices;

namespace BotReport.Core.Tests.Fences;

/// <summary>Only ports and flows are async. Everything else in the core is a pure function of its arguments.</summary>
public sealed class AsyncFence
{
    // The flows of the design. A new one is a decision: it gets its row here and its place in the README of the core.
    private static readonly string[] Flows =
    [
        "ComposeDraft", "PublishReport", "AnswerQuestion", "ReportsWords", "ImportReport", "LedgerBook", "FigureBook",
        "Directory", "LoadWeek", "LoadScene", "AcceptMessage", "Floodgate", "AnswerAtOnce", "GivenAnswers", "InboxTurn", "FinishTurn", "HandleMessage", "HandleInbox", "ParkMessage", "KeptByRevision`2", "UnderWay`1", "EchoBursts", "DoWork", "DoOneWork", "RewordWork", "ModelWriter", "Reach", "ComposeWork", "EditWork", "CorrectWork", "CorrectionBase", "PublishWork", "LineSources", "ImportWork", "DeliverOutbox",
        "PromptOwners", "NotifyLeads", "Sweep", "KeepNoLonger", "SearchBox", "RefreshCard", "WordsFor",
    ];

    [Fact]
    public void Only_ports_and_flows_are_async()
    {
        var types = Assembly.Load("BotReport.Core").GetTypes();

        Assert.NotEmpty(types);
        Fence.Holds(Violations(types));
    }

    [Fact]
    public void A_waiting_rule_is_seen_and_a_port_is_not()
    {
        Assert.Equal(
            ["Rule.LaterAsync", "Rule.SoonAsync", "Rule.StreamAsync"],
            Violations([typeof(Rule), typeof(IPort)]).Select(line => line.Split(' ')[0]).Order());
    }

    private static IEnumerable<string> Violations(IEnumerable<Type> types) =>
        from type in types
        where !type.IsInterface && !type.IsDefined(typeof(CompilerGeneratedAttribute)) && !Flows.Contains(type.Name)
        from method in type.GetMethods(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
        where IsAwaited(method.ReturnType) || method.IsDefined(typeof(AsyncStateMachineAttribute))
        select $"{type.Name}.{method.Name} waits; only ports and flows may (the table of flows is in this fence)";

    private static bool IsAwaited(Type type) =>
        type.GetMethod("GetAwaiter", Type.EmptyTypes) is not null
        || (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IAsyncEnumerable<>));

    private interface IPort
    {
        Task SaveAsync();
    }

    private static class Rule
    {
        public static Task<int> SoonAsync() => Task.FromResult(1);

        public static ValueTask LaterAsync() => ValueTask.CompletedTask;

        public static async IAsyncEnumerable<int> StreamAsync()
        {
            await Task.Yield();
            yield return 1;
        }
    }
}
