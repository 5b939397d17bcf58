using System.Text.Json.Nodes;

namespace BotReport.Rooms.Tests.Channels.BotFramework.Simulator;

/// <summary>What a conversation shows, in the order it came.</summary>
internal sealed class MessageBoard
{
    private readonly Lock _gate = new();
    private readonly List<ShownMessage> _messages = [];
    private int _typing;

    /// <summary>What is seen now.</summary>
    public IReadOnlyList<ShownMessage> Shown => Where(m => !m.Deleted);

    /// <summary>What was taken away.</summary>
    public IReadOnlyList<ShownMessage> Deleted => Where(m => m.Deleted);

    /// <summary>How often somebody was seen typing.</summary>
    public int Typing => Volatile.Read(ref _typing);

    /// <summary>Somebody types.</summary>
    public void Type() => Interlocked.Increment(ref _typing);

    /// <summary>A new message.</summary>
    public void Add(ShownMessage message)
    {
        lock (_gate)
        {
            _messages.Add(message);
        }
    }

    /// <summary>The message of an id, deleted or not.</summary>
    public ShownMessage? Find(string id)
    {
        lock (_gate)
        {
            return _messages.Find(m => m.Id == id) is { } message ? Copy(message) : null;
        }
    }

    /// <summary>Puts another text in a message's place; false when it is not shown.</summary>
    public bool Replace(string id, JsonObject activity) => Change(id, false, m => m with { Activity = activity, Edited = true });

    /// <summary>Takes a message away; false when it is not shown.</summary>
    public bool Delete(string id) => Change(id, false, m => m with { Deleted = true });

    /// <summary>Brings a message back; false when it was not deleted.</summary>
    public bool Restore(string id) => Change(id, true, m => m with { Deleted = false });

    private static ShownMessage Copy(ShownMessage message) => message with { Activity = message.Activity.DeepClone().AsObject() };

    private bool Change(string id, bool deleted, Func<ShownMessage, ShownMessage> change)
    {
        lock (_gate)
        {
            var at = _messages.FindIndex(m => m.Id == id && m.Deleted == deleted);
            if (at >= 0)
            {
                _messages[at] = change(_messages[at]);
            }

            return at >= 0;
        }
    }

    // JSON nodes are read lazily and are not safe to share.
    private List<ShownMessage> Where(Predicate<ShownMessage> which)
    {
        lock (_gate)
        {
            return _messages.FindAll(which).ConvertAll(Copy);
        }
    }
}
