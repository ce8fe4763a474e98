import {
  decide,
  type Answer,
  type ChildFacts,
  type ContactFacts,
  type Finding,
  type Policy,
  type WatchRequest,
} from '#libs/policy';

/** A finding with the contact that it is about. */
export interface Judged {
  readonly finding: Finding;
  readonly contact: ContactFacts;
}

/** A finding as it was raised, or as its severity changed. */
export interface Told extends Judged {
  /** When (milliseconds): at the contact, or once a wait of its rule was over. */
  readonly at: number;
}

export interface JudgedChild {
  /** What holds in the end, each once. */
  readonly findings: readonly Judged[];
  /** What was said on the way, in the order of time. */
  readonly told: readonly Told[];
  /** What each rule answers of each contact that it looks at, in the end. */
  readonly answers: readonly Answer[];
}

/** Judges a child as screening does: again after each wait that is over, until no rule waits any more. */
export function judgeChild(child: ChildFacts, policies: readonly Policy[]): JudgedChild {
  const contacts = new Map(child.contacts.map((contact) => [contact.key, contact]));
  const severities = new Map<string, string>();
  const told: Told[] = [];
  let fired: readonly WatchRequest[] = [];
  for (;;) {
    const { findings, watches, answers } = decide({ ...child, firedWatches: fired }, policies);
    const judged = findings.map((finding): Judged => ({ finding, contact: contactOf(contacts, finding.contactKey) }));
    for (const { finding, contact } of judged) {
      const name = `${finding.rule} ${finding.anchor.key} ${finding.clause}`;
      if (severities.get(name) === finding.severity) continue;
      severities.set(name, finding.severity);
      told.push({ finding, contact, at: Math.max(contact.occurredAt, ...fired.filter(isOf(finding)).map(dueAt)) });
    }
    const names = new Set(fired.map(nameOf));
    const asked = watches.filter((watch) => !names.has(nameOf(watch)));
    if (asked.length === 0) return { findings: judged, told: told.sort((one, other) => one.at - other.at), answers };
    fired = [...fired, ...firstOfEach(asked)];
  }
}

/** Of the waits at each contact those that are over first: a rule that looks again has two. */
function firstOfEach(asked: readonly WatchRequest[]): readonly WatchRequest[] {
  return asked.filter((watch) =>
    asked.every((other) => other.anchorKey !== watch.anchorKey || other.dueAt >= watch.dueAt),
  );
}

function contactOf(contacts: ReadonlyMap<string, ContactFacts>, key: string): ContactFacts {
  const contact = contacts.get(key);
  if (contact === undefined) throw new Error('a finding names a contact that is not there');
  return contact;
}

function nameOf({ rule, anchorKind, anchorKey }: WatchRequest): string {
  return `${rule} ${anchorKind} ${anchorKey}`;
}

const dueAt = (watch: WatchRequest): number => watch.dueAt;

/** A rule that looks again has a second watch, whose name begins with that of the rule. */
function isOf({ rule, anchor }: Finding): (watch: WatchRequest) => boolean {
  return (watch) => watch.anchorKey === anchor.key && (watch.rule === rule || watch.rule.startsWith(`${rule} `));
}
