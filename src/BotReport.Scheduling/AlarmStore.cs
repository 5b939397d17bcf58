using Quartz;

namespace BotReport.Scheduling;

/// <summary>Where the alarm clock keeps its alarms. Nothing in it is the only copy of anything.</summary>
internal abstract class AlarmStore
{
    /// <summary>Which of several instances this is; null where there is one, which takes up what it was cut off from.</summary>
    public virtual string? InstanceId => null;

    /// <summary>Makes it ready to be opened, and keeps others from opening it until what is returned is disposed of; throws when it is unsound.</summary>
    public abstract Task<IAsyncDisposable> ReadyAsync();

    /// <summary>Tells Quartz where it is.</summary>
    public abstract void Use(IPersistentStoreBuilder store, TimeProvider time);

    /// <summary>Puts what is unsound out of the way and says where to; null when it cannot be built anew, and only later be tried again.</summary>
    public abstract string? MoveAside();
}
