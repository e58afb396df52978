import { areaList } from '@vant/area-data';
import { group } from 'd3-array';
import type { Random } from '../random.ts';

/** A place whose government makes plans. */
export interface Place {
  /** With the city that it lies in, for a county. */
  name: string;
  level: 'province' | 'city' | 'county';
  /** Names of what lies directly below it: counties of a city, cities of a province, itself for a county. */
  parts: string[];
}

const levels = { province: '省', city: '市', county: '县' } as const;

/** The character by which a place calls its own bodies: 市水利局. */
export function shortLevel({ level }: Place): string {
  return levels[level];
}

const named = /^\p{Script=Han}{2,7}[省市县区州]$/u;

/** The divisions of a list that are named as such, by the first characters of their code. */
function groupByCode(list: Readonly<Record<string, string>>, length: number) {
  const divisions = Object.entries(list).map(([code, name]) => ({ code, name }));
  return group(
    divisions.filter(({ name }) => named.test(name)),
    ({ code }) => code.slice(0, length),
  );
}

/** The provinces, the cities below them, and one county of each city; what has nothing named below it is left out. */
function listPlaces(): Place[] {
  const [citiesOf, countiesOf] = [groupByCode(areaList.city_list, 2), groupByCode(areaList.county_list, 4)];
  const provinces = Object.entries(areaList.province_list)
    .filter(([, name]) => name.endsWith('省'))
    .map(([code, name]) => ({ name, cities: citiesOf.get(code.slice(0, 2)) ?? [] }));
  const cities = provinces
    .flatMap((province) => province.cities)
    .filter(({ name }) => name.endsWith('市'))
    .map(({ code, name }) => ({ name, parts: countiesOf.get(code.slice(0, 4))?.map((county) => county.name) ?? [] }));
  const places = [
    ...provinces.map(({ name, cities }): Place => ({
      name,
      level: 'province',
      parts: cities.map((city) => city.name),
    })),
    ...cities.map(({ name, parts }): Place => ({ name, level: 'city', parts })),
    ...cities.flatMap(({ name, parts }): Place[] => {
      const county = parts.find((part) => part.endsWith('县'));
      return county === undefined ? [] : [{ name: `${name}${county}`, level: 'county', parts: [county] }];
    }),
  ];
  return places.filter(({ parts }) => parts.length > 0);
}

/** All places, in an order that is drawn. */
export function drawPlaces(random: Random): Place[] {
  const places = listPlaces();
  return random.sample(places, places.length);
}
