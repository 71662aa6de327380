// Compares knowledge/actors/states.tsv with public sets of country data and says what they have and
// it lacks: codes, names, words for the people, capitals. It changes nothing: what is right and is
// used in news is added by hand; forms that only registers use stay in its list.
//
//   mkdir /tmp/check && cd /tmp/check
//   npm install world-countries@5 i18n-iso-countries@7 cldr-core cldr-localenames-full
//   NODE_PATH=/tmp/check/node_modules node etc/check-states.mjs
//
// Data, only read: CLDR (Unicode-3.0), i18n-iso-countries (MIT), world-countries (ODbL-1.0; no part
// of it is copied into the file, it only points at what to look up).
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';

const require = createRequire(process.env.NODE_PATH + '/');
const countries = require('world-countries');
const iso = require('i18n-iso-countries');
const cldr = require('cldr-localenames-full/main/en/territories.json').main.en.localeDisplayNames
  .territories;
iso.registerLocale(require('i18n-iso-countries/langs/en.json'));
const file = new URL('../knowledge/actors/states.tsv', import.meta.url);

// Land without people has no line.
const EMPTY = new Set(['ATA', 'BVT', 'HMD', 'ATF']);
// Capitals better known as a word, or as the name of another place, are left out of states.tsv.
const SHARED = new Set([
  'City of San Marino', 'City of Victoria', 'Djibouti', 'Douglas', 'Fakaofo', 'Georgetown',
  'Gibraltar', 'Guatemala City', 'Hamilton', 'Jamestown', 'Kingston', 'Kuwait City', 'Luxembourg',
  'Male', 'Malé', 'Monaco', 'Oranjestad', 'Panama City', 'Plymouth', 'Saint-Denis', 'Singapore',
  'Stanley', 'The Bottom', 'The Valley', 'Vatican City', 'Victoria',
]);

const plain = (text) => text
  .normalize('NFD').replace(/\p{M}/gu, '').replaceAll('’', "'")
  .replace(/\bSt\.? /g, 'Saint ').replaceAll('&', 'and').replace(/^the /i, '')
  .replace(/[^\p{L}\p{N}]+/gu, ' ').trim().toLowerCase();
const cells = (cell) => (cell ?? '').split('|').filter(Boolean).map(plain);

const lines = readFileSync(file, 'utf8').split('\n').filter((line) => line && !line.startsWith('#'));
const states = new Map();
for (const line of lines.slice(1)) {
  const [id, name, aliases, adjectives, demonyms, capital, seats] = line.split('\t');
  const state = states.get(id) ?? { names: [], people: [], capitals: [] };
  state.names.push(plain(name), ...cells(aliases));
  state.people.push(...cells(adjectives), ...cells(demonyms));
  state.capitals.push(...cells(capital), ...cells(seats));
  states.set(id, state);
}

let differences = 0;
const differ = (id, what, value, source) => {
  differences++;
  console.log(`${id}\t${what}\t${value}\t${source}`);
};

for (const country of countries) {
  const id = country.cca3 === 'UNK' ? 'XKX' : country.cca3;
  if (EMPTY.has(id)) {
    continue;
  }
  const state = states.get(id);
  if (!state) {
    differ(id, 'no line', country.name.common, 'world-countries');
    continue;
  }
  const offered = new Map();
  for (const value of [iso.getName(id, 'en', { select: 'all' })].flat().filter(Boolean)) {
    offered.set(value, 'i18n-iso-countries');
  }
  for (const form of ['', '-alt-short', '-alt-variant']) {
    const value = cldr[country.cca2 + form];
    if (value) {
      offered.set(value, 'CLDR');
    }
  }
  offered.set(country.name.common, 'world-countries');
  offered.set(country.name.official, 'world-countries');
  for (const [value, source] of offered) {
    // "Korea, Republic of" and "Saint Martin (French part)" are forms of registers.
    if (!/[,(]/.test(value) && !state.names.includes(plain(value))) {
      differ(id, 'name', value, source);
    }
  }
  const people = country.demonyms?.eng?.m;
  if (people && !people.split(/, | or /).some((word) => state.people.includes(plain(word)))) {
    differ(id, 'people', people, 'world-countries');
  }
  for (const capital of country.capital) {
    const known = SHARED.has(capital) || [...state.capitals, ...state.names].includes(plain(capital));
    if (capital && !known) {
      differ(id, 'capital', capital, 'world-countries');
    }
  }
}
console.log(`${differences} differences`);
