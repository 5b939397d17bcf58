// The chat itself: Web Chat over our own Direct Line.

import { post } from './api.js';
import { cardStyle, styleOptions } from './theme.js';
import { placeholder } from './words.js';

// directlinejs ConnectionStatus
const online = 2;
const expired = 3;
const failed = 4;
const ended = 5;
const againAfter = 5000;

/** The Web Chat script, which loads beside the page; null when it cannot be had. */
function webChat() {
  const script = document.getElementById('webchat-script');
  return globalThis.WebChat ?? new Promise(resolve => {
    script.addEventListener('load', () => resolve(globalThis.WebChat ?? null));
    script.addEventListener('error', () => resolve(null));
  });
}

/**
 * Opens the conversation of whoever looks at the page.
 * @param {{ element: HTMLElement, nonce: string, me: object, heard: (fromBot: boolean) => void, trouble: (kind: string | null) => void }} page
 * @returns {Promise<{ send: (text: string) => void } | null>} null when there is no Web Chat
 */
export async function openChat({ element, nonce, me, heard, trouble }) {
  const WebChat = await webChat();
  if (!WebChat) {
    trouble('noChat');
    return null;
  }

  const store = WebChat.createStore({}, () => next => action => {
    if (action.type === 'DIRECT_LINE/INCOMING_ACTIVITY' && action.payload.activity.type === 'message') {
      heard(action.payload.activity.from?.role === 'bot');
    }
    return next(action);
  });

  let directLine = null;
  const render = () => WebChat.renderWebChat({
    directLine,
    store,
    nonce,
    locale: 'zh-Hans',
    sendTypingIndicator: false,
    styleOptions: styleOptions('周'),
    adaptiveCardsHostConfig: cardStyle(),
    overrideLocalizedStrings: { TEXT_INPUT_PLACEHOLDER: placeholder(me) },
  }, element);

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
    directLine = WebChat.createDirectLine({
      domain: new URL('v3/directline', document.baseURI).href,
      token: body.token,
      webSocket: true,
    });
    let was = false;
    const line = directLine;
    line.connectionStatus$.subscribe(now => {
      if (line !== directLine) {
        return; // a line we left says goodbye
      }
      if (now === online) {
        was = true;
        trouble(null);
      } else if (now === expired || now === ended) {
        connect();
      } else if (now === failed) {
        trouble('lost');
        setTimeout(connect, againAfter);
      } else if (was) {
        trouble('lost');
      }
    });
    render();
  }

  await connect();
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => directLine && render());
  return { send: text => store.dispatch({ type: 'WEB_CHAT/SEND_MESSAGE', payload: { method: 'keyboard', text } }) };
}
