using BotReport.Core.Talk;

namespace BotReport.Channels.WebChat.Live;

/// <summary>The open streams of this process, by conversation: several browsers of one person see the same at once.</summary>
internal sealed class OpenStreams(TimeProvider time, WebChatSettings settings) : ILineBell
{
    /// <summary>Tabs, and those whose end was not noticed yet.</summary>
    private const int MostPerConversation = 32;

    private readonly Lock _gate = new();

    /// <summary>By their conversation's <see cref="Address.Sum"/>.</summary>
    private readonly Dictionary<string, List<OpenStream>> _open = [];

    /// <summary>Opens a stream on a conversation; null when it has as many as it may have.</summary>
    public OpenStream? Open(Address address)
    {
        var conversation = address.Sum;
        lock (_gate)
        {
            var streams = _open.TryGetValue(conversation, out var known) ? known : _open[conversation] = [];
            if (streams.Count >= MostPerConversation)
            {
                return null;
            }

            var stream = new OpenStream(time, settings.Looks);
            streams.Add(stream);
            return stream;
        }
    }

    /// <summary>Forgets a stream.</summary>
    public void Close(Address address, OpenStream stream)
    {
        var conversation = address.Sum;
        lock (_gate)
        {
            if (_open.TryGetValue(conversation, out var streams) && streams.Remove(stream) && streams.Count == 0)
            {
                _open.Remove(conversation);
            }
        }
    }

    /// <summary>The conversation has a new line.</summary>
    public void Ring(Address address) => Ring(address.Sum);

    /// <inheritdoc/>
    public void Ring(string conversation) => Each(conversation, static stream => stream.Ring());

    /// <inheritdoc/>
    public void RingAll()
    {
        lock (_gate)
        {
            foreach (var stream in _open.Values.SelectMany(streams => streams))
            {
                stream.Ring();
            }
        }
    }

    /// <summary>Something is to be shown to whoever looks now.</summary>
    public void Show(Address address, Passing passing) => Each(address.Sum, stream => stream.Show(passing));

    private void Each(string conversation, Action<OpenStream> tell)
    {
        lock (_gate)
        {
            _open.GetValueOrDefault(conversation)?.ForEach(tell);
        }
    }
}
