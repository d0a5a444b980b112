import type { BodyKind } from '../../model/mentions.ts';
import { simplify } from '../../templates/traditional.ts';
import {
  DEPARTMENT,
  FIELDS,
  GOVERNMENT,
  GOVERNMENT_OFFICE,
  PLACE,
  PLACE_LEVELS,
  SHORT_FORMS,
  TOWNSHIP,
} from '../../templates/bodies.ts';

/** A name in the form in which names are compared. */
export function shortName(name: string): string {
  return SHORT_FORMS.reduce((short, [words, form]) => short.replace(words, form), simplify(name));
}

/** Takes a name as printed, gives what the law calls such a body. */
export function kindOf(name: string): BodyKind {
  const short = shortName(name);
  if (TOWNSHIP.test(short)) return 'township';
  if (GOVERNMENT.test(short)) return 'government';
  return DEPARTMENT.test(short) ? 'department' : 'unknown';
}

/** True for a government and its office, not for that of a township. */
export function isGovernment(name: string): boolean {
  return kindOf(name) === 'government' || GOVERNMENT_OFFICE.test(shortName(name));
}

/** True where a name begins with that of a place. */
export function hasPlace(name: string): boolean {
  return placesOf(shortName(name)).length > 0;
}

/** True where a text is the name of some body rather than of a column, a person or nothing. */
export function isBody(name: string): boolean {
  return name.length >= 3 && kindOf(name) !== 'unknown' && !/部门|单位|机关|有关|相关|各|该|本|我|其/.test(name);
}

/**
 * True where one name can stand for the other: its characters occur in it in their order, an office may stand for the body
 * that it belongs to.
 */
export function isSameBody(a: string, b: string): boolean {
  const [first, second] = [shortName(a), shortName(b)];
  const ofOffices = [first, second].map((name) => name.replace(/(?:党政|综合|党政综合)?办$/, '')) as [string, string];
  return (
    isShortFor(first, second) ||
    isShortFor(second, first) ||
    (ofOffices[0].length > 1 && isShortFor(ofOffices[0], second)) ||
    (ofOffices[1].length > 1 && isShortFor(ofOffices[1], first))
  );
}

/** True where a name is surely that of another body: of another place, another field of work, or another kind. */
export function isOtherBody(name: string, agency: string): boolean {
  if (isSameBody(name, agency)) return false;
  return isOtherPlace(name, agency) || isOtherField(name, agency) || isOtherKind(name, agency);
}

/** True where both names have a place on the same level and these are two places. */
export function isOtherPlace(name: string, agency: string): boolean {
  const [first, second] = [shortName(name), shortName(agency)];
  const [own, others] = [placesOf(second), placesOf(first)];
  return PLACE_LEVELS.some((level) => {
    const [a, ...moreA] = own.filter((place) => level.test(place));
    const [b, ...moreB] = others.filter((place) => level.test(place));
    if (a === undefined || b === undefined || moreA.length > 0 || moreB.length > 0) return false;
    const stem = (place: string): string => place.replace(/(?:地区|新区|街道|[市州盟区县旗镇乡])$/, '');
    return !first.includes(stem(a)) && !second.includes(stem(b));
  });
}

export function isOtherField(name: string, agency: string): boolean {
  const [own, others] = [fieldsOf(agency), fieldsOf(name)];
  return own.length > 0 && others.length > 0 && !own.some((field) => others.includes(field));
}

function isOtherKind(name: string, agency: string): boolean {
  const [own, other] = [kindOf(agency), kindOf(name)];
  if (own === 'township') return isGovernment(name) || fieldsOf(name).length > 0;
  if (own === 'department') return fieldsOf(agency).length > 0 && (other !== 'department' || isGovernment(name));
  return own === 'government' && other === 'township';
}

function fieldsOf(name: string): readonly number[] {
  return FIELDS.flatMap((field, index) => (field.test(name) ? [index] : []));
}

function placesOf(short: string): readonly string[] {
  const places: string[] = [];
  PLACE.lastIndex = 0;
  for (let match = PLACE.exec(short); match; match = PLACE.exec(short)) places.push(match[0]);
  return places;
}

/** 省人防办 for 黑龙江省人民防空办公室: all its characters, in order. */
export function isShortFor(part: string, whole: string): boolean {
  let from = 0;
  for (const character of part) {
    const at = whole.indexOf(character, from);
    if (at < 0) return false;
    from = at + 1;
  }
  return true;
}
