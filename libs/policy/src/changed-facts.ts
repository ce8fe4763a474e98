import { type ChangedFacts } from './define-rule.js';
import { type ChildFacts, type ContactFacts } from './facts.js';
import { contactsFrom } from './look-back.js';

/** Facts with something otherwise. What is not changed is asked of the facts as they are, and only when a rule asks. */

/** This contact with some of its facts otherwise. */
export function withChanged({ child, contact }: ChangedFacts, changes: Partial<ContactFacts>): ChangedFacts {
  const changed = changedContact(contact, changes);
  return {
    child: new ChangedChild(child, { key: contact.key, becomes: changed }),
    contact: changed,
  };
}

/** Another contact of the child with some of its facts otherwise. */
export function withOtherChanged(
  { child, contact }: ChangedFacts,
  { key }: Pick<ContactFacts, 'key'>,
  changes: Partial<ContactFacts>,
): ChangedFacts {
  return { child: new ChangedChild(child, { key, becomes: (each) => changedContact(each, changes) }), contact };
}

/** The child without another contact. */
export function withoutOther({ child, contact }: ChangedFacts, { key }: Pick<ContactFacts, 'key'>): ChangedFacts {
  return { child: new ChangedChild(child, { key, becomes: 'left-out' }), contact };
}

/** What a contact has that is not recorded yet: when it took place, and what is recorded there. */
export type AnotherContact = Pick<ContactFacts, 'key' | 'occurredAt' | 'circumstances'> &
  Partial<Pick<ContactFacts, 'kind' | 'setting'>>;

/** The child with one more contact, at the same place as this one, that took place and says nothing but what is given. */
export function withAnother({ child, contact }: ChangedFacts, another: AnotherContact): ChangedFacts {
  const added = changedContact(contact, {
    kind: 'other',
    status: 'completed',
    injuries: [],
    complaints: [],
    injuredOn: null,
    waitedHours: null,
    pregnancyWeek: null,
    isEssential: false,
    recordedConcern: 'unknown',
    ...another,
  });
  return { child: new ChangedChild(child, { added }), contact };
}

/** The child with nobody beside it. */
export function withNobodyBeside({ child, contact }: ChangedFacts): ChangedFacts {
  return { child: new ChangedChild(child, { neighbours: [] }), contact };
}

/** The child, born on another day (`YYYY-MM-DD`). */
export function bornOn({ child, contact }: ChangedFacts, birthDate: string): ChangedFacts {
  return { child: new ChangedChild(child, { birthDate }), contact };
}

/** Facts of a contact are often worked out when they are asked for, and remembered there: so they are asked of itself. */
function changedContact(contact: ContactFacts, changes: Partial<ContactFacts>): ContactFacts {
  return new Proxy(contact, {
    get: (itself, name) => Reflect.get(Object.hasOwn(changes, name) ? changes : itself, name) as unknown,
  });
}

/** What is otherwise of a child. */
interface Change {
  /** Key of the contact that changes; the others stay as they are. */
  readonly key?: string;
  readonly becomes?: ContactFacts | ((contact: ContactFacts) => ContactFacts) | 'left-out';
  readonly added?: ContactFacts;
  readonly birthDate?: string;
  readonly neighbours?: NonNullable<ChildFacts['neighbours']>;
}

class ChangedChild implements ChildFacts {
  private known: { readonly before: readonly ContactFacts[]; readonly after: readonly ContactFacts[] } | undefined;
  readonly birthDate: string | null;

  constructor(
    private readonly child: ChildFacts,
    private readonly change: Change,
  ) {
    this.birthDate = change.birthDate ?? child.birthDate;
  }

  get identity(): ChildFacts['identity'] {
    return this.child.identity;
  }

  get neighbours(): NonNullable<ChildFacts['neighbours']> {
    return this.change.neighbours ?? this.child.neighbours ?? [];
  }

  get gestationWeeks(): number | null {
    return this.child.gestationWeeks;
  }

  get firedWatches(): ChildFacts['firedWatches'] {
    return this.child.firedWatches;
  }

  get contacts(): readonly ContactFacts[] {
    return this.changed(this.child.contacts);
  }

  contactsFrom(moment: number): readonly ContactFacts[] {
    return this.changed(contactsFrom(this.child, moment));
  }

  mayHaveRecordedMarks(): boolean {
    return this.child.mayHaveRecordedMarks?.() ?? true;
  }

  private changed(before: readonly ContactFacts[]): readonly ContactFacts[] {
    if (this.known?.before === before) return this.known.after;
    const { added } = this.change;
    const others = this.withoutAdded(before);
    const after = added === undefined ? others : others.toSpliced(placeFor(added, others), 0, added);
    this.known = { before, after };
    return after;
  }

  private withoutAdded(before: readonly ContactFacts[]): readonly ContactFacts[] {
    const { key, becomes } = this.change;
    if (becomes === undefined) return before;
    // near the end, most often; the others are taken over as they stand, for each lever asks anew
    const place = before.findLastIndex((contact) => contact.key === key);
    const contact = place < 0 ? undefined : before[place];
    if (contact === undefined) return before;
    if (becomes === 'left-out') return before.toSpliced(place, 1);
    return before.with(place, typeof becomes === 'function' ? becomes(contact) : becomes);
  }
}

/** Where a contact stands in the order of (occurredAt, key): near the end, most often. */
function placeFor({ occurredAt, key }: ContactFacts, among: readonly ContactFacts[]): number {
  const isBefore = (other: ContactFacts): boolean =>
    other.occurredAt < occurredAt || (other.occurredAt === occurredAt && other.key < key);
  return among.findLastIndex(isBefore) + 1;
}
