// The chat itself: Web Chat over our own Direct Line.

import { keepLine } from './line.js';
import { cardStyle, styleOptions } from './theme.js';
import { placeholder } from './words.js';

/** The Web Chat script, which loads beside the page and is there, if ever, when all of the page is; null when it cannot be had. */
async function webChat() {
  if (!globalThis.WebChat && document.readyState !== 'complete') {
    await new Promise(resolve => addEventListener('load', resolve, { once: true }));
  }
  return globalThis.WebChat ?? null;
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
    styleOptions: styleOptions('周', me.roles.some(role => role !== 'reader')),
    adaptiveCardsHostConfig: cardStyle(),
    overrideLocalizedStrings: { TEXT_INPUT_PLACEHOLDER: placeholder(me) },
  }, element);

  await keepLine(WebChat, line => {
    directLine = line;
    render();
  }, trouble);
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => directLine && render());
  return { send: text => store.dispatch({ type: 'WEB_CHAT/SEND_MESSAGE', payload: { method: 'keyboard', text } }) };
}
