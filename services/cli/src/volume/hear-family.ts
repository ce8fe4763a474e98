import { type PersonStatement } from '#libs/contracts';
import { type Delivered, type SimulatedChild } from '#libs/population';
import { FamilyPlans } from './family-plans.js';
import { FamilyTies } from './family-ties.js';
import { HeardChild, type Heard } from './heard-child.js';
import { JudgedChild, type Judgement, type KnownAt } from './judged-child.js';

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
  /** As whom it is known: one child, or several where no number was traced. */
  readonly judged: readonly JudgedChild[];
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
  for (const step of stepsOf(ofChildren, plans)) {
    for (const member of members) member.waitUntil(step);
    ties.hear(step.arrival);
    for (const member of members) member.take(step);
  }
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

/** One child of a family, and as whom it is known. */
class Member {
  private readonly heard = new HeardChild();
  private readonly judged = new Map<string, JudgedChild>();
  private markedAt: number | null = null;

  constructor(
    private readonly simulated: SimulatedChild,
    private readonly plans: FamilyPlans,
    private readonly ties: FamilyTies,
    private readonly judgement: Judgement,
  ) {}

  /** Lets waits run out that are over before something is heard which may concern the child. */
  waitUntil(step: Step): void {
    if (this.isConcernedBy(step)) for (const one of this.judged.values()) one.waitUntil(step.at);
  }

  private isConcernedBy({ arrival }: Step): boolean {
    const isOfAll = arrival === null || arrival.signal.type === 'identity.stated';
    return isOfAll || arrival.child === this.simulated.child.number;
  }

  take(step: Step): void {
    if (!this.isConcernedBy(step)) return;
    const { at, arrival } = step;
    if (arrival === null) this.judgeVerified(at, -Infinity);
    else this.hear(arrival);
  }

  private hear({ signal, arrivesAt: at, marked }: Delivered): void {
    if (marked) this.markedAt = Math.min(at, this.markedAt ?? Infinity);
    switch (signal.type) {
      case 'contact.stated': {
        this.judgeHeard(at, this.heard.hearContact(signal, at));
        return;
      }
      case 'plan.checked': {
        this.judgeVerified(at, this.heard.hearAnswer(signal, at));
        return;
      }
      case 'person.stated':
        if (this.isOfChild(signal.person)) this.judgeHeard(at, this.heard.hearPerson(signal, at));
        return;
      case 'identity.stated': {
        this.judgeVerified(at, this.plans.nameSomebody() ? -Infinity : Infinity);
        return;
      }
      case 'plan.stated':
      case 'feed.silent':
    }
  }

  private isOfChild({ localIds }: PersonStatement): boolean {
    return localIds?.some(({ id }) => id === localIdOf(this.simulated.child)) === true;
  }

  private judgeHeard(at: number, heard: Heard | null): void {
    if (heard === null) return;
    const judged = this.judgedAs(heard.child);
    for (const one of heard.joined) {
      const other = this.judged.get(one);
      if (other !== undefined) judged.join(other);
      this.judged.delete(one);
    }
    judged.judge(at, heard.since);
    for (const one of heard.others) this.judgedAs(one).judge(at, heard.since);
  }

  /** Lists and look-ups are of numbers. */
  private judgeVerified(at: number, since: number): void {
    for (const [child, judged] of this.judged) if (this.heard.isVerified(child)) judged.judge(at, since);
  }

  private judgedAs(child: string): JudgedChild {
    const judged = this.judged.get(child) ?? new JudgedChild((at) => this.known(child, at), this.judgement);
    this.judged.set(child, judged);
    return judged;
  }

  private known(child: string, at: number): ReturnType<KnownAt> {
    const { nhsNumber } = this.simulated.child;
    const folded = this.heard.folded(child);
    if (!this.heard.isVerified(child))
      return { identity: 'unverified', folded, plans: { ...this.plans.heardOf('', at), checks: [] } };
    return {
      identity: 'verified',
      folded,
      plans: { ...this.plans.heardOf(nhsNumber, at), checks: this.heard.checks },
      neighbours: this.ties.beside(localIdOf(this.simulated.child), at),
    };
  }

  hearOut(): HeardOut {
    const judged = [...this.judged.values()];
    for (const one of judged) one.waitUntil(Infinity);
    return { simulated: this.simulated, judged, markedAt: this.markedAt };
  }
}
