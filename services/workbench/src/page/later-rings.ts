import {
  contactRowId,
  joined,
  markup,
  nothing,
  severityUse,
  signWords,
  settingWords,
  type Markup,
} from '#libs/pictures';
import { type Replayed } from '../report/as-text.js';
import {
  daysBefore,
  daysWaited,
  dayWords,
  gainedWords,
  reasonWords,
  ruleTitle,
  timesWords,
  whenRung,
  whenWords,
} from '../report/words.js';
import { dayRung, type Ring } from '../domain/rings.js';
import { cell, mostSigns, table } from './table.js';

const heads = ['Contact', 'When and where', 'What rang', 'Why again'];

/** "It rings again": how often each rule does and from when to when, and every ring in a table that can be folded out. */
export function laterRings({ shown, frame }: Replayed): Markup {
  const [first, ...later] = shown.rings;
  if (first === undefined) return nothing;
  if (later.length === 0)
    return markup`<section class="rp-panel rp-again"><h2>It rings again</h2><p>No: this is the only ring.</p></section>`;
  const rules = joined(byRule(later).map(({ rule, rings }) => ruleLine(rule, rings)));
  const signed = later.length <= mostSigns ? severityUse : () => nothing;
  const rows = joined(later.map((ring) => row(ring, frame.outcomeDate, signed(ring.severity))));
  return markup`<section class="rp-panel rp-again"><h2>It rings again</h2><p>${timesWords(later.length)}, ${spanOf(later)}.</p><ul class="rp-by-rule">${rules}</ul><details class="rp-screen"><summary>All later rings as a table</summary>${table(heads, rows)}</details></section>`;
}

interface OfRule {
  readonly rule: string;
  readonly rings: readonly Ring[];
}

/** What rang most often first. */
function byRule(later: readonly Ring[]): readonly OfRule[] {
  const rules = [...new Set(later.flatMap((ring) => ring.rules))].sort();
  return rules
    .map((rule) => ({ rule, rings: later.filter((ring) => ring.rules.includes(rule)) }))
    .toSorted((one, other) => other.rings.length - one.rings.length);
}

/** On paper, where room is short, without its title and its days. */
function ruleLine(rule: string, rings: readonly Ring[]): Markup {
  return markup`<li><strong>${rule}</strong><span class="rp-screen">, ${ruleTitle(rule)}:</span> ${timesWords(rings.length)}<span class="rp-screen">, ${spanOf(rings)}</span></li>`;
}

/** "11 December 2006 to 26 July 2007", "18 June 1999". */
function spanOf(rings: readonly Ring[]): string {
  const days = rings.map(dayRung);
  const [first = '', last = ''] = [days[0], days.at(-1)];
  return first === last ? dayWords(first) : `${dayWords(first)} to ${dayWords(last)}`;
}

function row(ring: Ring, outcomeDate: string | null, shape: Markup): Markup {
  const { placed, severity, rules } = ring;
  const { event } = placed;
  const days = daysBefore(outcomeDate, dayRung(ring));
  const before = days === null ? nothing : markup`<span class="rp-line rp-fine">${gainedWords(days)}</span>`;
  const rang = daysWaited(ring) === 0 ? nothing : markup`<span class="rp-line">Rang ${whenRung(ring)}</span> `;
  const sign = markup`${shape} <strong>${signWords[severity]}</strong> ${rules.join(', ')}`;
  const contact = markup`<a href="#${contactRowId({ number: event.n })}">${event.n}</a>`;
  const when = markup`${whenWords(event)}, ${settingWords[event.setting]} ${rang}${before}`;
  return markup`<tr role="row">${cell('Contact', contact)}${cell('When and where', when)}${cell('What rang', sign)}${cell('Why again', markup`${reasonWords(ring)}`)}</tr>`;
}
