import { type ContactStated, type PersonStatement } from '#libs/contracts';
import { type BaseRates } from './base-rates.js';
import { ageAt, type Child } from './child.js';
import { type Plan } from './plans.js';
import { type Random } from './random.js';
import { type Stated } from './statements.js';

/** How one agency knows a child, in all that it states of it. */
interface Record {
  readonly isTraced: boolean;
  readonly hasBirthDate: boolean;
}

/**
 * What is stated of a child under its number, less what is stated under a number of the sender's own. Nobody is traced without
 * a birth date, which a few records lack; desks trace later; police and social care know some children by their own numbers for good.
 */
export class Tracing {
  private readonly police: Record;
  private readonly socialCare: Record;

  constructor(
    child: Child,
    plans: readonly Plan[],
    private readonly rates: BaseRates,
    private readonly random: Random,
  ) {
    const isTraced = (agency: string): boolean => !random.fork(agency).chance(rates.value(`number.untraced-${agency}`));
    const isNew =
      plans.some((plan) => becameLookedAfter(child, plan)) &&
      random.fork('newly-arrived').chance(rates.value('looked-after.newly-arrived'));
    this.police = { isTraced: isTraced('police'), hasBirthDate: true };
    this.socialCare = { isTraced: !isNew && isTraced('social-care'), hasBirthDate: !isNew };
  }

  /** The statement as its sender makes it. What is marked is stated under the child's number. */
  stated(stated: Stated): Stated {
    const { signal, marked } = stated;
    if (marked) return stated;
    const person = this.recordOf(signal).hasBirthDate ? signal.person : withoutBirthDate(signal.person);
    if (person.birthDate !== undefined && this.isTraced(signal)) return stated;
    const { nhsNumber: _, nhsNumberStatus: __, ...rest } = person;
    return { ...stated, signal: { ...signal, person: rest } };
  }

  /** Practices register nobody without a birth date. */
  private recordOf({ setting, organisation }: ContactStated): Record {
    if (setting === 'police') return this.police;
    if (setting === 'social-care') return this.socialCare;
    const isWithout =
      setting !== 'gp' &&
      this.random.fork('record', organisation).chance(this.rates.value('birth-date.missing-record'));
    return { isTraced: true, hasBirthDate: !isWithout };
  }

  /** Drawn for a visit, so that what is traced stays so. */
  private isTraced(signal: ContactStated): boolean {
    const { setting, status, visit } = signal;
    const own = this.random.fork('visit', visit.id);
    switch (setting) {
      case 'ed':
        if (!own.chance(this.rates.value('number.untraced-at-desk'))) return true;
        return status !== 'arrived' && !own.chance(this.rates.value('number.untraced-after-desk'));
      case 'walk-in':
      case 'out-of-hours':
        return !own.chance(this.rates.value(`number.untraced-${setting}`));
      default:
        return this.recordOf(signal).isTraced;
    }
  }
}

function becameLookedAfter(child: Child, { plan, start }: Plan): boolean {
  return plan === 'LAC' && start > child.from && ageAt(child, start) >= 12;
}

function withoutBirthDate(person: PersonStatement): PersonStatement {
  const { birthDate: _, ...rest } = person;
  return rest;
}
