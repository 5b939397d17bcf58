// What the page asks the server. In Development the address says who looks (?as=), so every request carries it along.

const who = location.search;

async function ask(path, options) {
  try {
    const response = await fetch(`chat/${path}${who}`, { ...options, cache: 'no-store', credentials: 'same-origin' });
    const isJson = response.headers.get('content-type')?.includes('json');
    return { status: response.status, body: response.ok && isJson ? await response.json() : null };
  } catch {
    return { status: 0, body: null }; // not reached at all
  }
}

export const get = path => ask(path, {});

export const post = (path, body) => ask(path, {
  method: 'POST',
  headers: { 'X-BotReport': '1', ...(body ? { 'Content-Type': 'application/json' } : {}) },
  body: body ? JSON.stringify(body) : undefined,
});

/** The secret a sign-in link brought in its fragment, which is taken out of the address; null when there is none. */
export function takeSecret() {
  const secret = /^#t=(.+)$/.exec(location.hash)?.[1] ?? null;
  if (secret) {
    history.replaceState(null, '', location.pathname + location.search);
  }
  return secret;
}
