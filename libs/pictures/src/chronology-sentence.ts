import { type ChronologyContact, type ChronologyView, type Setting } from '#libs/contracts';
import { counted, dateWords, dayOf, spanWords } from './calendar-days.js';
import { listed, pronounsOf, sentenceCase } from './contact-words.js';
import { isDrawable } from './drawn-contact.js';
import { type FigureOptions } from './figure-options.js';

/** How a sentence counts services: "a GP practice", "two hospitals"; social care and police are not counted. */
const classes: readonly (readonly [singular: string, plural: string | null, settings: readonly Setting[]])[] = [
  ['a GP practice', 'GP practices', ['gp']],
  ['an out-of-hours service', 'out-of-hours services', ['out-of-hours']],
  ['a pharmacy', 'pharmacies', ['pharmacy']],
  ['a hospital', 'hospitals', ['ed', 'inpatient', 'outpatient', 'urgent-care', 'maternity']],
  ['a walk-in centre', 'walk-in centres', ['walk-in']],
  ['an ambulance service', 'ambulance services', ['ambulance']],
  [
    'a community health service',
    'community health services',
    ['health-visitor', 'school-nurse', 'community-paediatrics', 'midwife', 'therapy'],
  ],
  ['a dental service', 'dental services', ['dental']],
  ['a mental health service', 'mental health services', ['camhs']],
  ['social care', null, ['social-care']],
  ['police', null, ['police']],
  ['a school or nursery', 'schools or nurseries', ['school', 'education', 'nursery']],
  ['another service', 'other services', ['housing', 'voluntary', 'court', 'other']],
];

const numbers = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** "two", "12": numbers under ten in words. */
export function numberWords(amount: number): string {
  return numbers[amount] ?? String(amount);
}

/** "a GP practice, two hospitals and police". */
function servicesWords(contacts: readonly ChronologyContact[]): string {
  const words = classes.flatMap(([singular, plural, settings]) => {
    const there = contacts.filter(({ setting }) => settings.includes(setting));
    const organisations = new Set(there.map(({ organisation }) => organisation)).size;
    if (organisations === 0) return [];
    return [organisations === 1 || plural === null ? singular : `${numberWords(organisations)} ${plural}`];
  });
  return listed(words);
}

function most(contacts: readonly ChronologyContact[]): number {
  const byService = Map.groupBy(contacts, ({ organisation }) => organisation);
  return Math.max(0, ...[...byService.values()].map(({ length }) => length));
}

/** The sentence of counts before a chronology: what nobody's own record shows, and what was known on a day. */
export function chronologySentence(
  view: ChronologyView,
  today: string,
  knownOn: string | null = null,
  rows: FigureOptions['rows'] = 'all',
): string {
  const contacts = view.contacts.filter((contact) => isDrawable(contact, dayOf(today)));
  const [first] = contacts;
  const last = contacts.at(-1);
  if (first === undefined || last === undefined)
    return 'No dated contact is recorded here. This does not mean no concern.';
  const { subject } = pronounsOf(view.child.sex);
  const seen = contacts.filter(({ childSeen }) => childSeen).length;
  const injured = contacts.filter(({ injuries }) => injuries.length > 0).length;
  const all = contacts.length;
  const services = new Set(contacts.map(({ organisation }) => organisation)).size;
  const span = all === 1 ? '' : ` in ${spanWords(dayOf(first.occurredAt), dayOf(last.occurredAt))}`;
  return [
    `${counted(all, 'dated contact')}${span}, with ${servicesWords(contacts)}.`,
    all === 1
      ? `${sentenceCase(subject)} was ${seen === 1 ? 'seen' : 'not seen'} at it; ${injured === 1 ? 'an' : 'no'} injury is recorded.`
      : `${sentenceCase(subject)} was seen at ${seen === 0 ? 'none' : seen === all ? 'all' : seen} of them; ${injured === 0 ? 'no injury is recorded' : `an injury is recorded at ${injured}`}.`,
    ...(services > 1 ? [`No single service had more than ${most(contacts)} of the ${all} on its own record.`] : []),
    ...(knownOn === null ? [] : [knownWords(contacts, dayOf(knownOn), rows)]),
  ].join(' ');
}

function knownWords(contacts: readonly ChronologyContact[], day: number, rows: FigureOptions['rows']): string {
  const known = contacts.filter(({ receivedAt }) => dayOf(receivedAt) <= day).length;
  // a replay knows each contact on its day, wherever it was
  if (rows === 'ring-point') return `By ${dateWords(day)}, ${known} of them had taken place.`;
  return `On ${dateWords(day)}, ${known} of them ${known === 1 ? 'was' : 'were'} known here.`;
}
