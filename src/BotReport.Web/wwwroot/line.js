// The line to the bot: a token, Direct Line over it, and how it is with it.

import { post } from './api.js';

// directlinejs ConnectionStatus
const expired = 3;
const failed = 4;
const ended = 5;
const againAfter = 5000;

/** Direct Line's client dials again by itself when its socket drops, and says nothing meanwhile: the socket is asked. */
function watchSocket(changed) {
  let latest = null;
  globalThis.WebSocket = class extends WebSocket {
    constructor(...address) {
      super(...address);
      latest = this;
      this.addEventListener('open', () => latest === this && changed(true));
      this.addEventListener('close', () => latest === this && changed(false));
    }
  };
}

/**
 * Keeps a line open, with a new token when the old one is over.
 * @param {object} WebChat
 * @param {(directLine: object) => void} opened called with every new line
 * @param {(kind: string | null) => void} trouble a key of words.trouble; null when all is well
 */
export async function keepLine(WebChat, opened, trouble) {
  let directLine = null;

  async function connect() {
    const { status, body } = await post('token');
    if (status !== 200) {
      trouble(status === 401 ? 'expired' : status === 409 ? 'noIdentity' : 'lost');
      if (status !== 401 && status !== 409) {
        setTimeout(connect, againAfter);
      }
      return;
    }

    directLine?.end();
    const line = WebChat.createDirectLine({ domain: new URL('v3/directline', document.baseURI).href, token: body.token, webSocket: true });
    directLine = line;
    line.connectionStatus$.subscribe(now => {
      if (line !== directLine) {
        return; // a line we left says goodbye
      }
      if (now === expired || now === ended) {
        connect();
      } else if (now === failed) {
        trouble('lost');
        setTimeout(connect, againAfter);
      }
    });
    opened(line);
  }

  watchSocket(isOpen => trouble(isOpen ? null : 'lost'));
  await connect();
}
