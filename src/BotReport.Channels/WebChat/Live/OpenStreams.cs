using BotReport.Core.Talk;

namespace BotReport.Channels.WebChat.Live;

/// <summary>The open streams of this process, by conversation: several browsers of one person see the same at once.</summary>
internal sealed class OpenStreams(TimeProvider time, WebChatSettings settings)
{
    /// <summary>Tabs, and those whose end was not noticed yet.</summary>
    private const int MostPerConversation = 32;

    private readonly Lock _gate = new();
    private readonly Dictionary<Address, List<OpenStream>> _open = [];

    /// <summary>Opens a stream on a conversation; null when it has as many as it may have.</summary>
    public OpenStream? Open(Address address)
    {
        lock (_gate)
        {
            var streams = _open.TryGetValue(address, out var known) ? known : _open[address] = [];
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
        lock (_gate)
        {
            if (_open.TryGetValue(address, out var streams) && streams.Remove(stream) && streams.Count == 0)
            {
                _open.Remove(address);
            }
        }
    }

    /// <summary>The conversation has a new line.</summary>
    public void Ring(Address address) => Each(address, static stream => stream.Ring());

    /// <summary>Something is to be shown to whoever looks now.</summary>
    public void Show(Address address, Passing passing) => Each(address, stream => stream.Show(passing));

    private void Each(Address address, Action<OpenStream> tell)
    {
        lock (_gate)
        {
            _open.GetValueOrDefault(address)?.ForEach(tell);
        }
    }
}
