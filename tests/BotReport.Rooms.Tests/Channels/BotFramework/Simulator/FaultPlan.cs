namespace BotReport.Rooms.Tests.Channels.BotFramework.Simulator;

/// <summary>Which call meets which fault: first the script, then the rules in the order they were made, then chance.</summary>
internal sealed class FaultPlan
{
    private readonly Lock _gate = new();
    private readonly Queue<Fault?> _script = [];
    private readonly List<Rule> _rules = [];
    private readonly Dictionary<Fault, int> _met = [];
    private (double Ratio, Random Random, Fault[] Faults)? _chance;

    /// <summary>How many faults were met, by fault.</summary>
    public IReadOnlyDictionary<Fault, int> Met
    {
        get
        {
            lock (_gate)
            {
                return new Dictionary<Fault, int>(_met);
            }
        }
    }

    /// <summary>The next calls meet these, one each; null lets one pass.</summary>
    public void Next(params Fault?[] script)
    {
        lock (_gate)
        {
            Array.ForEach(script, _script.Enqueue);
        }
    }

    /// <summary>Calls of this kind meet the fault, so many times.</summary>
    public void When(Func<ConnectorCall, bool> hits, Fault fault, int times = int.MaxValue)
    {
        lock (_gate)
        {
            _rules.Add(new(hits, fault, times));
        }
    }

    /// <summary>That share of all calls meets one of the faults; the same seed meets the same ones in the same order of calls.</summary>
    public void Sometimes(double ratio, int seed, params Fault[] faults)
    {
        lock (_gate)
        {
            _chance = (ratio, new(seed), faults);
        }
    }

    /// <summary>Nothing goes wrong any more.</summary>
    public void Clear()
    {
        lock (_gate)
        {
            _script.Clear();
            _rules.Clear();
            _chance = null;
        }
    }

    /// <summary>What this call meets; null is nothing.</summary>
    public Fault? For(ConnectorCall call)
    {
        lock (_gate)
        {
            var fault = _script.TryDequeue(out var scripted) ? scripted : Ruled(call) ?? Chanced();
            if (fault is not null)
            {
                _met[fault] = _met.GetValueOrDefault(fault) + 1;
            }

            return fault;
        }
    }

    private Fault? Ruled(ConnectorCall call)
    {
        var rule = _rules.Find(r => r.Left > 0 && r.Hits(call));
        if (rule is not null)
        {
            rule.Left--;
        }

        return rule?.Fault;
    }

    private Fault? Chanced() =>
        _chance is var (ratio, random, faults) && random.NextDouble() < ratio ? faults[random.Next(faults.Length)] : null;

    private sealed class Rule(Func<ConnectorCall, bool> hits, Fault fault, int times)
    {
        public Func<ConnectorCall, bool> Hits => hits;

        public Fault Fault => fault;

        public int Left { get; set; } = times;
    }
}
