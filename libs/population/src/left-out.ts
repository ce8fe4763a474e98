import { type ContactStated, type PersonStatement } from '#libs/contracts';
import { type BaseRates } from './base-rates.js';
import { ageAt, type Child } from './child.js';
import { type Plan } from './plans.js';
import { type Random } from './random.js';
import { Registration } from './registered.js';
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
  const registration = new Registration(statements, rates, people, random.fork('registration'));
  const left = statements.flatMap((stated): readonly Stated[] => {
    const { signal } = stated;
    const person = personSaid(stated, child, rates, registration, people.fork(idOf(stated)));
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
function personSaid(
  stated: Stated,
  child: Child,
  rates: BaseRates,
  registration: Registration,
  random: Random,
): PersonStatement {
  const { signal, purpose, at } = stated;
  let { person } = signal;
  // the first two are those of the registration
  random.next();
  random.next();
  const sex = random.next() / rates.value('sex.missing');
  const weeks = random.next();
  if (registration.isWithoutBirthDate(stated)) {
    const { birthDate: _, ...rest } = person;
    person = rest;
  }
  if (registration.isNameless(stated)) person = nameless(stated);
  if (sex < 1) {
    const { sex: _, ...rest } = person;
    person = sex < 0.5 ? rest : { ...rest, sex: 'unknown' };
  }
  if (weeks < gestationShare(purpose, signal.setting, ageAt(child, at), rates))
    person = { ...person, gestationWeeks: child.gestationWeeks };
  return person;
}

/** Somebody whom a clinic knows by a number of its own alone, and another one at each visit. */
function nameless({ signal: { organisation, visit, person } }: Stated): PersonStatement {
  const { sex } = person;
  return { localIds: [{ authority: organisation, id: `C${visit.id}` }], ...(sex == null ? {} : { sex }) };
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
