// Parses cards as the renderer's own library does and writes them back: nothing may be complained of, and what comes back is what went in.
// Exits 0 when every card came through whole.
// usage: node cards.cjs FILE, an array of { name, card }
'use strict';

global.self = global; // the build for browsers looks for it
const { readFileSync } = require('fs');
const { AdaptiveCard, SerializationContext, Versions } = require('adaptivecards/dist/adaptivecards.js');

/** The card with its properties in order and without what only says the default. */
const plain = node => Array.isArray(node) ? node.map(plain)
  : node && typeof node === 'object'
    ? Object.fromEntries(Object.keys(node).sort().filter(key => node[key] !== 'Default').map(key => [key, plain(node[key])]))
    : node;

/** The first place where two cards differ; null when they are the same. */
function difference(given, back, path) {
  if (given === back) {
    return null;
  }

  if (typeof given !== 'object' || typeof back !== 'object' || !given || !back) {
    return `${path}: ${JSON.stringify(given)} became ${JSON.stringify(back)}`;
  }

  for (const key of new Set([...Object.keys(given), ...Object.keys(back)])) {
    const found = difference(given[key], back[key], `${path}/${key}`);
    if (found) {
      return found;
    }
  }

  return null;
}

let wrong = 0;
const complain = (name, what) => {
  console.error(`${name}: ${what}`);
  wrong++;
};

const cards = JSON.parse(readFileSync(process.argv[2], 'utf8'));
for (const { name, card } of cards) {
  const context = new SerializationContext(Versions.v1_5);
  const parsed = new AdaptiveCard();
  parsed.parse(card, context);
  for (let i = 0; i < context.eventCount; i++) {
    complain(name, context.getEventAt(i).message);
  }

  for (const failed of parsed.validateProperties().validationEvents) {
    complain(name, failed.message);
  }

  const lost = difference(plain(card), plain(parsed.toJSON(new SerializationContext(Versions.v1_5))), '');
  if (lost) {
    complain(name, lost);
  }
}

console.log(`${cards.length} cards`);
process.exit(wrong === 0 && cards.length > 0 ? 0 : 1);
