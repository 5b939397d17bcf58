using System.Diagnostics;
using System.Reflection;

namespace BotReport.Benchmarks.Reading;

/// <summary>Adds up how long the calls of each port's method take, so that a figure says where its time went.</summary>
internal sealed class Timed
{
    private readonly Dictionary<string, (int Calls, TimeSpan Time)> _spent = [];

    public T Of<T>(T inner)
        where T : class
    {
        var proxy = DispatchProxy.Create<T, Port>();
        var port = (Port)(object)proxy;
        (port.Inner, port.Spent) = (inner, this);
        return proxy;
    }

    /// <summary>What was spent since the last time, longest first.</summary>
    public string Take(int questions)
    {
        var spent = _spent.OrderByDescending(s => s.Value.Time).Select(s =>
            $"{s.Key} {s.Value.Calls / (double)questions:0.#}× {s.Value.Time.TotalMilliseconds / questions:0.00} ms");
        var text = string.Join(", ", spent);
        _spent.Clear();
        return text;
    }

    private void Add(string call, TimeSpan time)
    {
        lock (_spent)
        {
            var (calls, before) = _spent.GetValueOrDefault(call);
            _spent[call] = (calls + 1, before + time);
        }
    }

#pragma warning disable CA1852 // the proxy inherits it
    internal class Port : DispatchProxy
#pragma warning restore CA1852
    {
        public object Inner { get; set; } = null!;

        public Timed Spent { get; set; } = null!;

        protected override object? Invoke(MethodInfo? targetMethod, object?[]? args)
        {
            var began = Stopwatch.GetTimestamp();
            var result = targetMethod!.Invoke(Inner, args);
            ((Task)result!).ContinueWith(
                _ => Spent.Add(targetMethod.Name, Stopwatch.GetElapsedTime(began)),
                CancellationToken.None,
                TaskContinuationOptions.ExecuteSynchronously,
                TaskScheduler.Default);
            return result;
        }
    }
}
