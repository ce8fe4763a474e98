import nunjucks from 'nunjucks';
import type { ChronologyContact, ChronologyView } from '#libs/contracts';
import { chronologyTable, notDrawn, type TableRing, type TableRow } from '#libs/pictures';
import { londonDay, longDay } from '../domain/london-time.js';

type Row = Omit<TableRow, 'rings'> & {
  readonly rings: readonly (Omit<TableRing, 'shape'> & { readonly shape: nunjucks.runtime.SafeString })[];
};

/** A chronology in words: the table under the picture. */
export interface ChronologyModel {
  readonly rows: readonly Row[];
  /** What the picture leaves out. */
  readonly notDrawn: string | null;
  readonly listed: readonly string[];
  readonly knownWords: string | null;
  /** Why nothing is listed; null where something is. */
  readonly emptyWords: string | null;
}

/** @param now moment of the page */
export function chronologyModel(view: ChronologyView, now: string): ChronologyModel {
  return {
    rows: chronologyTable(view).map((row) => ({
      ...row,
      rings: row.rings.map((ring) => ({ ...ring, shape: new nunjucks.runtime.SafeString(ring.shape) })),
    })),
    notDrawn: notDrawn(view, { today: londonDay(now) }),
    listed: view.notDrawn,
    knownWords: view.knownOn === null ? null : `Shown is what was known on ${longDay(view.knownOn)}.`,
    emptyWords: emptyWords(view),
  };
}

function emptyWords({ contacts, knownOn }: ChronologyView): string | null {
  if (contacts.length > 0) return null;
  if (knownOn === null) return 'No contact has reached Bellwether.';
  return `By the end of ${longDay(knownOn)} nothing about this child had reached Bellwether, not even a name. What happened before then became known later: with everything shown, the table says under “Known since” when.`;
}

/** `5 contacts with 2 organisations`, counted as its sentence counts them: the heading of a picture. */
export function contactCount({
  contacts,
}: {
  readonly contacts: readonly Pick<ChronologyContact, 'organisation'>[];
}): string {
  const organisations = new Set(contacts.map(({ organisation }) => organisation)).size;
  const of = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;
  if (contacts.length === 0) return 'No contact recorded';
  return `${of(contacts.length, 'contact')} with ${of(organisations, 'organisation')}`;
}
