using System.Collections.Concurrent;

namespace BotReport.Channels.Shared;

/// <summary>What is remembered only to spare work: when it grows too much it is forgotten, and done once more.</summary>
internal static class Remembered
{
    extension<TKey, TValue>(ConcurrentDictionary<TKey, TValue> all)
        where TKey : notnull
    {
        /// <summary>Keeps a value beside at most so many others.</summary>
        public void Remember(TKey key, TValue value, int most)
        {
            if (all.Count >= most)
            {
                all.Clear();
            }

            all[key] = value;
        }
    }
}
