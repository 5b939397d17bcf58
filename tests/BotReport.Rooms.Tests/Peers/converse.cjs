// Talks to the bot with the client that Web Chat itself uses, over a stream or by polling. Exits 0 when the conversation went as it should.
// usage: node converse.cjs <domain> <token> stream|poll
'use strict';

global.XMLHttpRequest = require('xhr2');
const WebSocket = require('ws');
global.WebSocket = WebSocket;
global.self = global; // the renderer's build for browsers looks for it
const { AdaptiveCard, SerializationContext, Versions } = require('adaptivecards/dist/adaptivecards.js');
const { DirectLine } = require('botframework-directlinejs');

const [domain, token, way] = process.argv.slice(2);
const sockets = [];
const seen = [];
let wake = () => {};

class Socket extends WebSocket {
  constructor(url) {
    super(url);
    sockets.push(this);
  }
}

const client = new DirectLine({ domain, token, webSocket: way === 'stream', pollingInterval: 200, WebSocket: Socket, random: () => 0 });
client.activity$.subscribe(activity => {
  seen.push(activity);
  wake();
}, error => fail(`the stream of activities broke: ${error}`));

function fail(why) {
  console.error(`${why}\nseen: ${JSON.stringify(seen, null, 1)}`);
  process.exit(1);
}

async function until(what, found) {
  const late = setTimeout(() => fail(`not seen: ${what}`), 20000);
  for (;;) {
    const activity = seen.find(found);
    if (activity) {
      clearTimeout(late);
      return activity;
    }

    await new Promise(resolve => (wake = resolve));
  }
}

const post = activity => new Promise((resolve, reject) => client.postActivity(activity).subscribe(resolve, reject));
const message = (text, id) => ({ type: 'message', text, from: { id: 'me', role: 'user' }, channelData: { clientActivityID: id } });

async function say(text, id) {
  const given = await post(message(text, id));
  const own = await until(`the echo of ${id}`, a => a.channelData?.clientActivityID === id && a.type === 'message');
  if (own.id !== given || own.text !== text || own.from.role !== 'user') {
    fail(`another echo than was sent: ${JSON.stringify(own)}, posted as ${given}`);
  }

  return own;
}

// 状态 is answered with a card; its twin in words stands in the summary.
const answers = () => seen.filter(a => a.type === 'message' && a.from.role === 'bot' && (a.text ?? a.summary).startsWith('2024-W45 你的填报'));

/** Everything of a kind in a card, wherever it stands. */
const all = (node, type) => (node && typeof node === 'object' ? [...(node.type === type ? [node] : []), ...Object.values(node).flatMap(n => all(n, type))] : []);

async function main() {
  await say('状态', 'a1');
  await until('an answer', () => answers().length === 1);

  // The card that waited in the conversation, as the renderer of the page reads it.
  const shown = await until('the card', a => a.summary === '文字版');
  const content = shown.attachments[0].content;
  const context = new SerializationContext(Versions.v1_5);
  new AdaptiveCard().parse(content, context);
  const complaints = [...Array(context.eventCount).keys()].map(i => context.getEventAt(i).message);
  const actions = all(content, 'Action.Submit');
  if (shown.text || complaints.length > 0 || actions.length !== 2 || all(content, 'Action.Execute').length > 0) {
    fail(`a card the page cannot show: ${JSON.stringify(complaints)} ${JSON.stringify(shown)}`);
  }

  await post({ type: 'message', value: actions[0].data, from: { id: 'me' }, channelData: { postBack: true, clientActivityID: 'p1' } });
  if (way === 'stream') {
    await until('the echo of the press', a => a.channelData?.clientActivityID === 'p1' && a.channelData.postBack);
    sockets[0].terminate(); // the line breaks; what is said meanwhile comes when it is back
  }

  await say('状态', 'a2');
  await until('the second answer', () => answers().length >= 2);
  if (way === 'stream' && sockets.length !== 2) {
    fail(`${sockets.length} sockets`);
  }

  const twice = seen.filter((a, i) => seen.findIndex(b => b.id === a.id) !== i);
  if (twice.length > 0) {
    fail(`seen twice: ${JSON.stringify(twice)}`);
  }

  client.end();
  process.exit(0);
}

main().catch(error => fail(error.stack ?? error.message ?? String(error)));
