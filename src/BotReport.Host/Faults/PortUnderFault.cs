using System.Reflection;
using BotReport.Core.Talk;

namespace BotReport.Host.Faults;

/// <summary>A port that passes the fault point before each call, while it goes on, and after it, and while a commit goes over its changes.</summary>
/// <remarks>
/// The place is the method's name; a commit also says which guard it has: <c>InboxDone</c> a turn, <c>RunDone</c> a prompt or notice,
/// <c>WorkDone</c> a draft, <c>ChatPut</c> alone an echo. A call that found nothing, such as a claim of no rows, passes nothing.
/// </remarks>
internal class PortUnderFault<TPort> : DispatchProxy
    where TPort : class
{
    private static readonly MethodInfo Result =
        typeof(PortUnderFault<TPort>).GetMethod(nameof(ResultAsync), BindingFlags.NonPublic | BindingFlags.Instance)!;

    private TPort _port = null!;
    private FaultPoint _fault = null!;

    /// <summary>Stands before a port.</summary>
    public static TPort Before(TPort port, FaultPoint fault)
    {
        var proxy = Create<TPort, PortUnderFault<TPort>>();
        var self = (PortUnderFault<TPort>)(object)proxy;
        (self._port, self._fault) = (port, fault);
        return proxy;
    }

    /// <inheritdoc/>
    protected override object? Invoke(MethodInfo? targetMethod, object?[]? args)
    {
        var place = targetMethod!.Name;
        if (args is [IReadOnlyList<Change> changes, ..])
        {
            place += $"({Guard(changes)})";
            args[0] = new ChangesUnderFault(changes, _fault, place + ".inside");
        }

        _fault.Pass(place + ".before");
        var result = targetMethod.Invoke(_port, BindingFlags.DoNotWrapExceptions, null, args, null);
        if (result is Task { IsCompleted: false })
        {
            _fault.Pass(place + ".during");
        }

        return result switch
        {
            Task task when task.GetType().IsGenericType && targetMethod.ReturnType.IsGenericType =>
                Result.MakeGenericMethod(targetMethod.ReturnType.GenericTypeArguments).Invoke(this, [task, place]),
            Task task => DoneAsync(task, place),
            _ => result,
        };
    }

    private static string Guard(IReadOnlyList<Change> changes) =>
        changes.FirstOrDefault(c => c is Change.InboxDone or Change.RunDone or Change.WorkDone or Change.ChatPut)?.GetType().Name ?? "";

    private async Task<T> ResultAsync<T>(Task<T> task, string place)
    {
        var result = await task;
        if (result is not System.Collections.ICollection { Count: 0 })
        {
            _fault.Pass(place + ".after");
        }

        return result;
    }

    private async Task DoneAsync(Task task, string place)
    {
        await task;
        _fault.Pass(place + ".after");
    }
}
