import { type ChronologyContact, type ChronologyRing, type ChronologyView } from '#libs/contracts';
import { dateWords, dayOf } from './calendar-days.js';
import { outcomeWords, sentenceCase, sitesWords, whenWords } from './contact-words.js';
import { firstRing, isRing, signOf } from './drawn-contact.js';
import { settingWords } from './lanes.js';
import { ringSignWords, severityShape } from './severity-shape.js';

/** A finding in a row of the table. `shape` is markup of ours; everything else is plain text. */
export interface TableRing {
  readonly shape: string;
  readonly word: string;
  readonly rule: string;
  readonly title: string;
  readonly first: boolean;
  /** False once it was withdrawn: "no longer rings". */
  readonly standing: boolean;
}

/** A row of the integrated chronology. Plain text, for a template that escapes. */
export interface TableRow {
  readonly id: string;
  readonly number: number;
  readonly when: string;
  readonly exact: boolean;
  readonly where: string;
  readonly organisation: string;
  /** What was recorded, quoted field by field. */
  readonly recorded: readonly { readonly field: string; readonly text: string }[];
  readonly facts: readonly string[];
  readonly seen: string;
  readonly injury: string;
  readonly knownSince: string;
  /** Day on which it reached us: where it happened it was known on its own. */
  readonly knownHere: string;
  readonly rings: readonly TableRing[];
}

/** Id of a contact's row: what the marks of the picture lead to. */
export function contactRowId({ number }: Pick<ChronologyContact, 'number'>): string {
  return `contact-${number}`;
}

/** "reasonForVisit" as a person reads it. */
function fieldWords(field: string): string {
  return sentenceCase(
    field
      .replaceAll(/([a-z])([A-Z])/g, '$1 $2')
      .replaceAll(/[-_]/g, ' ')
      .toLowerCase(),
  );
}

function knownSince({ occurredAt, receivedAt, organisationName }: ChronologyContact): string {
  const happened = dayOf(occurredAt);
  const received = dayOf(receivedAt);
  if (received <= happened) return `${organisationName} and here: ${dateWords(happened)}`;
  return `${organisationName}: ${dateWords(happened)}. Here: ${dateWords(received)}`;
}

function tableRing(ring: ChronologyRing, first: ChronologyRing | null): TableRing {
  const sign = signOf(ring);
  const { rule, title, standing } = ring;
  return {
    ...{ rule, title, standing, word: ringSignWords(ring), shape: severityShape(sign, { size: 17 }) },
    first: first !== null && ring.contact === first.contact && isRing(ring),
  };
}

/** Rows of the table under the picture: every contact, in the order in which they occurred. */
export function chronologyTable(view: Pick<ChronologyView, 'contacts' | 'rings'>): readonly TableRow[] {
  const first = firstRing(view);
  return view.contacts.map((contact) => ({
    ...{ id: contactRowId(contact), number: contact.number, when: whenWords(contact) },
    exact: contact.precision === 'exact' || contact.precision === 'day',
    where: sentenceCase(settingWords[contact.setting]),
    organisation: [...new Set([contact.organisationName, contact.siteName ?? contact.organisationName])].join(', '),
    recorded: contact.words.map(({ field, text }) => ({ field: fieldWords(field), text })),
    facts: contact.facts,
    seen: outcomeWords(contact),
    injury: contact.injuries.length === 0 ? 'None recorded' : sentenceCase(sitesWords(contact.injuries)),
    knownSince: knownSince(contact),
    knownHere: dateWords(dayOf(contact.receivedAt)),
    rings: view.rings.filter((ring) => ring.contact === contact.number).map((ring) => tableRing(ring, first)),
  }));
}
