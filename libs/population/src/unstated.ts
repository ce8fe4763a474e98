import { type CodedFact, type ContactStated, type PersonStatement } from '#libs/contracts';
import { type BaseRates } from './base-rates.js';
import { hospitals } from './places.js';
import { type Random } from './random.js';
import { type Stated } from './statements.js';

const hospitalCodes: ReadonlySet<string> = new Set(hospitals.map(({ department }) => department.organisation));
const asksAtDesk: ReadonlySet<ContactStated['setting']> = new Set(['walk-in', 'out-of-hours']);
/** What is said of whoever came with the child. */
const ofEscort: ReadonlySet<string> = new Set([
  'unknown-adult',
  'new-partner',
  'no-parental-responsibility',
  'consent-contact-reached',
]);

/** What some records do not state at all: an address, a site, how an injury came about, a complaint, who came, weeks of pregnancy. */
export function withoutUnstated(stated: Stated, rates: BaseRates, random: Random): Stated {
  const { signal, purpose } = stated;
  const isWithout = (name: string): boolean => random.fork(name).chance(rates.value(`unrecorded.${name}`));
  const isOfHospital = hospitalCodes.has(signal.organisation);
  let said = signal;
  if ((isOfHospital || asksAtDesk.has(signal.setting)) && isWithout('address')) said = withoutAddress(said);
  if (stated.marked) return said === signal ? stated : { ...stated, signal: said };
  if (isOfHospital && isWithout('site')) said = withoutSite(said);
  if (purpose === 'emergency') {
    if (isWithout('mechanism')) said = withoutFacts(said, ({ kind }) => kind === 'mechanism');
    if (isWithout('reason')) said = withoutWords(said, 'chiefComplaint');
    if (isWithout('escort'))
      said = withoutFacts(withoutWords(said, 'escort'), ({ kind, code }) => kind === 'outcome' && ofEscort.has(code));
  }
  if (purpose === 'antenatal' && isWithout('pregnancy-week'))
    said = withoutFacts(said, ({ code }) => code.startsWith('pregnancy-week-'));
  return said === signal ? stated : { ...stated, signal: said };
}

function withoutAddress(signal: ContactStated): ContactStated {
  const { address: _, ...person }: PersonStatement = signal.person;
  return { ...signal, person };
}

function withoutSite(signal: ContactStated): ContactStated {
  const { site: _, ...rest } = signal;
  return rest;
}

function withoutFacts(signal: ContactStated, isLeftOut: (fact: CodedFact) => boolean): ContactStated {
  const { coded, ...rest } = signal;
  if (!coded?.some(isLeftOut)) return signal;
  const kept = coded.filter((fact) => !isLeftOut(fact));
  return kept.length === 0 ? rest : { ...rest, coded: kept };
}

function withoutWords(signal: ContactStated, field: string): ContactStated {
  const { words, ...rest } = signal;
  if (!words?.some((one) => one.field === field)) return signal;
  const kept = words.filter((one) => one.field !== field);
  return kept.length === 0 ? rest : { ...rest, words: kept };
}
