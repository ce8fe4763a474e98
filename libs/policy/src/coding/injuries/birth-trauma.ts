import { type WordFact, type Words } from '../code-words.js';
import { newborn } from './birth-swellings.js';
import { unsettledBy } from '../likelihood/unsettled.js';

/** A diagnosis that says no more. */
const toDo = /\? ?(?:physio|review|refer\w*|ortho|ot|neuro)\b/gi;
const birthTrauma =
  /^\W*birth (?:trauma|injury|injuries|related injur(?:y|ies)|related trauma)(?:[:,(–-]+ ?(?:(?:left|right|l|r|midshaft|fractured|fracture|of|broken|#) ?)*(?:clavicle|collar ?bone)(?: (?:fracture|#))?)?\W*$/i;
/** What a birth does to the head and to the shoulder. */
const kinds = new Set(['bruise', 'injury', 'abrasion']);
/** Beside any other, a torn frenulum or a burn, none is taken for one of the birth. */
const ofBirths = new Set([...kinds, 'fracture', 'mark', 'swelling', 'subconjunctival-haemorrhage']);
const sites = new Set([
  ...['head', 'scalp', 'face', 'forehead', 'cheek', 'eye', 'eyelid', 'ear', 'nose', 'chin', 'jaw', 'mouth', 'neck'],
]);
/** Somebody asks, a family tells, something happened, or it is not of the birth alone. */
const unsettled = unsettledBy(
  ...['rib', 'ribs', 'skull', 'femur', 'metaphys\\w+', 'fell', 'falls?', 'drop(?:s|ped)?', 'today', 'nai'],
  ...['healed', 'old'],
);

/**
 * The diagnosis of a newborn is "birth trauma": the collar bone that broke and the marks of the head that the other texts name are
 * recorded as of the birth (rules R15, R16, R17).
 */
export function withBirthTrauma<Fact extends WordFact>(
  words: readonly Words[],
  facts: readonly Fact[],
): readonly Fact[] {
  if (!words.some(({ field, text }) => field.startsWith('diagnosis') && birthTrauma.test(text))) return facts;
  if (!words.some(({ text }) => newborn.test(text)) || facts.some(({ kind }) => kind === 'mechanism')) return facts;
  const all = words.map(({ text }) => text).join('. ');
  if (unsettled.test(all.replaceAll(toDo, ''))) return facts;
  if (facts.some(({ kind, code }) => kind === 'injury' && !ofBirths.has(code))) return facts;
  const isCollarBone = facts.some(({ code, bodySite }) => code === 'fracture' && bodySite === 'clavicle');
  return facts.map((fact) => (isOfBirth(fact, isCollarBone) ? { ...fact, recordedAs: 'birth' as const } : fact));
}

function isOfBirth({ kind, code, bodySite, recordedAs }: WordFact, isCollarBone: boolean): boolean {
  if (kind !== 'injury' || recordedAs !== undefined) return false;
  if (code === 'fracture') return bodySite === 'clavicle' || (bodySite === undefined && isCollarBone);
  return kinds.has(code) && bodySite !== undefined && sites.has(bodySite);
}
