import { type ContactStated, type PersonStatement } from '#libs/contracts';
import { type BaseRates } from '../base-rates.js';
import { day } from '../calendar.js';
import { type Random } from '../random.js';
import { type Stated } from '../statements.js';
import { admittedAfter } from '../stays.js';
import { spelledByEar } from './names.js';
import { type Newcomer } from './newcomer.js';

/** How one source knows a young person, in all that it states of them. */
interface KnownAs {
  readonly spelling: string;
  /** From when on it has traced the number; never: infinite. */
  readonly tracedAt: number;
  /** What it states of the birth date before that, and before a dispute has ended. */
  readonly takenAs: 'none' | 'first-of-january' | 'claimed';
  readonly isSilentInDispute: boolean;
}

/**
 * What a source states of a young person who came alone: mostly under a local number alone for months, with another spelling,
 * without a birth date, with the first of January or with what they say themselves. Nobody is traced without a birth date.
 */
export class KnownTo {
  private readonly records = new Map<string, KnownAs>();

  constructor(
    private readonly newcomer: Newcomer,
    private readonly rates: BaseRates,
    private readonly random: Random,
  ) {}

  stated(stated: Stated): Stated {
    const { signal } = stated;
    const record = this.recordOf(signal.organisation, signal.setting);
    const isTraced = stated.at >= record.tracedAt;
    const { nhsNumber, nhsNumberStatus, birthDate: _, ...rest } = signal.person;
    const birthDate = this.birthDate(record, stated.at);
    const person: PersonStatement = {
      ...rest,
      name: record.spelling,
      ...(birthDate === null ? {} : { birthDate }),
      ...(isTraced ? { nhsNumber, nhsNumberStatus } : {}),
      ...(isTraced ? {} : this.anew(signal, record)),
    };
    return { ...stated, signal: { ...signal, person } };
  }

  private recordOf(organisation: string, setting: ContactStated['setting']): KnownAs {
    const known = this.records.get(organisation);
    if (known !== undefined) return known;
    const own = this.random.fork('record', organisation);
    const is = (name: string): boolean => own.fork(name).chance(this.rates.value(`alone.${name}`));
    const { name } = this.newcomer.child;
    const isPractice = setting === 'gp';
    const isSilentInDispute = !isPractice && is('birth-date-unstated-in-dispute');
    const record: KnownAs = {
      spelling: !isPractice && is('spelled-otherwise') ? spelledByEar(name) : name,
      tracedAt: isPractice ? this.newcomer.registeredAt : this.tracedAt(own, isSilentInDispute),
      takenAs: isPractice
        ? 'claimed'
        : is('birth-date-unstated')
          ? 'none'
          : is('birth-date-first-of-january')
            ? 'first-of-january'
            : 'claimed',
      isSilentInDispute,
    };
    this.records.set(organisation, record);
    return record;
  }

  private tracedAt(random: Random, isSilentInDispute: boolean): number {
    const own = random.fork('traced');
    if (!own.chance(this.rates.value('alone.number-traced'))) return Infinity;
    const { registeredAt, assessedAt = 0 } = this.newcomer;
    const possible = Math.max(registeredAt, isSilentInDispute ? assessedAt : 0);
    return possible + own.exponential(this.rates.value('alone.number-traced-after') * day);
  }

  /** Once a dispute has ended everybody states what was decided; a record that lacks a birth date has it when it is traced. */
  private birthDate({ takenAs, isSilentInDispute, tracedAt }: KnownAs, at: number): string | null {
    const { child, claimedBirthDate, assessedAt } = this.newcomer;
    if (assessedAt !== undefined && at >= assessedAt) return child.birthDate;
    if (assessedAt !== undefined && isSilentInDispute) return null;
    if (takenAs === 'claimed' || at >= tracedAt) return claimedBirthDate;
    return takenAs === 'none' ? null : `${claimedBirthDate.slice(0, 4)}-01-01`;
  }

  /** Another local number and spelling, where a desk took somebody for a new patient; the ward goes on with it. */
  private anew(signal: ContactStated, { spelling }: KnownAs): Partial<PersonStatement> {
    if (signal.setting !== 'ed' && signal.setting !== 'inpatient') return {};
    const arrivedAt = Date.parse(signal.occurredAt) - (signal.setting === 'inpatient' ? admittedAfter : 0);
    const own = this.random.fork('anew', signal.organisation, arrivedAt);
    if (!own.chance(this.rates.value('alone.new-record'))) return {};
    const { name, number } = this.newcomer.child;
    return {
      localIds: [{ authority: signal.organisation, id: `S${number}-${1 + own.below(900)}` }],
      name: spelling === name ? spelledByEar(name) : name,
    };
  }
}
