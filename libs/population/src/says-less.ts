import { type CodedFact, type ContactStated } from '#libs/contracts';
import { type BaseRates } from './base-rates.js';
import { ageAt, type Child } from './child.js';
import { saysHowLeft } from './leaving.js';
import { type Random } from './random.js';
import { type Stated } from './statements.js';

const unspecified: CodedFact = { kind: 'injury', system: 'icd10', code: 'T14.9' };
/** A form's own code for a question that nobody asked. */
const notAsked: CodedFact = { kind: 'mobility', system: 'local', code: 'not-asked' };

/**
 * A statement as it says less than what was known: a complaint of one word, an injury without kind or site, a slot without its
 * service, an attendance without its ending. Drawn for a visit, so that all its statements say as little.
 *
 * @param isBooked whether its booking was stated
 * @returns null where nobody ever states how the slot ended
 */
export function lessRecorded(
  stated: Stated,
  child: Child,
  isBooked: boolean,
  rates: BaseRates,
  random: Random,
): Stated | null {
  const { purpose, signal } = stated;
  const drawn = random.next();
  const isSlot = purpose === 'clinic' || purpose === 'dental';
  const hasEnded = signal.status === 'completed' || signal.status === 'was-not-brought';
  if (isSlot && isBooked && hasEnded && drawn < rates.value('unrecorded.slot-outcome')) return null;
  const isOpen =
    purpose === 'emergency' && hasEnded && !saysHowLeft(signal) && drawn < rates.value('unrecorded.disposal');
  const coded = fewerFacts(stated, ageAt(child, stated.at), rates, random);
  const isOneWord = random.chance(rates.value('unrecorded.complaint')) && purpose === 'emergency';
  if (coded === signal.coded && !isOpen && !isOneWord) return stated;
  const { coded: _, ...rest } = signal;
  const said: ContactStated = {
    ...rest,
    ...(isOpen ? { status: 'arrived' } : {}),
    ...(coded == null || coded.length === 0 ? {} : { coded }),
    ...(isOneWord ? { words: ofOneWord(signal) } : {}),
  };
  return { ...stated, signal: said };
}

function fewerFacts(
  { purpose, signal }: Stated,
  age: number,
  rates: BaseRates,
  random: Random,
): ContactStated['coded'] {
  const [service, kind, site, mobility] = [random.next(), random.next(), random.next(), random.next()];
  let { coded } = signal;
  if (coded && purpose === 'clinic' && service < rates.value('unrecorded.specialty'))
    coded = coded.filter((fact) => fact.kind !== 'specialty');
  if (coded?.some((fact) => fact.kind === 'injury')) {
    if (kind < rates.value('unrecorded.injury-kind'))
      coded = coded.map((fact) => (fact.kind === 'injury' ? unspecified : fact));
    else if (site < rates.value('unrecorded.injury-site')) coded = coded.map(withoutSite);
  }
  const isAsked = signal.status === 'completed' && age < 2 && (purpose === 'emergency' || purpose === 'review');
  if (
    isAsked &&
    mobility < rates.value('unrecorded.mobility-unknown') &&
    !coded?.some((fact) => fact.kind === 'mobility')
  )
    coded = [...(coded ?? []), notAsked];
  return coded;
}

function withoutSite(fact: CodedFact): CodedFact {
  if (fact.kind !== 'injury') return fact;
  const { bodySite: _, ...rest } = fact;
  return rest;
}

function ofOneWord({ words }: ContactStated): NonNullable<ContactStated['words']> {
  return (words ?? []).map(({ field, text }) => ({
    field,
    text: field === 'chiefComplaint' ? (text.includes('happened') ? 'injury' : 'unwell') : text,
  }));
}
