import { type ChronologyContact, type ChronologyRing, type ChronologyView } from '#libs/contracts';
import {
  contactRowId,
  joined,
  markup,
  nothing,
  outcomeWords,
  sentenceCase,
  settingWords,
  isRing,
  ringSignWords,
  severityUse,
  signOf,
  signs,
  signWords,
  sitesWords,
  type Markup,
} from '#libs/pictures';
import { clockAt } from '../domain/facts-of-evidence.js';
import { joinedAt } from '../domain/joined.js';
import { type ReplayedEvent, type Said } from '../domain/judge-events.js';
import { dayRung } from '../domain/rings.js';
import { type Replayed } from '../report/as-text.js';
import { dayWords, ruleTitle, whenWords } from '../report/words.js';
import { knownToOthers } from './known-to-others.js';
import { marksLegend } from './read-words.js';
import { isolated, recordedAndRead } from './recorded.js';
import { cell, mostSigns } from './table.js';

const heads = ['No.', 'Date', 'Where', 'What was recorded', 'Child', 'Injury, as recorded', 'Known to others', 'Rings'];

/** Every contact, by when it happened: those that the rules had seen at the first ring, then those that they had not. */
export function contactsTable(view: ChronologyView, replayed: Replayed): Markup {
  const { shown } = replayed;
  const first = shown.rings[0];
  const contacts = new Map(view.contacts.map((contact) => [contact.number, contact]));
  const rings = Map.groupBy(view.rings, ({ contact }) => contact);
  const others = knownToOthers(replayed.evidence);
  const signed = view.rings.length <= mostSigns ? severityUse : () => nothing;
  const row = (event: ReplayedEvent & { readonly evaluated: boolean }): Markup => {
    const { n } = event.placed.event;
    const contact = contacts.get(n);
    return contact === undefined
      ? nothing
      : contactRow(event, contact, {
          rings: rings.get(n) ?? [],
          others: others.get(n) ?? '',
          joined: joinedAt(event, shown.rings),
          signed,
          firstRung: event.placed === first?.placed ? dayRung(first) : null,
        });
  };
  const at =
    first === undefined ? shown.events.length : shown.events.findIndex(({ placed }) => placed === first.placed) + 1;
  const [known, later] = [shown.events.slice(0, at), shown.events.slice(at)];
  const columns = joined(heads.map((head) => markup`<th role="columnheader" scope="col">${head}</th>`));
  const groups =
    first === undefined
      ? group('Every dated contact', known.map(row), '')
      : markup`${group('Known when it rang', known.map(row), '')}${later.length === 0 ? nothing : group('After the ring: the rules had not seen it', later.map(row), ' rp-after')}`;
  return markup`<section class="rp-panel rp-screen"><h2 id="contacts" tabindex="-1">The same, as a table</h2>${marksLegend}<table role="table" class="rp-table rp-contacts" aria-labelledby="contacts"><thead role="rowgroup"><tr role="row">${columns}</tr></thead>${groups}</table></section>`;
}

function group(name: string, rows: readonly Markup[], className: string): Markup {
  return markup`<tbody role="rowgroup" class="rp-group${className}"><tr role="row"><th role="rowheader" scope="rowgroup" colspan="${heads.length}">${name}</th></tr>${joined(rows)}</tbody>`;
}

/** What was said in a row, and who else could have known of it. */
interface Rang {
  readonly others: string;
  readonly signed: (sign: (typeof signs)[number]) => Markup;
  readonly rings: readonly ChronologyRing[];
  /** Of CONCERN or above, and rang nobody: it joined a case. */
  readonly joined: readonly Said[];
  /** Day on which it rang for the first time, here; null: it did not do so here. */
  readonly firstRung: string | null;
}

function contactRow(
  { placed, evaluated }: ReplayedEvent & { readonly evaluated: boolean },
  contact: ChronologyContact,
  { rings, others, joined: without, firstRung, signed }: Rang,
): Markup {
  const { event } = placed;
  const isFirst = firstRung !== null;
  const injury = contact.injuries.length === 0 ? 'None recorded' : sentenceCase(sitesWords(contact.injuries));
  const where = markup`${sentenceCase(settingWords[event.setting])} <span class="rp-line rp-fine">${isolated(event.organisation)}</span>`;
  const end = evaluated ? nothing : markup`<span class="rp-line rp-fine">The end: not judged</span>`;
  return markup`<tr role="row" id="${contactRowId(contact)}" tabindex="-1"${isFirst ? markup` class="rp-first"` : nothing}><th role="rowheader" scope="row" data-label="No.">${event.n}</th>${cell('Date', markup`${whenWords(event)}`)}${cell('Where', where)}${cell('What was recorded', recordedAndRead(event))}${cell('Child', markup`${outcomeWords(contact)}`)}${cell('Injury, as recorded', markup`${injury}`)}${cell('Known to others', isolated(others))}${cell('Rings', markup`${joined(ringLines({ rings, firstRung, signed }, placed.at.slice(0, 10)))}${joinedLine(without)}${end}${rings.length + without.length === 0 && evaluated ? 'None' : ''}`)}</tr>`;
}

/** What a rule said that rang nobody, for a case was open: "Joined the open case, rang nobody: R32, home visits that met nobody (Concern)". */
function joinedLine(all: readonly Said[]): Markup {
  if (all.length === 0) return nothing;
  const told = all.map(({ finding: { rule, severity } }) => `${rule}, ${ruleTitle(rule)} (${signWords[severity]})`);
  return markup`<span class="rp-line">Joined the open case, rang nobody: ${told.join('; ')}</span> `;
}

/**
 * What rang in a row: a line for each day and severity, the most urgent first.
 * @param day of the contact; what rang later says when
 */
function ringLines(rang: Omit<Rang, 'joined' | 'others'>, day: string): readonly Markup[] {
  const days = [...new Set(rang.rings.map(rungOn))].sort();
  return days.flatMap((on) => signs.flatMap((sign) => ringLine(sign, on, rang, day)));
}

function ringLine(
  sign: (typeof signs)[number],
  on: string,
  { rings, firstRung, signed }: Omit<Rang, 'joined' | 'others'>,
  day: string,
): readonly Markup[] {
  const these = rings.filter((ring) => signOf(ring) === sign && rungOn(ring) === on);
  if (these.length === 0) return [];
  const first = on === firstRung && these.some(isRing) ? 'First ring: ' : '';
  const when = on === day ? '' : ` on ${dayWords(on)}`;
  const told = these.map(({ rule }) => `${rule}, ${ruleTitle(rule)}`);
  return [
    markup`<span class="rp-line">${signed(sign)} <strong>${first}${[...new Set(these.map(ringSignWords))].join(', ')}</strong>${when}: ${told.join('; ')}</span> `,
  ];
}

function rungOn({ raisedAt }: ChronologyRing): string {
  return clockAt(Date.parse(raisedAt)).slice(0, 10);
}
