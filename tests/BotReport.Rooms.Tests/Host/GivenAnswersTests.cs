using System.Reflection;
using BotReport.Core.Talk;
using BotReport.Host.Pumps;
using Microsoft.Extensions.Time.Testing;

namespace BotReport.Rooms.Tests.Host;

/// <summary>One line notes for all; nothing that was given is forgotten.</summary>
public sealed class GivenAnswersTests
{
    private readonly Notes _notes;
    private readonly GivenAnswers _given;
    private readonly IOutboxBell _bell = new PumpBell(new FakeTimeProvider());

    public GivenAnswersTests()
    {
        var store = DispatchProxy.Create<IOutboxStore, Notes>();
        _notes = (Notes)(object)store;
        _given = new(store, _bell, new FakeTimeProvider());
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task While_one_is_noted_the_others_go_on_and_are_noted_together()
    {
        var first = _given.AddAsync([Said("a")], Cancel);
        await _given.AddAsync([Said("b")], Cancel);
        await _given.AddAsync([Said("c"), Said("d")], Cancel);
        Assert.False(first.IsCompleted);
        Assert.False(_bell.Rung.IsCompleted);

        _notes.Over.SetResult();
        await first;
        Assert.True(_bell.Rung.IsCompleted);
        await _given.NoteAsync(Cancel);
        Assert.Equal(["a", "b c d"], _notes.Made);
    }

    [Fact]
    public async Task What_could_not_be_noted_goes_with_the_next_line()
    {
        _notes.Over.SetException(new IOException("no space left"));
        await Assert.ThrowsAsync<IOException>(() => _given.AddAsync([Said("a")], Cancel));
        _notes.Over = new();
        _notes.Over.SetResult();
        await _given.AddAsync([Said("b")], Cancel);
        Assert.Equal(["a", "a b"], _notes.Made);
    }

    private static OutboxMessage Said(string key) => new(key, new("webchat", "zhoumin"), null, null, "好", DateTimeOffset.UnixEpoch);

    /// <summary>A store that writes down what it is told, and is at it until the test says so.</summary>
#pragma warning disable CA1852 // the proxy is made as a type derived from it
    private class Notes : DispatchProxy
#pragma warning restore CA1852
    {
        public TaskCompletionSource Over { get; set; } = new();

        public List<string> Made { get; } = [];

        protected override object? Invoke(MethodInfo? targetMethod, object?[]? args)
        {
            Assert.Equal(nameof(IOutboxStore.AnsweredAsync), targetMethod!.Name);
            Made.Add(string.Join(' ', (IReadOnlyList<string>)args![0]!));
            return Over.Task;
        }
    }
}
