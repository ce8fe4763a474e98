import { attended, missingBasics, underYears } from '../../attendance.js';
import { circumstances, type Circumstance } from '../../codes/circumstances.js';
import { defineRule, type Scene } from '../../define-rule.js';
import { type ContactFacts } from '../../facts.js';
import { known } from '../../kleene.js';
import { earlierLeftOut, unexplainedNotRecorded } from '../../levers.js';
import { contactsBefore } from '../../look-back.js';
import { arrival, shortEnough } from '../../words.js';

const signs: readonly Circumstance[] = circumstances.unexplained;

/** Codes that must be there together for a contact to count. */
const normal: readonly Circumstance[] = ['results-normal'];
const byOneCarer: readonly Circumstance[] = ['unexplained-event', 'seen-by-one-carer-only'];
const opinion: readonly Circumstance[] = ['opinion-sought'];

/** Contacts with these codes up to one that has them, the latest first; none when this one has not. */
function contactsWith({ child, contact, number }: Scene, codes: readonly Circumstance[]): readonly ContactFacts[] {
  const has = (each: ContactFacts): boolean =>
    attended(each) && codes.every((code) => each.circumstances.includes(code));
  if (!has(contact)) return [];
  const found = [contact];
  for (const other of contactsBefore(child, contact, number('windowDays'))) if (has(other)) found.push(other);
  return found;
}

const servicesOf = ({ services, specialty }: ContactFacts): readonly string[] =>
  services ?? (specialty === null ? [] : [specialty]);

/** What is recorded, and where it reaches what the policy calls perplexing: only what somebody recorded counts. */
interface Signs {
  readonly said: readonly string[];
  readonly contacts: readonly ContactFacts[];
}

function lookBack(scene: Scene): Signs {
  const { number } = scene;
  const results = contactsWith(scene, normal);
  const specialties = new Set(results.flatMap(servicesOf)).size;
  const organisations = new Set(results.map(({ organisation }) => organisation)).size;
  const isWide = specialties >= number('specialties') || organisations >= number('organisations');
  const events = contactsWith(scene, byOneCarer);
  const opinions = contactsWith(scene, opinion);
  const reached = [
    ...(isWide
      ? [{ contacts: results, words: `normal results in ${specialties} specialties at ${organisations} organisations` }]
      : []),
    ...(events.length >= number('oneCarerEvents')
      ? [{ contacts: events, words: `${events.length} unexplained events that one carer alone saw` }]
      : []),
    ...(opinions.length >= number('opinions')
      ? [{ contacts: opinions, words: `another opinion sought ${opinions.length} times` }]
      : []),
  ];
  return { said: reached.map(({ words }) => words), contacts: reached.flatMap((each) => each.contacts) };
}

const signsIn = (scene: Scene): Signs => scene.once(lookBack);

function wording(scene: Scene, how: 'full' | 'short'): string {
  const note = how === 'short' ? '' : ' This does not say why; an illness that is not yet known may explain it.';
  const said = signsIn(scene).said.join('; ');
  return `${arrival(scene.age, scene.contact)}. Recorded in ${scene.number('windowDays')} days: ${said}.${note}`;
}

/** R30: illness that nobody explains, again and again. For the named nurse alone. */
export const perplexingPresentation = defineRule({
  id: 'R30',
  version: 1,
  chapter: 'attendance',
  title: 'A pattern for the named nurse alone',
  audience: 'restricted',
  countsForOthers: false,
  anchorKind: 'visit',
  looksAt: (contact) => contact.circumstances.some((code) => signs.includes(code)) && attended(contact),
  numbers: {
    underYears: 'years',
    windowDays: 'days',
    specialties: 'specialties',
    organisations: 'organisations',
    oneCarerEvents: 'contacts',
    opinions: 'contacts',
  },
  severities: ['perplexing'],
  when: {
    child: ({ age, number }) => underYears(age, number('underYears')),
    perplexing: (scene) => known(signsIn(scene).said.length > 0),
  },
  severity: () => 'perplexing',
  evidence: (scene) => ({
    contacts: [...new Set([scene.contact, ...signsIn(scene).contacts])],
    facts: { signs: signsIn(scene).said.length },
  }),
  assumptions: (scene) => (signsIn(scene).said.length > 0 ? [] : ['signs-not-recorded-taken-as-not-there']),
  missing: ({ contact, age }) => [...missingBasics(age, contact), 'what the specialists agree on together'],
  sentence: (scene) => shortEnough([() => wording(scene, 'full'), () => wording(scene, 'short')]),
  levers: [...earlierLeftOut, ...unexplainedNotRecorded],
});
