import {
  contactRowId,
  joined,
  listed,
  markup,
  nothing,
  severityUse,
  signWords,
  settingWords,
  type Markup,
} from '#libs/pictures';
import { daysBefore } from '../report/as-json.js';
import { type Replayed } from '../report/as-text.js';
import { reasonWords, whenWords } from '../report/words.js';
import { type Ring } from '../domain/rings.js';
import { cell, table } from './table.js';

/** Rings that are named in the sentence; all are in the table. */
const mostNamed = 24;

/** "It rings again", in a sentence for paper and in a table. */
export function laterRings({ shown, frame }: Replayed): Markup {
  const [first, ...later] = shown.rings;
  if (first === undefined) return nothing;
  if (later.length === 0)
    return markup`<section class="rp-panel rp-again"><h2>It rings again</h2><p>It does not ring again.</p></section>`;
  const named = later.slice(0, mostNamed).map(({ placed }) => String(placed.event.n));
  const more = later.length > mostNamed ? ` and ${later.length - mostNamed} more times` : '';
  const times = later.length === 1 ? 'once' : `${later.length} times`;
  const where = `${times}, at contact${named.length === 1 ? '' : 's'} ${listed(named)}${more}.`;
  const rows = joined(later.map((ring) => row(ring, frame.outcomeDate)));
  return markup`<section class="rp-panel rp-again"><h2>It rings again</h2><p>${where}</p><details class="rp-screen"><summary>All later rings as a table</summary>${table(['Contact', 'When and where', 'What rang', 'Why again'], rows)}</details></section>`;
}

function row({ placed, severity, rules, ...ring }: Ring, outcomeDate: string | null): Markup {
  const { event, at } = placed;
  const days = daysBefore(outcomeDate, at.slice(0, 10));
  const before = days === null ? nothing : markup`<span class="rp-line rp-fine">${days} days before the outcome</span>`;
  const sign = markup`${severityUse(severity)} <strong>${signWords[severity]}</strong> ${rules.join(', ')}`;
  const why = reasonWords(ring);
  return markup`<tr role="row">${cell('Contact', markup`<a href="#${contactRowId({ number: event.n })}">${event.n}</a>`)}${cell('When and where', markup`${whenWords(event)}, ${settingWords[event.setting]} ${before}`)}${cell('What rang', sign)}${cell('Why again', markup`${why}`)}</tr>`;
}
