import { get, post, takeSecret } from './api.js';
import { byId, el } from './dom.js';
import * as words from './words.js';

const secret = takeSecret();
if (secret && (await post('sign-in', { secret })).status === 204) {
  location.reload();
}

const { body: teams } = await get('people');
const shared = new Set((teams ?? []).flatMap(team => team.people.map(person => person.id)).filter((id, at, all) => all.indexOf(id) !== at));

function address(team, person) {
  const query = new URLSearchParams({ as: person.id, ...(shared.has(person.id) ? { team: team.name } : {}) });
  return `chat?${query}`;
}

byId('teams').replaceChildren(...(teams ?? []).map(team => el('section', {},
  el('h3.group', { text: team.name }),
  el('ul.people', {}, ...team.people.map(person => el('li', {},
    el('a.person', { href: address(team, person) },
      el('span.face', { text: person.name.slice(0, 1), 'aria-hidden': 'true', 'data-role': person.roles[0] ?? '' }),
      el('span.name', { text: person.name }),
      el('span.role', { text: words.roles(person.roles) }),
      person.sections.length > 0 && el('span.owns', { text: words.owns(person.sections) }))))))));
if (!teams?.length) {
  byId('teams').append(el('p', { text: words.nobodyToPick }));
}
