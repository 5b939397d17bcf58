using BotReport.Channels.Terminal;
using BotReport.Core.Talk;

namespace BotReport.Host.Commands.Chat;

/// <summary>What an open terminal works with.</summary>
internal sealed record ChatPorts(AcceptMessage Accept, ITranscript Transcript, TerminalBell Said, TimeProvider Clock);
