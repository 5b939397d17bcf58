using System.Diagnostics;
using System.Text;
using System.Threading.Channels;

namespace BotReport.Rooms.Tests.Crash;

/// <summary>The built <c>botreport.dll</c>, which lies beside these tests, as a process of its own.</summary>
internal sealed class BotProcess : IDisposable
{
    /// <summary>The secret of its web chat.</summary>
    public const string WebChatSecret = "a-secret-of-at-least-32-characters";

    /// <summary>What a shell reports of a process ended by SIGKILL.</summary>
    public const int Killed = 137;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private readonly Process _process;
    private readonly Channel<string> _new = Channel.CreateUnbounded<string>();
    private readonly StringBuilder _said = new();
    private int _ended;

    private BotProcess(ProcessStartInfo how)
    {
        _process = new Process { StartInfo = how };
        _process.OutputDataReceived += (_, line) => Hear(line.Data);
        _process.ErrorDataReceived += (_, line) => Hear(line.Data);
        _process.Start();
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    /// <summary>The process id.</summary>
    public int Id => _process.Id;

    /// <summary>Whether it is gone.</summary>
    public bool HasEnded => _process.HasExited;

    /// <summary>Everything it wrote, both streams.</summary>
    public string Said
    {
        get
        {
            lock (_said)
            {
                return _said.ToString();
            }
        }
    }

    /// <summary>Starts a command on a store.</summary>
    /// <param name="fault">Where it is to die; null: nowhere.</param>
    public static BotProcess Start(CrashStore store, string? fault, params string[] args) =>
        StartWith(store, new Dictionary<string, string?> { ["BOTREPORT_FAULT"] = fault }, args);

    /// <summary>The same with further settings.</summary>
    public static BotProcess StartWith(CrashStore store, IReadOnlyDictionary<string, string?> settings, params string[] args)
    {
        var how = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet")
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = Utf8,
            StandardOutputEncoding = Utf8,
            StandardErrorEncoding = Utf8,
        };
        foreach (var arg in (string[])["exec", Path.Combine(AppContext.BaseDirectory, "botreport.dll"), .. args])
        {
            how.ArgumentList.Add(arg);
        }

        how.Environment["DOTNET_ENVIRONMENT"] = "Development";
        how.Environment["Channels__WebChat__Secret"] = WebChatSecret;
        how.Environment["BOTREPORT_LANG"] = "zh";
        foreach (var (name, value) in store.Settings.Concat(settings))
        {
            how.Environment[name] = value;
        }

        return new(how);
    }

    /// <summary>Runs a command to its end on what is piped in.</summary>
    public static async Task<(int Code, string Said)> RunAsync(CrashStore store, string? fault, string input, params string[] args)
    {
        using var process = Start(store, fault, args);
        await process.TypeAsync(input);
        process.EndInput();
        return (await process.EndAsync(), process.Said);
    }

    /// <summary>Types a line.</summary>
    public async Task TypeAsync(string line)
    {
        try
        {
            await _process.StandardInput.WriteLineAsync(line);
            await _process.StandardInput.FlushAsync();
        }
        catch (IOException)
        {
            // It died at its start: nobody reads.
        }
    }

    /// <summary>The end of what is typed.</summary>
    public void EndInput()
    {
        try
        {
            _process.StandardInput.Close();
        }
        catch (IOException)
        {
            // As above.
        }
    }

    /// <summary>Waits for a line that holds these words, and returns it.</summary>
    public async Task<string> HearAsync(string words)
    {
        var line = await TryHearAsync(words);
        Assert.True(line is not null, $"“{words}” was not heard in:\n{Said}");
        return line;
    }

    /// <summary>The same; null when it ends before.</summary>
    public async Task<string?> TryHearAsync(string words)
    {
        using var late = new CancellationTokenSource(Patience);
        try
        {
            await foreach (var line in _new.Reader.ReadAllAsync(late.Token))
            {
                if (line.Contains(words, StringComparison.Ordinal))
                {
                    return line;
                }
            }
        }
        catch (OperationCanceledException)
        {
            // Long enough.
        }

        return null;
    }

    /// <summary>Sends a signal: <c>STOP</c>, <c>CONT</c>, <c>TERM</c>.</summary>
    public async Task SignalAsync(string name)
    {
        using var kill = Process.Start("kill", [$"-{name}", $"{Id}"]);
        await kill.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(0, kill.ExitCode);
    }

    /// <summary>kill -9.</summary>
    public async Task KillAsync()
    {
        _process.Kill();
        await EndAsync();
    }

    /// <summary>Waits for its end and returns the exit code.</summary>
    public async Task<int> EndAsync()
    {
        try
        {
            await _process.WaitForExitAsync(TestContext.Current.CancellationToken).WaitAsync(Patience);
            return _process.ExitCode;
        }
        catch (TimeoutException)
        {
            throw new TimeoutException($"The process goes on after {Patience}:\n{Said}");
        }
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
        }

        _process.Dispose();
    }

    private void Hear(string? line)
    {
        if (line is null)
        {
            // The end of both streams: nothing more will be heard.
            if (Interlocked.Increment(ref _ended) == 2)
            {
                _new.Writer.TryComplete();
            }

            return;
        }

        lock (_said)
        {
            _said.AppendLine(line);
        }

        _new.Writer.TryWrite(line);
    }
}
