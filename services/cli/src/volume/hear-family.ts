import { type Delivered, type SimulatedChild } from '#libs/population';
import { FamilyPlans } from './family-plans.js';
import { FamilyTies } from './family-ties.js';
import { HeardChild } from './heard-child.js';
import { JudgedChild, type Judgement } from './judged-child.js';

/** What arrives of a family, in order. */
export interface Arriving {
  /** Of its children. */
  readonly ofChildren: readonly Delivered[];
  /** Lists of authorities, each whole. */
  readonly lists: readonly Delivered[];
}

/** A child of a family at the end. */
export interface HeardOut {
  readonly simulated: SimulatedChild;
  readonly judged: JudgedChild;
  /** When its marked event was heard of (milliseconds); null when it has none. */
  readonly markedAt: number | null;
}

/** Something that is heard: a signal, or a list that says something new of somebody in the family (null). */
interface Step {
  readonly at: number;
  readonly arrival: Delivered | null;
}

/** Hears a family out: each of its children is judged at each statement by what had been heard by then. */
export function hearFamily(
  family: readonly SimulatedChild[],
  { ofChildren, lists }: Arriving,
  judgement: Judgement,
): readonly HeardOut[] {
  const plans = new FamilyPlans(lists);
  const ties = new FamilyTies(new Map(family.map(({ child }) => [localIdOf(child), child.nhsNumber])), plans);
  const members = family.map((simulated) => new Member(simulated, plans, ties, judgement));
  for (const step of stepsOf(ofChildren, plans)) for (const member of members) member.take(step);
  return members.map((member) => member.hearOut());
}

function stepsOf(arrivals: readonly Delivered[], plans: FamilyPlans): readonly Step[] {
  const heard = arrivals.map((arrival): Step => ({ at: arrival.arrivesAt, arrival }));
  const listed = plans.changes().map((at): Step => ({ at, arrival: null }));
  return listed.length === 0 ? heard : [...heard, ...listed].sort((one, other) => one.at - other.at);
}

/** Every organisation has the child under this id. */
function localIdOf({ number }: SimulatedChild['child']): string {
  return `S${number}`;
}

/** One child of a family. */
class Member {
  private readonly heard = new HeardChild();
  private readonly judged: JudgedChild;
  private markedAt: number | null = null;

  constructor(
    private readonly simulated: SimulatedChild,
    private readonly plans: FamilyPlans,
    private readonly ties: FamilyTies,
    judgement: Judgement,
  ) {
    const { child } = simulated;
    const known = {
      own: (at: number) => plans.heardOf(child.nhsNumber, at),
      neighbours: (at: number) => ties.beside(localIdOf(child), at),
    };
    this.judged = new JudgedChild(this.heard, known, judgement);
  }

  take({ at, arrival }: Step): void {
    const isOfAll = arrival === null || arrival.signal.type === 'identity.stated';
    if (!isOfAll && arrival.child !== this.simulated.child.number) return;
    this.judged.waitUntil(at);
    this.judged.judge(at, arrival === null ? -Infinity : this.hear(arrival));
  }

  /** @returns since when something may stand otherwise; Infinity: nothing does */
  private hear({ signal, arrivesAt, child, marked }: Delivered): number {
    if (marked) this.markedAt = Math.min(arrivesAt, this.markedAt ?? Infinity);
    switch (signal.type) {
      case 'contact.stated':
        return this.heard.hearContact(signal, arrivesAt);
      case 'plan.checked':
        return this.heard.hearAnswer(signal, arrivesAt);
      case 'person.stated':
        if (signal.person.localIds?.some(({ id }) => id === localIdOf(this.simulated.child)) === true)
          return this.heard.hearPerson(signal, arrivesAt);
        this.ties.hearPerson(signal);
        return Infinity;
      case 'identity.stated':
        if (child === this.simulated.child.number) this.ties.hearIdentity(signal, arrivesAt);
        return this.plans.nameSomebody() ? -Infinity : Infinity;
      case 'plan.stated':
      case 'feed.silent':
        return Infinity;
    }
  }

  hearOut(): HeardOut {
    this.judged.waitUntil(Infinity);
    return { simulated: this.simulated, judged: this.judged, markedAt: this.markedAt };
  }
}
