import type { StoryMessage } from './statements.js';

/** A finding that stands, as screening keeps it. */
export interface Standing {
  readonly findingId: string;
  readonly childId: string;
  readonly rule: string;
  readonly severity: string;
  /** Moment and organisation of the contact that it hangs on. */
  readonly occurredAt: string;
  readonly organisation: string;
}

/** A contact at which rules ring: somebody is told (commands, section 3). */
export interface Ring {
  readonly story: number;
  readonly message: StoryMessage;
  readonly severity: string;
  readonly rules: readonly string[];
}

interface Told {
  readonly messages: readonly StoryMessage[];
}

const order = ['CONCERN', 'URGENT', 'IMMEDIATE'];

/** The contact of a story that a finding hangs on; null: of no story. */
function contactOf(told: readonly Told[], { occurredAt, organisation }: Standing) {
  for (const [story, { messages }] of told.entries()) {
    const message = messages.find(
      (one) => Date.parse(one.occurredAt) === Date.parse(occurredAt) && one.by.organisation === organisation,
    );
    if (message !== undefined) return { story, message };
  }
  return null;
}

/** Contacts of the stories at which rules ring, in the order of their days. Information rings nobody. */
export function ringsOf(told: readonly Told[], standing: readonly Standing[]): readonly Ring[] {
  const rings = new Map<StoryMessage, Ring>();
  for (const finding of standing) {
    const contact = order.includes(finding.severity) ? contactOf(told, finding) : null;
    if (contact === null) continue;
    const known = rings.get(contact.message);
    const rules = [...new Set([...(known?.rules ?? []), finding.rule])].sort();
    const severities = [finding.severity, ...(known === undefined ? [] : [known.severity])];
    const severity = severities.toSorted((one, other) => order.indexOf(other) - order.indexOf(one))[0] ?? '';
    rings.set(contact.message, { ...contact, severity, rules });
  }
  return [...rings.values()].sort(
    (one, other) =>
      one.story - other.story || Date.parse(one.message.occurredAt) - Date.parse(other.message.occurredAt),
  );
}

/** Which child's story each is; a child of no story is left out. */
export function storiesOfChildren(told: readonly Told[], standing: readonly Standing[]): ReadonlyMap<string, number> {
  return new Map(
    standing.flatMap((finding) => {
      const contact = contactOf(told, finding);
      return contact === null ? [] : [[finding.childId, contact.story] as const];
    }),
  );
}

/**
 * "  2026-08-28  gp, northgate-gp  rings: R15 (IMMEDIATE), first ring, 91 days before the last contact". A finding that is no
 * more urgent than its case was before joins it, and rings nobody anew.
 */
export function ringLine(
  { message, severity, rules, story }: Ring,
  all: readonly Ring[],
  told: readonly Told[],
): string {
  const last = told[story]?.messages.at(-1)?.occurredAt ?? message.occurredAt;
  const days = Math.round((Date.parse(last.slice(0, 10)) - Date.parse(message.occurredAt.slice(0, 10))) / 86_400_000);
  const ofStory = all.filter((one) => one.story === story);
  const earlier = ofStory.slice(
    0,
    ofStory.findIndex((one) => one.message === message),
  );
  const highest = Math.max(-1, ...earlier.map((one) => order.indexOf(one.severity)));
  const rises = order.indexOf(severity) > highest;
  const how = earlier.length === 0 ? ', first ring' : rises ? ', more urgent than before' : '';
  const before = days === 0 ? 'on the last day' : `${days} ${days === 1 ? 'day' : 'days'} before the last contact`;
  const where = `${message.occurredAt.slice(0, 10)}  ${message.setting}, ${message.by.feed}`;
  return `  ${where}  ${rises ? 'rings' : 'joins the case'}: ${rules.join(' ')} (${severity})${how}, ${before}`;
}
