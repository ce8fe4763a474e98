import { joined, markup, type Markup } from '#libs/pictures';
import { type Policy } from '#libs/policy';
import { replay, type Replay } from '../domain/replay.js';
import { seenThrough, type View } from '../domain/views.js';
import { dayRung } from '../domain/rings.js';
import { type Replayed } from '../report/as-text.js';
import { daysBefore, whenRung } from '../report/words.js';
import { gainedBefore } from './outcome.js';

/** The ring point with less to go by: without what was recorded as a concern, and by health services alone. */
export function otherwiseSection(replayed: Replayed, policy: Policy): Markup {
  const { evidence, shown, view, patternsAlone } = replayed;
  const run = (other: View): Replay =>
    other.feeds === view.feeds && other.recordedConcern === view.recordedConcern
      ? shown
      : replay(seenThrough(evidence, other), policy);
  const lines = [
    ...(view.recordedConcern === 'kept'
      ? []
      : [['With what people recorded as a concern', run({ ...view, recordedConcern: 'kept' })] as const]),
    ['By the patterns alone, without what people recorded as a concern', patternsAlone] as const,
    ...(view.feeds === 'health' ? [] : [['By health services alone', run({ ...view, feeds: 'health' })] as const]),
  ];
  const told = lines.map(([name, other]) => markup`<dt>${name}</dt><dd>${pointIn(other, replayed)}</dd>`);
  return markup`<section class="rp-panel rp-otherwise"><h2>With less to go by</h2><dl>${joined(told)}</dl></section>`;
}

function pointIn({ rings }: Replay, { frame, shown }: Replayed): string {
  const [first] = rings;
  const [here] = shown.rings;
  if (first === undefined) return 'does not ring';
  const { n } = first.placed.event;
  if (n === here?.placed.event.n && dayRung(first) === dayRung(here)) return 'the same contact';
  const gained = gainedBefore(frame, daysBefore(frame.outcomeDate, dayRung(first)));
  return `contact ${n}, ${whenRung(first)}: ${gained}`;
}
