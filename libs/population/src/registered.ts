import { type ContactStated } from '#libs/contracts';
import { type BaseRates } from './base-rates.js';
import { type Random } from './random.js';
import { type Stated } from './statements.js';
import { admittedAfter } from './stays.js';

/** Whether visits are registered without a birth date: as a desk was told, and the ward that a child goes on to from there. */
export class Registration {
  /** By hospital and time of arrival, the attendance. */
  private readonly desks: ReadonlyMap<string, ContactStated['visit']>;

  /** @param people draws at desks, by visit @param own draws of wards and clinics, by visit */
  constructor(
    statements: readonly Stated[],
    private readonly rates: BaseRates,
    private readonly people: Random,
    private readonly own: Random,
  ) {
    const attendances = statements.filter(({ signal }) => signal.setting === 'ed').map(({ signal }) => signal);
    this.desks = new Map(attendances.map((one) => [arrivalOf(one, 0), one.visit]));
  }

  /** What a desk did not ask is mostly stated when the visit ends. */
  isWithoutBirthDate({ signal, purpose }: Stated): boolean {
    const { setting, visit, coded } = signal;
    switch (setting) {
      case 'ed':
        return this.isWithoutAtDesk(visit.id, signal.status === 'arrived');
      case 'walk-in':
      case 'out-of-hours':
      case 'police':
        return this.people.fork(visit.id).chance(this.rates.value(`birth-date.missing-${setting}`));
      case 'social-care': {
        const isReferral = (coded ?? []).some(({ code }) => code === 'referral-received');
        return isReferral && this.people.fork(visit.id).chance(this.rates.value('birth-date.missing-referral'));
      }
      case 'inpatient':
        return purpose === 'stay' && this.isWithoutOnWard(signal);
      default:
        return this.isShyOfClinic(signal);
    }
  }

  /** Whether a clinic for sexual health sees a young person under no name. */
  isNameless({ signal }: Stated): boolean {
    if (!this.isShyOfClinic(signal)) return false;
    return this.own.fork('name', signal.visit.id).chance(this.rates.value('name.missing-sexual-health'));
  }

  private isWithoutAtDesk(visit: string, isArrival: boolean): boolean {
    const drawn = this.people.fork(visit);
    if (!drawn.chance(this.rates.value('birth-date.missing-at-desk'))) return false;
    return isArrival || drawn.chance(this.rates.value('birth-date.missing-after-desk'));
  }

  /** A ward goes on with the registration of the department, until somebody on it asks. */
  private isWithoutOnWard(signal: ContactStated): boolean {
    const desk = this.desks.get(arrivalOf(signal, admittedAfter));
    if (desk === undefined || !this.isWithoutAtDesk(desk.id, false)) return false;
    const isAmended = this.own.fork(signal.visit.id).chance(this.rates.value('birth-date.amended-on-ward'));
    return signal.status === 'arrived' || !isAmended;
  }

  private isShyOfClinic(signal: ContactStated): boolean {
    if (!isSexualHealth(signal)) return false;
    return this.own.fork(signal.visit.id).chance(this.rates.value('birth-date.missing-sexual-health'));
  }
}

function arrivalOf({ organisation, occurredAt }: ContactStated, before: number): string {
  return `${organisation} ${Date.parse(occurredAt) - before}`;
}

/** Treatment function 360: clinics for sexual health and contraception. */
function isSexualHealth({ setting, coded }: ContactStated): boolean {
  return setting === 'outpatient' && (coded ?? []).some(({ kind, code }) => kind === 'specialty' && code === '360');
}
