import { type ChronologyContact, type ChronologyRing, type ChronologyView } from '#libs/contracts';
import {
  contactRowId,
  joined,
  markup,
  nothing,
  outcomeWords,
  sentenceCase,
  settingWords,
  severityUse,
  signOf,
  signs,
  signWords,
  sitesWords,
  type Markup,
} from '#libs/pictures';
import { type ReplayedEvent } from '../domain/judge-events.js';
import { type Replayed } from '../report/as-text.js';
import { whenWords } from '../report/words.js';
import { isolated, recordedWords } from './recorded.js';
import { cell } from './table.js';

const heads = ['No.', 'Date', 'Where', 'What was recorded', 'Child', 'Injury, as recorded', 'Rings'];

/** Every contact, by when it happened: those that the rules had seen at the first ring, then those that they had not. */
export function contactsTable(view: ChronologyView, replayed: Replayed): Markup {
  const { shown } = replayed;
  const first = shown.rings[0];
  const contacts = new Map(view.contacts.map((contact) => [contact.number, contact]));
  const rings = Map.groupBy(view.rings, ({ contact }) => contact);
  const row = (event: ReplayedEvent & { readonly evaluated: boolean }): Markup => {
    const { n } = event.placed.event;
    const contact = contacts.get(n);
    return contact === undefined
      ? nothing
      : contactRow(event, contact, rings.get(n) ?? [], event.placed === first?.placed);
  };
  const at =
    first === undefined ? shown.events.length : shown.events.findIndex(({ placed }) => placed === first.placed) + 1;
  const [known, later] = [shown.events.slice(0, at), shown.events.slice(at)];
  const columns = joined(heads.map((head) => markup`<th role="columnheader" scope="col">${head}</th>`));
  const groups =
    first === undefined
      ? group('Every dated contact', known.map(row), '')
      : markup`${group('Known when it rang', known.map(row), '')}${later.length === 0 ? nothing : group('After the ring: the rules had not seen it', later.map(row), ' rp-after')}`;
  return markup`<section class="rp-panel rp-screen"><h2 id="contacts" tabindex="-1">The same, as a table</h2><table role="table" class="rp-table rp-contacts" aria-labelledby="contacts"><thead role="rowgroup"><tr role="row">${columns}</tr></thead>${groups}</table></section>`;
}

function group(name: string, rows: readonly Markup[], className: string): Markup {
  return markup`<tbody role="rowgroup" class="rp-group${className}"><tr role="row"><th role="rowheader" scope="rowgroup" colspan="${heads.length}">${name}</th></tr>${joined(rows)}</tbody>`;
}

function contactRow(
  { placed, evaluated }: ReplayedEvent & { readonly evaluated: boolean },
  contact: ChronologyContact,
  rings: readonly ChronologyRing[],
  isFirst: boolean,
): Markup {
  const { event } = placed;
  const injury = contact.injuries.length === 0 ? 'None recorded' : sentenceCase(sitesWords(contact.injuries));
  const where = markup`${sentenceCase(settingWords[event.setting])} <span class="rp-line rp-fine">${isolated(event.organisation)}</span>`;
  const end = evaluated ? nothing : markup`<span class="rp-line rp-fine">The end: not judged</span>`;
  return markup`<tr role="row" id="${contactRowId(contact)}" tabindex="-1"${isFirst ? markup` class="rp-first"` : nothing}><th role="rowheader" scope="row" data-label="No.">${event.n}</th>${cell('Date', markup`${whenWords(event)}`)}${cell('Where', where)}${cell('What was recorded', recordedWords(event))}${cell('Child', markup`${outcomeWords(contact)}`)}${cell('Injury, as recorded', markup`${injury}`)}${cell('Rings', markup`${joined(ringLines(rings, isFirst))}${end}${rings.length === 0 && evaluated ? 'None' : ''}`)}</tr>`;
}

/** What rang in a row: a line for each severity, the most urgent first. */
function ringLines(rings: readonly ChronologyRing[], isFirst: boolean): readonly Markup[] {
  return signs.flatMap((sign) => {
    const these = rings.filter((ring) => signOf(ring) === sign);
    if (these.length === 0) return [];
    const first = isFirst && sign !== 'CANNOT-TELL' && sign !== 'INFORMATION' ? 'First ring: ' : '';
    const told = these.map(({ rule, title }) => `${rule}, ${title.charAt(0).toLowerCase()}${title.slice(1)}`);
    return [
      markup`<span class="rp-line">${severityUse(sign)} <strong>${first}${signWords[sign]}</strong>: ${told.join('; ')}</span> `,
    ];
  });
}
