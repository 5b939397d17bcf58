import { get, post, takeSecret } from './api.js';
import { openChat } from './chat.js';
import { byId, el, say } from './dom.js';
import { actions, panel, strip } from './panel.js';
import * as words from './words.js';

const minute = 60000;
const afterBot = 400; // several messages of one turn are one change
const afterMine = 1500; // by then the bot has read it
const nonce = document.querySelector('link[nonce]').nonce;

let chat = null;
let shown = '';
let timer = 0;
let isTalk = false;

function notice(text) {
  byId('frame').hidden = true;
  byId('notice').replaceChildren(
    el('span.seal', { text: '周', 'aria-hidden': 'true' }),
    el('p', { text }));
  byId('notice').hidden = false;
}

function trouble(kind) {
  const text = kind ? words.trouble[kind] : '';
  say(byId('trouble'), text);
  byId('trouble').dataset.kind = kind ?? '';
  if (kind === 'expired' || kind === 'noChat') {
    byId('trouble').append(el('button.quiet-button', { type: 'button', text: words.refresh, onclick: () => location.reload() }));
  }
}

/** Draws what changed; the focus stays where it is when nothing did. */
function show(me) {
  say(byId('hint'), me.collectingSeconds === null ? words.keys : words.collecting(me.collectingSeconds));
  byId('hint').dataset.collecting = me.collectingSeconds !== null;
  const text = JSON.stringify({ ...me, now: me.now.slice(0, 16) });
  if (text === shown) {
    return;
  }
  shown = text;
  document.title = words.title(me.name, me.team);
  say(byId('team'), me.team);
  say(byId('name'), me.name);
  say(byId('roles'), words.roles(me.roles));
  byId('strip').replaceChildren(...strip(me));
  byId('panel').replaceChildren(...panel(me));
  const focused = byId('actions').contains(document.activeElement) ? document.activeElement.textContent : null;
  byId('actions').replaceChildren(...actions(me, send));
  [...byId('actions').querySelectorAll('button')].find(button => button.textContent === focused)?.focus();
}

function send(text) {
  chat?.send(text);
}

async function refresh() {
  clearTimeout(timer);
  timer = 0;
  const { status, body } = await get('me');
  if (body) {
    show(body);
  } else if (status === 401) {
    trouble('expired');
  }
  return { status, body };
}

function refreshSoon(wait) {
  clearTimeout(timer);
  timer = setTimeout(refresh, wait);
}

function heard(fromBot) {
  isTalk = true;
  byId('welcome').hidden = true;
  refreshSoon(fromBot ? afterBot : afterMine);
}

async function leave(event) {
  event.preventDefault();
  await post('sign-out');
  location.reload();
}

function putWayOut() {
  const picked = new URLSearchParams(location.search).has('as');
  const way = byId('leave');
  way.textContent = picked ? words.switchPerson : words.leave;
  way.hidden = false;
  if (!picked) {
    way.setAttribute('role', 'button');
    way.addEventListener('click', leave);
  }
}

function fold() {
  const isOpen = byId('strip').getAttribute('aria-expanded') === 'true';
  byId('strip').setAttribute('aria-expanded', String(!isOpen));
}

/** The skip link leads to where one writes; until that is there, to the chat. */
function skip(event) {
  const writing = byId('chat').querySelector('textarea');
  if (writing) {
    event.preventDefault();
    writing.focus();
  }
}

async function open() {
  const secret = takeSecret();
  const signedIn = secret ? (await post('sign-in', { secret })).status === 204 : true;
  const { status, body: me } = await refresh();
  if (!me) {
    trouble(null);
    notice(status === 0 || status >= 500 ? words.notices.unreachable : signedIn ? words.notices.signedOut : words.notices.linkOver);
    return;
  }

  putWayOut();
  byId('skip').addEventListener('click', skip);
  byId('strip').addEventListener('click', fold);
  trouble('connecting');
  setInterval(() => document.visibilityState === 'visible' && refreshSoon(0), minute);
  document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && refreshSoon(0));
  chat = await openChat({
    element: byId('chat'), nonce, me, trouble, heard,
  });
  say(byId('welcome'), words.welcome(me));
  setTimeout(() => { byId('welcome').hidden = isTalk || !chat; }, afterMine); // what was said before comes first
}

open();
