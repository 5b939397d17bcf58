using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using BotReport.Host.Commands;

namespace BotReport.Host.Faults;

/// <summary>
/// The place at which this process is to die as if the power went, <c>CommitAsync(RunDone).after:1</c>: a port's method, before, during, inside
/// or after the call, or a step of the migrations, the n-th time it is passed. Crash tests set it; in Production it is refused.
/// </summary>
internal sealed class FaultPoint(string place, int pass)
{
    /// <summary>The environment variable.</summary>
    public const string Key = "BOTREPORT_FAULT";

    private int _passed;

    /// <summary>Registers the place when one is set. It works once the rooms have called <see cref="FaultRegistration.UnderFault"/>.</summary>
    public static void AddTo(IHostApplicationBuilder builder, Shell shell)
    {
        if (builder.Configuration[Key] is not { Length: > 0 } text)
        {
            return;
        }

        if (!shell.IsDevelopment)
        {
            throw new RefusedException(shell.Words.FaultOnlyInDevelopment);
        }

        var point = Read(text) ?? throw new RefusedException(shell.Words.NotAFault(text));
        builder.Services.AddSingleton(point).AddSingleton<ILoggerProvider, MigrationsUnderFault>();
        builder.Logging.AddFilter<MigrationsUnderFault>(MigrationsUnderFault.Migrations, LogLevel.Debug);
    }

    /// <summary>Dies when this is the place and it was passed often enough.</summary>
    public void Pass(string at)
    {
        if (at == place && Interlocked.Increment(ref _passed) == pass)
        {
            Die();
        }
    }

    private static FaultPoint? Read(string text) =>
        text.Split(':') is [{ Length: > 0 } place, var pass] && int.TryParse(pass, CultureInfo.InvariantCulture, out var n) && n > 0
            ? new(place, n)
            : null;

    /// <remarks>SIGKILL: no handler, no finally and no buffer gets its turn.</remarks>
    [DoesNotReturn]
    private static void Die()
    {
        using var me = Process.GetCurrentProcess();
        me.Kill();
        throw new UnreachableException();
    }
}
