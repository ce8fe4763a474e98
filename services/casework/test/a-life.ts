import type { FindingRevised, ReceiptRecorded, Severity } from '#libs/contracts';
import { nameUuid } from '#libs/platform/documents';
import type { CaseEvent, JournalEntry } from '../src/domain/case-event.js';
import { opensCase } from '../src/domain/apply-finding.js';
import { lapsesAt } from '../src/domain/lapse.js';
import { aFinding } from './a-finding.js';
import { Story } from './story.js';

/** What happens to a case, or time that passes. */
export type Happening =
  | {
      readonly kind: 'hears';
      readonly name: string;
      readonly change: 'raised' | 'withdrawn';
      readonly severity: Severity;
    }
  | { readonly kind: 'acknowledges' | 'undoes' | 'records' | 'confirms'; readonly by: string }
  | { readonly kind: 'judges'; readonly name: string }
  /** Its contact has another key, or the first again. */
  | { readonly kind: 'rekeys'; readonly name: string; readonly to: 'another' | 'the first' }
  /** It turns out to be another child's. */
  | { readonly kind: 'leaves'; readonly name: string }
  | { readonly kind: 'declines' | 'closes'; readonly by: string }
  /** How far one of the notices made has come, counted from the last. */
  | { readonly kind: 'arrives'; readonly notice: number; readonly state: ReceiptRecorded['state'] }
  | { readonly kind: 'passes'; readonly minutes: number };

/** Findings of a child: those that begin so are for few. */
export const secret = 'secret';

const recipients: Readonly<Record<string, FindingRevised['recipients']>> = {
  'known with children’s services': ['NN', 'CSC'],
  'known to the nurse in charge': ['NIC'],
};

/** One case lived through, its clocks with it. */
export class Life {
  readonly story = new Story();
  readonly journal: JournalEntry[] = [];
  /** Names of findings by every id that they have had. */
  readonly names = new Map<string, string>();
  private readonly revisions = new Map<string, number>();
  /** How urgent each is that stands; null where it does not. */
  private readonly standing = new Map<string, Severity | null>();
  private readonly keys = new Map<string, readonly string[]>();

  /** What came of something: types of events, or a refusal. */
  happens(one: Exclude<Happening, { kind: 'passes' }>): readonly CaseEvent[] | string {
    const { now } = this.story;
    const came = this.cameOf(one, now);
    if (typeof came !== 'string') this.write(came);
    return came;
  }

  passesTo(until: Date): void {
    for (;;) {
      const [next] = this.clocks().toSorted((a, b) => Date.parse(a.due) - Date.parse(b.due));
      if (next === undefined || Date.parse(next.due) > until.getTime()) break;
      this.story.now = new Date(Math.max(Date.parse(next.due), this.story.now.getTime()));
      const { name, round, step } = next.chain;
      this.write(next.lapses ? this.story.lapses(name, round) : this.story.overdue(name, round, step ?? 0));
    }
    this.story.now = until;
  }

  private clocks() {
    const { state } = this.story;
    if (state.closed !== null) return [];
    return [...state.chains.values()].flatMap((chain) => {
      const lapses = chain.progress.state === 'acknowledged';
      const due = lapses ? lapsesAt(state, chain) : chain.progress.state === 'running' ? chain.answerBy : null;
      return due === null ? [] : [{ chain, due, lapses }];
    });
  }

  private cameOf(one: Exclude<Happening, { kind: 'passes' }>, now: Date): readonly CaseEvent[] | string {
    switch (one.kind) {
      case 'hears':
        return this.hears(one.name, one.change, one.severity, now);
      case 'acknowledges':
        return this.story.acknowledges(one.by, 'RXX');
      case 'undoes':
        return this.story.undoes(one.by);
      case 'records':
        return this.story.records('examined-child', one.by);
      case 'confirms':
        return this.story.confirms(one.by);
      case 'declines':
        return this.story.declines('explained-by-accident', one.by);
      case 'closes':
        return this.story.closes('explained-no-further-action', one.by);
      case 'arrives': {
        const noticeId = this.story.notices().at(-1 - one.notice)?.noticeId;
        return noticeId === undefined ? [] : this.story.receipt(noticeId, { state: one.state });
      }
      case 'judges':
        return this.story.judges(this.idOf(one.name), true);
      case 'rekeys':
        return this.rekeys(one.name, one.to, now);
      case 'leaves':
        return this.leaves(one.name);
    }
  }

