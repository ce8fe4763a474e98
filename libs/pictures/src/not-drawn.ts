import { type ChronologyView } from '#libs/contracts';
import { counted, dayOf } from './calendar-days.js';
import { isDrawable } from './drawn-contact.js';
import { listed } from './contact-words.js';

/**
 * What the picture leaves out, as plain text for a template to escape; null when it leaves out nothing. Undated contacts
 * and events that are no contacts come from the view; contacts that lie ahead or were entered in error are counted here.
 */
export function notDrawn(view: ChronologyView, { today }: { readonly today: string }): string | null {
  const hidden = view.contacts.filter((contact) => !isDrawable(contact, dayOf(today)));
  const errors = hidden.filter(({ status }) => status === 'entered-in-error').length;
  const ahead = hidden.length - errors;
  const inTable = [
    ...(ahead > 0 ? [`${counted(ahead, 'booked contact')} that ${ahead === 1 ? 'lies' : 'lie'} ahead`] : []),
    ...(errors > 0 ? [`${counted(errors, 'contact')} entered in error`] : []),
  ];
  const withheld = view.withheld.length > 0 ? `Withheld from you: ${listed(view.withheld)}.` : '';
  const said = [
    ...(view.notDrawn.length > 0 ? [`${listed(view.notDrawn)}, listed under the table`] : []),
    ...(inTable.length > 0 ? [`${listed(inTable)}, in the table`] : []),
  ];
  if (said.length === 0) return withheld === '' ? null : withheld;
  return `Not drawn: ${said.join('; ')}. No rule counts them. ${withheld}`.trimEnd();
}
