import { circumstances, type Circumstance } from './codes/circumstances.js';
import { type Scene } from './define-rule.js';
import { type ContactFacts } from './facts.js';
import { contactsBefore } from './look-back.js';

/** Numbers that a rule which reads signs of neglect declares. Source of what they mean: NICE NG76, "persistently". */
export const signNumbers = { signDays: 'days', signTimes: 'occasions', signApartHours: 'hours' } as const;

const signWords = {
  hungry: 'hunger',
  'no-food-at-home': 'no food at home',
  unwashed: 'dirt or smell',
  'inadequate-clothing': 'inadequate clothing',
  infestation: 'lice or scabies',
  untreated: 'an illness not treated',
  unsupervised: 'left or found alone',
  'collected-late': 'collected late',
  'persistently-absent': 'persistent absence',
  'unfit-home': 'a home unfit to live in',
} as const satisfies Readonly<Record<(typeof circumstances.neglect)[number], string>>;

const words: ReadonlyMap<Circumstance, string> = new Map(
  circumstances.neglect.map((code) => [code, signWords[code]] as const),
);

/** A sign of neglect is recorded at a contact. */
export const hasSign = ({ circumstances: recorded }: Pick<ContactFacts, 'circumstances'>): boolean =>
  recorded.some((code) => words.has(code));

/** "hunger", "dirt or smell": the signs recorded at a contact, in words. */
export function signsInWords({ circumstances: recorded }: Pick<ContactFacts, 'circumstances'>): readonly string[] {
  return recorded.flatMap((code) => words.get(code) ?? []);
}

/** Signs of neglect recorded up to and with a contact. */
export interface SignsOfNeglect {
  /** Occasions: what follows within `signApartHours` of another is part of the same illness, visit or evening. */
  readonly times: number;
  readonly organisations: number;
  /** Contacts that recorded them, the latest first, perhaps with the one looked back from. */
  readonly contacts: readonly ContactFacts[];
}

function lookBack({ child, contact, number }: Scene): SignsOfNeglect {
  const contacts = hasSign(contact) ? [contact] : [];
  for (const other of contactsBefore(child, contact, number('signDays'))) if (hasSign(other)) contacts.push(other);
  const apart = number('signApartHours') * 3_600_000;
  let [times, last] = [0, Infinity];
  for (const { occurredAt } of contacts) {
    if (last - occurredAt <= apart) continue;
    times += 1;
    last = occurredAt;
  }
  return { times, organisations: new Set(contacts.map(({ organisation }) => organisation)).size, contacts };
}

/** Signs within `signDays`. */
export const signsOf = (scene: Scene): SignsOfNeglect => scene.once(lookBack);

/** Again and again, or by a second organisation on another occasion: one sign once says nothing. */
export function areSignsRepeated(scene: Scene): boolean {
  const { times, organisations } = signsOf(scene);
  return times >= scene.number('signTimes') || (times > 1 && organisations > 1);
}

/** Again and again, and not by one organisation alone. */
export function areSignsPersistent(scene: Scene): boolean {
  const { times, organisations } = signsOf(scene);
  return times >= scene.number('signTimes') && organisations > 1;
}

/** A contact records signs that are not the first ones. */
export const repeatsSigns = (scene: Scene): boolean => hasSign(scene.contact) && areSignsRepeated(scene);

/** " Signs of neglect were recorded 4 times in 183 days, by 2 organisations." */
export function signsWords(scene: Scene): string {
  const { times, organisations } = signsOf(scene);
  const by = organisations === 1 ? 'one organisation' : `${organisations} organisations`;
  return ` Signs of neglect were recorded ${times} times in ${scene.number('signDays')} days, by ${by}.`;
}
