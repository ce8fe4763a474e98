import { type ChangedFacts } from './define-rule.js';
import { type ChildFacts, type ContactFacts } from './facts.js';
import { contactsFrom } from './look-back.js';

/** Facts with something otherwise. What is not changed is asked of the facts as they are, and only when a rule asks. */

/** This contact with some of its facts otherwise. */
export function withChanged({ child, contact }: ChangedFacts, changes: Partial<ContactFacts>): ChangedFacts {
  const changed = changedContact(contact, changes);
  return { child: new ChangedChild(child, ({ key }) => (key === contact.key ? changed : null)), contact: changed };
}

/** Another contact of the child with some of its facts otherwise. */
export function withOtherChanged(
  { child, contact }: ChangedFacts,
  { key }: Pick<ContactFacts, 'key'>,
  changes: Partial<ContactFacts>,
): ChangedFacts {
  const changedOf = (each: ContactFacts): ContactFacts | null =>
    each.key === key ? changedContact(each, changes) : null;
  return { child: new ChangedChild(child, changedOf), contact };
}

/** The child without another contact. */
export function withoutOther({ child, contact }: ChangedFacts, { key }: Pick<ContactFacts, 'key'>): ChangedFacts {
  return { child: new ChangedChild(child, (each) => (each.key === key ? 'left-out' : null)), contact };
}

/** The child, born on another day (`YYYY-MM-DD`). */
export function bornOn({ child, contact }: ChangedFacts, birthDate: string): ChangedFacts {
  return { child: new ChangedChild(child, () => null, birthDate), contact };
}

/** Facts of a contact are often worked out when they are asked for, and remembered there: so they are asked of itself. */
function changedContact(contact: ContactFacts, changes: Partial<ContactFacts>): ContactFacts {
  return new Proxy(contact, {
    get: (itself, name) => Reflect.get(Object.hasOwn(changes, name) ? changes : itself, name) as unknown,
  });
}

/** What becomes of a contact; null: it stays as it is. */
type Change = (contact: ContactFacts) => ContactFacts | 'left-out' | null;

class ChangedChild implements ChildFacts {
  private known: { readonly before: readonly ContactFacts[]; readonly after: readonly ContactFacts[] } | undefined;

  constructor(
    private readonly child: ChildFacts,
    private readonly change: Change,
    readonly birthDate = child.birthDate,
  ) {}

  get identity(): ChildFacts['identity'] {
    return this.child.identity;
  }

  get neighbours(): NonNullable<ChildFacts['neighbours']> {
    return this.child.neighbours ?? [];
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
    const after: ContactFacts[] = [];
    for (const contact of before) {
      const changed = this.change(contact);
      if (changed !== 'left-out') after.push(changed ?? contact);
    }
    this.known = { before, after };
    return after;
  }
}
