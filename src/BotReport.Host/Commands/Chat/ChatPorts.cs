using BotReport.Channels.Terminal;
using BotReport.Core.Talk;
using BotReport.Host.Pumps;

namespace BotReport.Host.Commands.Chat;

/// <summary>What an open terminal works with.</summary>
internal sealed record ChatPorts(IInboxStore Inbox, ITranscript Transcript, TerminalBell Said, PumpBell Pumps, TimeProvider Clock);
