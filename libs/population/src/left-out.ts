import { type ContactStated, type PersonStatement } from '#libs/contracts';
import { type BaseRates } from './base-rates.js';
import { ageAt, type Child } from './child.js';
import { type Plan } from './plans.js';
import { type Random } from './random.js';
import { lessRecorded } from './says-less.js';
import { type Stated } from './statements.js';
import { Tracing } from './traced.js';
import { withoutUnstated } from './unstated.js';

/**
 * What feeds state of a child, less what some of their records leave out. Other records of the same child state it: none is
 * without a birth date everywhere. What an embedded history is seen by is left as it is, but for the birth date and the address.
 */
export function lessWhatIsLeftOut(
  statements: readonly Stated[],
  child: Child,
  plans: readonly Plan[],
  rates: BaseRates,
  random: Random,
): readonly Stated[] {
  const tracing = new Tracing(child, plans, rates, random.fork('number'));
  const booked = new Set(statements.filter(({ signal }) => signal.status === 'booked').map(idOf));
  const [people, contacts, unstated] = [random.fork('person'), random.fork('contact'), random.fork('unstated')];
  const left = statements.flatMap((stated): readonly Stated[] => {
    const { signal } = stated;
    const person = personSaid(stated, child, rates, people.fork(idOf(stated)));
    const named = person === signal.person ? stated : { ...stated, signal: { ...signal, person } };
    const said = withoutUnstated(named, rates, unstated.fork(idOf(stated)));
    if (stated.marked) return [said];
    const contact = lessRecorded(said, child, booked.has(idOf(stated)), rates, contacts.fork(idOf(stated)));
    return contact === null ? [] : [contact];
  });
  const known = left.map((one) => tracing.stated(one));
  return known.length === 0 || known.some(({ signal }) => signal.person.birthDate !== undefined)
    ? known
    : withBirthDate(known, child);
}

function idOf({ signal }: Stated): string {
  return signal.visit.id;
}

function withBirthDate(statements: readonly Stated[], { birthDate }: Child): readonly Stated[] {
  const latest = statements.reduce((last, one) => (one.at >= last.at ? one : last));
  const { signal } = latest;
  const whole = { ...latest, signal: { ...signal, person: { ...signal.person, birthDate } } };
  return statements.map((one) => (one === latest ? whole : one));
}

/** Drawn for a visit, so that all its statements leave out the same. */
function personSaid({ signal, purpose, at }: Stated, child: Child, rates: BaseRates, random: Random): PersonStatement {
  let { person } = signal;
  const isWithout = isBirthDateLeftOut(signal, rates, random.next(), random.next());
  const sex = random.next() / rates.value('sex.missing');
  const weeks = random.next();
  if (isWithout) {
    const { birthDate: _, ...rest } = person;
    person = rest;
  }
  if (sex < 1) {
    const { sex: _, ...rest } = person;
    person = sex < 0.5 ? rest : { ...rest, sex: 'unknown' };
  }
  if (weeks < gestationShare(purpose, signal.setting, ageAt(child, at), rates))
    person = { ...person, gestationWeeks: child.gestationWeeks };
  return person;
}

/** What a desk did not ask is mostly stated when the visit ends. */
function isBirthDateLeftOut(
  { setting, status, coded }: ContactStated,
  rates: BaseRates,
  one: number,
  other: number,
): boolean {
  switch (setting) {
    case 'ed':
      if (one >= rates.value('birth-date.missing-at-desk')) return false;
      return status === 'arrived' || other < rates.value('birth-date.missing-after-desk');
    case 'walk-in':
    case 'out-of-hours':
    case 'police':
      return one < rates.value(`birth-date.missing-${setting}`);
    case 'social-care': {
      const isReferral = (coded ?? []).some(({ code }) => code === 'referral-received');
      return isReferral && one < rates.value('birth-date.missing-referral');
    }
    default:
      return false;
  }
}

const asksForWeeks: ReadonlySet<ContactStated['setting']> = new Set([
  'ed',
  'outpatient',
  'inpatient',
  'health-visitor',
]);

function gestationShare(
  purpose: Stated['purpose'],
  setting: ContactStated['setting'],
  age: number,
  rates: BaseRates,
): number {
  if (purpose === 'birth') return rates.value('gestation.stated-at-birth');
  return age < 2 && asksForWeeks.has(setting) ? rates.value('gestation.stated-later') : 0;
}
