import { el } from './dom.js';
import * as words from './words.js';

const questionsShown = 3;

/** The side panel for what /chat/me says. */
export function panel(me) {
  const mine = me.duties.length > 0 ? [block(words.headings.mine, el('ul.duties', {}, ...me.duties.map(duty)))] : [];
  return [
    week(me),
    ...(me.board ? [board(me.board)] : []),
    ...mine,
    ...(me.questions.length > 0 ? [questions(me.questions)] : []),
    ...(me.board || mine.length > 0 ? [] : [el('p.quiet', { text: words.nothingOwed })]),
  ];
}

/** The folded panel: one line, parts that may be cut off last. */
export const strip = me => words.strip(me).map((part, at) => el(at === 0 ? 'strong' : 'span', { text: part }));

/** Buttons that send what they say. */
export function actions(me, send) {
  const examples = !me.board && me.duties.length === 0 && !me.roles.includes('deputy');
  return [
    el('h2.group', { text: examples ? words.headings.examples : words.headings.actions }),
    ...words.actions(me).map((text, at) =>
      el(at === 0 ? 'button.action.first' : 'button.action', { type: 'button', text, title: words.sends(text), onclick: () => send(text) })),
  ];
}

function week(me) {
  const { week, now } = me;
  const state = week.isPublished ? 'done' : week.isOverdue ? 'late' : 'open';
  const left = words.left(week, now);
  return el('section.week', {},
    el('h2.label', { text: week.label }),
    el('p.range', { text: [words.range(week), words.includes(week)].filter(part => part).join(' · ') }),
    el('p.due', { 'data-state': state }, el('span.pill', { text: words.due(week, now) }), left && el('span.left', { text: left })));
}

function block(title, ...children) {
  return el('section.block', {}, el('h2.group', { text: title }), ...children);
}

function duty(duty) {
  const topics = [duty.insteadOf.length > 0 ? words.insteadOf(duty.insteadOf) : '', duty.topics.join('、')].filter(part => part).join(' · ');
  return el('li', { 'data-standing': duty.standing },
    el('p.section', { text: duty.section }),
    el('span.pill', { text: words.standing(duty) }),
    topics && el('p.topics', { text: topics, title: topics }));
}

function questions(all) {
  const more = all.length - questionsShown;
  return block(`${words.headings.questions} ${all.length}`,
    el('ul.questions', {}, ...all.slice(0, questionsShown).map(question => {
      const about = words.about(question);
      return el('li', {}, about && el('span.about', { text: about }), el('p', { text: question.text }));
    })),
    more > 0 && el('p.quiet', { text: words.moreQuestions(more) }));
}

function board(board) {
  const notes = words.boardNotes(board);
  const meter = el('progress.meter', { max: Math.max(board.owed, 1), value: board.answered, 'aria-label': words.received(board) });
  return block(words.headings.board,
    el('p.count', {},
      el('strong', { text: words.received(board) }),
      el('span', { text: board.missing.length === 0 ? words.allIn : words.missing(board.missing.length) })),
    meter,
    board.missing.length > 0 && el('ul.missing', {}, ...board.missing.map(person =>
      el('li', {}, el('span.name', { text: person.name }), el('span.topics', { text: person.sections.join('、'), title: person.sections.join('、') })))),
    notes && el('p.quiet', { text: notes }));
}
