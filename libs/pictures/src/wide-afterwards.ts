import { counted, dayOf } from './calendar-days.js';
import { type DrawnContact } from './drawn-contact.js';
import { markup } from './markup.js';
import { widthOf } from './text-width.js';
import { noRow, type Row, type Scene } from './wide-scene.js';

const room = 8;

/** "294 days: 40 more contacts, seen at 24, injury recorded at 17"; null when nothing came after the day that is shown. */
export function afterwardsWords(
  { outcome }: Scene['view'],
  all: readonly DrawnContact[],
  knownDay: number | null,
): string | null {
  if (knownDay === null || outcome === undefined) return null;
  const days = dayOf(outcome.on) - knownDay;
  if (days <= 0) return null;
  const later = all.filter(({ knowledge }) => knowledge !== 'known');
  const seen = later.filter(({ contact }) => contact.childSeen).length;
  const injured = later.filter((one) => one.injured).length;
  const contacts = later.length === 0 ? 'no more contact' : counted(later.length, 'more contact');
  const told = later.length === 0 ? '' : `, seen at ${seen}, injury recorded at ${injured}`;
  return `${counted(days, 'day')}: ${contacts}${told}`;
}

/** From the day that is shown to the outcome, with the words in the bracket, or before it where they find no room. */
export function afterwardsRow({ view, scale, knownDay, all }: Scene, y: number): Row {
  const words = afterwardsWords(view, all, knownDay);
  if (words === null || knownDay === null || view.outcome === undefined || knownDay < scale.from) return noRow;
  const end = dayOf(view.outcome.on);
  const left = scale.at(knownDay);
  const right = end > scale.to ? scale.right + 12 : scale.at(end);
  const inside = widthOf(words, 12, 'bold') + room <= right - left;
  const text = inside
    ? markup`<text class="pic-flag-words" x="${(left + right) / 2}" y="${y + 18.5}">${words}</text>`
    : markup`<text class="pic-flag-words pic-ends" x="${Math.max(left - 8, widthOf(words, 12, 'bold'))}" y="${y + 18.5}">${words}</text>`;
  const open =
    end > scale.to ? markup`M${right} ${y + 3}H${left}v22H${right}` : markup`M${left} ${y + 3}H${right}v22H${left}z`;
  return { height: 27, front: markup`<g><path class="pic-flag" d="${open}"/>${text}</g>` };
}
