import { type PersonStatement } from '#libs/contracts';
import {
  byText,
  componentsOf,
  personRefsOf,
  sourceTime,
  type Edge,
  type KnownRef,
  type PersonRefs,
  type SourceOrder,
} from '#libs/facts';

/** References of a count leave it nowhere: any secret would do. */
const secret = 'references of nobody, kept nowhere';

/** Who sends a statement. */
interface Source {
  readonly feed: string;
  readonly organisation: string | null;
}

/** Which child a statement is of, and children that are known to be this one by it. */
export interface Placed {
  readonly primary: string;
  readonly child: string;
  readonly joined: readonly string[];
}

/** Under which references feeds know one simulated child, and which of these are known to be one child. */
export class HeardRecords {
  private readonly refs: KnownRef[] = [];
  private readonly edges: Edge[] = [];
  private childOf: ReadonlyMap<string, string> = new Map();
  private readonly read = new Map<string, PersonRefs | null>();

  /** @returns null for a statement that names nobody */
  place(person: PersonStatement, source: Source, order: SourceOrder): Placed | null {
    const refs = this.refsIn(person, source);
    if (refs === null) return null;
    const before = this.childOf;
    const { primary, linked } = refs;
    const isNews = [this.learn(primary, order), ...linked.map((one) => this.learn(one, order))].some(Boolean);
    const isTied = linked.map(({ ref }) => this.tie(primary.ref, ref, source.feed, order)).some(Boolean);
    if (isNews || isTied) this.childOf = componentsOf(this.refs, this.edges).childOf;
    const child = this.childAs(primary.ref);
    const were = new Set([...this.refsOf(child)].flatMap((ref) => before.get(ref) ?? []));
    return { primary: primary.ref, child, joined: [...were].filter((one) => one !== child) };
  }

  /** As whom a reference is known. */
  childAs(ref: string): string {
    return this.childOf.get(ref) ?? ref;
  }

  refsOf(child: string): ReadonlySet<string> {
    return new Set([...this.childOf].filter(([, of]) => of === child).map(([ref]) => ref));
  }

  /** Whether a verified number is known of the child. */
  isVerified(child: string): boolean {
    return this.refs.some(({ ref, kind }) => kind === 'verified' && this.childOf.get(ref) === child);
  }

  private refsIn(person: PersonStatement, source: Source): PersonRefs | null {
    const { nhsNumber, nhsNumberStatus, localIds } = person;
    const name = JSON.stringify([nhsNumber, nhsNumberStatus, localIds, source]);
    const known = this.read.get(name);
    if (known !== undefined) return known;
    const refs = personRefsOf(secret, person, source);
    this.read.set(name, refs);
    return refs;
  }

  /** @returns whether it is new */
  private learn({ ref, kind }: PersonRefs['primary'], { receivedAt }: SourceOrder): boolean {
    if (this.refs.some((known) => known.ref === ref)) return false;
    this.refs.push({ ref, kind, mintedChildId: ref, firstReceivedAt: receivedAt });
    return true;
  }

  /** @returns whether nobody had said so before */
  private tie(one: string, other: string, feed: string, order: SourceOrder): boolean {
    const [left, right] = byText(one, other) < 0 ? [one, other] : [other, one];
    if (this.edges.some((edge) => edge.left === left && edge.right === right && edge.feed === feed)) return false;
    const { receivedAt, signalId } = order;
    this.edges.push({ left, right, feed, state: 'live', at: sourceTime(order), receivedAt, signalId });
    return true;
  }
}
