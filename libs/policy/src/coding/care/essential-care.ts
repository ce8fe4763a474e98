import { type SaidCode } from '../mention.js';
import { essentialFlag } from '../../codes/specialty.js';
import { purposeFields } from './slot-purpose.js';

/**
 * Care of which R11 says that missing it may do harm, by the words that name it (clinical rules, R11: cancer, heart, epilepsy, diabetes,
 * hearing, eyes, after an operation; not asthma, which counts after a stay alone).
 */
const services: readonly (readonly [service: string, words: RegExp])[] = [
  [
    'oncology',
    /\b(?:oncology|chemotherapy|radiotherapy|cancer (?:clinic|treatment|review|follow[- ]?up|appointment))\b/i,
  ],
  ['cardiology', /\b(?:cardiology|(?:cardiac|heart) (?:clinic|review|scan|follow[- ]?up|appointment))\b/i],
  ['epilepsy', /\bepilepsy (?:clinic|review|nurse|follow[- ]?up|appointment)\b/i],
  ['diabetes', /\b(?:diabet(?:es|ic)|dm|t1dm|type 1) (?:clinic|review|nurse|follow[- ]?up|appointment|opa?)\b/i],
  ['audiology', /\b(?:audiology|hearing (?:test|clinic|aid review|assessment|appointment))\b/i],
  ['ophthalmology', /\b(?:ophthalmology|orthoptics?|eye (?:hospital|appointment|follow[- ]?up))\b/i],
  [
    'operation',
    /\b(?:post[- ]?op(?:erative)?|(?:follow[- ]?up|review|check) after (?:the |an |his |her )?(?:operation|surgery))\b/i,
  ],
];

/**
 * Most children of an eye clinic have a squint or wear glasses. As the name of a clinic that a booking holds it says nothing more; whoever
 * tells of the child and names it does.
 */
const told: ReadonlyMap<string, readonly (typeof services)[number][]> = new Map([
  ['presentingProblem', [['ophthalmology', /\beye clinic\b/i]]],
]);

/** "Not audiology: physio", "mother's diabetes clinic". */
const ofAnother =
  /\b(?:not|no|never|(?:mother|mum|father|dad|parent|carer|brother|sister|sibling|twin|nan|gran)(?:'s|s')?|hers)\s+(?:own\s+)?$/i;
/** "Hearing test not needed". */
const notSo = /^\s+(?:is |was )?(?:not|no longer) (?:needed|required|indicated|for him|for her)\b/i;

/**
 * The service of a slot that its reason names, and that it is of essential care. They are read where no source codes the service of
 * the slot: else that specialty flags what is essential itself (`codes/specialty.ts`).
 */
export function essentialCareIn(field: string, text: string): readonly SaidCode[] {
  if (!purposeFields.has(field)) return [];
  for (const [service, words] of [...services, ...(told.get(field) ?? [])]) {
    const match = words.exec(text);
    if (
      match === null ||
      ofAnother.test(text.slice(0, match.index)) ||
      notSo.test(text.slice(match.index + match[0].length))
    )
      continue;
    const [from, to] = [match.index, match.index + match[0].length];
    return [service, essentialFlag].map((code) => ({ code, from, to }));
  }
  return [];
}
