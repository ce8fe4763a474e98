import { type ContactStated } from '#libs/contracts';
import { type BaseRates } from './base-rates.js';
import { type Child } from './child.js';
import { type Random } from './random.js';
import { type Stated } from './statements.js';

/**
 * What feeds state, less what some of their records leave out of a person. Other records of the same child state it: no child
 * is without a birth date everywhere.
 */
export function lessWhatIsLeftOut(
  statements: readonly Stated[],
  child: Child,
  rates: BaseRates,
  random: Random,
): readonly Stated[] {
  const without = statements.map((stated) => {
    const own = random.fork(stated.signal.visit.id);
    return isBirthDateLeftOut(stated.signal, rates, own.fork('birth-date')) ? withoutBirthDate(stated) : stated;
  });
  if (without.some(({ signal }) => signal.person.birthDate !== undefined)) return without;
  const latest = statements.reduce((last, one) => (one.at >= last.at ? one : last), statements[0] as Stated);
  return without.map((stated) => (stated.number === latest.number ? latest : stated));
}

/** Drawn for a visit: what a desk did not ask is mostly stated when the visit ends. */
function isBirthDateLeftOut(signal: ContactStated, rates: BaseRates, random: Random): boolean {
  const { setting, status, coded } = signal;
  switch (setting) {
    case 'ed': {
      const isAtDesk = random.chance(rates.value('birth-date.missing-at-desk'));
      return isAtDesk && (status === 'arrived' || random.chance(rates.value('birth-date.missing-after-desk')));
    }
    case 'walk-in':
    case 'out-of-hours':
    case 'police':
      return random.chance(rates.value(`birth-date.missing-${setting}`));
    case 'social-care':
      return (
        (coded ?? []).some(({ code }) => code === 'referral-received') &&
        random.chance(rates.value('birth-date.missing-referral'))
      );
    default:
      return false;
  }
}

function withoutBirthDate(stated: Stated): Stated {
  const { birthDate: _, ...person } = stated.signal.person;
  return { ...stated, signal: { ...stated.signal, person } };
}
