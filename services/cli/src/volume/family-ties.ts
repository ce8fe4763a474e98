import { neighboursIn, standingMothers, type MotherStatement, type Neighbour } from '#libs/facts';
import { type Signal } from '#libs/contracts';
import { type Delivered } from '#libs/population';
import { type FamilyPlans } from './family-plans.js';

type PersonStated = Extract<Signal, { type: 'person.stated' }>;
type IdentityStated = Extract<Signal, { type: 'identity.stated' }>;

/** Who is beside whom in a family, as hospitals have said so far. */
export class FamilyTies {
  private readonly statements: MotherStatement[] = [];
  /** Numbers of mothers, by their local ids. */
  private readonly mothers = new Map<string, string>();

  /**
   * @param children number of each child by its local id
   * @param plans what lists say of them
   */
  constructor(
    private readonly children: ReadonlyMap<string, string>,
    private readonly plans: FamilyPlans,
  ) {}

  /** Takes what is said of who belongs to whom, if it is that. */
  hear(arrival: Delivered | null): void {
    if (arrival?.signal.type === 'person.stated') this.hearPerson(arrival.signal);
    if (arrival?.signal.type === 'identity.stated') this.hearIdentity(arrival.signal, arrival.arrivesAt);
  }

  private hearPerson({ person: { localIds, nhsNumber } }: PersonStated): void {
    for (const { id } of localIds ?? []) if (nhsNumber != null) this.mothers.set(id, nhsNumber);
  }

  private hearIdentity({ feed, from, into, version, change }: IdentityStated, receivedAt: number): void {
    if (change !== 'mother-of') return;
    const at = version === undefined ? receivedAt : Date.parse(version);
    this.statements.push({ mother: from.id, child: into.id, feed, at });
  }

  /** Those beside a child whom a list has ever named, as it was known at a moment (milliseconds). */
  beside(localId: string, at: number): readonly Neighbour[] {
    if (this.statements.length === 0) return [];
    const relatives = neighboursIn(standingMothers(this.statements), [localId]).get(localId)?.relatives ?? [];
    return relatives.flatMap(({ childId, relation }) => {
      const number = this.children.get(childId) ?? this.mothers.get(childId);
      const plans = number === undefined ? null : this.plans.heardOf(number, at);
      return plans === null || plans.entries.size === 0 ? [] : [{ relation, plans }];
    });
  }
}