  private hears(name: string, change: 'raised' | 'withdrawn', severity: Severity, now: Date) {
    const isHeld = this.story.state.findings.has(this.idOf(name));
    const revision = this.revised(name);
    const revised = {
      ...this.named(name),
      ...{ revision, severity, receivedAt: now.toISOString() },
      change: revision === 1 && change === 'raised' ? change : change === 'raised' ? 'revised' : change,
    } as const;
    this.standing.set(name, change === 'raised' ? severity : null);
    // as revisions are applied: what opens no case and goes on in none is heard of by none
    if (!this.story.state.opened && !opensCase(revised)) return [];
    if (change === 'withdrawn' && !isHeld) return [];
    return this.story.hears(revised);
  }

  private rekeys(name: string, to: 'another' | 'the first', now: Date): readonly CaseEvent[] {
    const severity = this.standing.get(name) ?? null;
    const from = this.idOf(name);
    const [first = name, ...others] = this.keysOf(name);
    const isFirst = this.keysOf(name).at(-1) === first;
    if (severity === null || (to === 'the first' && isFirst)) return [];
    this.keys.set(name, [
      first,
      ...others,
      to === 'the first' ? first : `${name} under key ${String(others.length + 2)}`,
    ]);
    const receivedAt = now.toISOString();
    const finding = { ...this.named(name), revision: this.revised(name), severity, receivedAt };
    if (!this.story.state.findings.has(from)) return [];
    return this.story.hears({ ...finding, change: 'rekeyed', rekeyed: { from, to: finding.findingId } });
  }

  private leaves(name: string): readonly CaseEvent[] {
    const severity = this.standing.get(name) ?? null;
    if (severity === null) return [];
    this.standing.set(name, null);
    const finding = { ...this.named(name), revision: this.revised(name), severity };
    return this.story.state.findings.has(finding.findingId)
      ? this.story.hears({ ...finding, change: 'withdrawn' })
      : [];
  }

  private revised(name: string): number {
    const revision = (this.revisions.get(name) ?? 0) + 1;
    this.revisions.set(name, revision);
    return revision;
  }

  /** A finding under its present key. */
  private named(name: string): FindingRevised {
    const key = this.keysOf(name).at(-1) ?? name;
    const finding = findingOf(name, {});
    const findingId = nameUuid('finding', key);
    this.names.set(findingId, name);
    return { ...finding, findingId, anchor: { ...finding.anchor, key: nameUuid('contact', key) } };
  }

  private idOf(name: string): string {
    return nameUuid('finding', this.keysOf(name).at(-1) ?? name);
  }

  private keysOf(name: string): readonly string[] {
    return this.keys.get(name) ?? [name];
  }

  private write(events: readonly CaseEvent[]): void {
    const at = this.story.now.toISOString();
    for (const event of events) this.journal.push({ sequence: this.journal.length + 1, at, event });
  }
}

/** A finding by its name. */
export function findingOf(name: string, changes: Partial<FindingRevised>): FindingRevised {
  const hours = name.length % 5;
  return aFinding({
    ...{ name, recipients: recipients[name] ?? ['NN'], organisation: name.endsWith('practice') ? 'Y00001' : 'RXX' },
    ...{ rule: { id: name.startsWith(secret) ? 'R38b' : 'R10', version: 1 } },
    occurredAt: new Date(Date.parse('2026-11-17T08:00:00.000Z') + hours * 3_600_000).toISOString(),
    ...changes,
  });
}
