import { counted, dayOf } from './calendar-days.js';
import { type Lane } from './lanes.js';
import { markup, type Markup } from './markup.js';
import { widthOf } from './text-width.js';
import { type Scene } from './wide-scene.js';

/** Dashed brackets in the lane that owes: "113 days, asked for and not done". */
export function waitRows({ view, scale, options, knownDay, pitch }: Scene, lane: Lane, top: number): readonly Markup[] {
  const owed = (view.waits ?? []).filter((wait) => lane.settings.includes(wait.setting));
  return owed.flatMap(({ from, to }, index) => {
    const begins = dayOf(from);
    const ends = to === null ? dayOf(view.outcome?.on ?? options.today) : dayOf(to);
    if (ends < scale.from || begins > scale.to || (knownDay !== null && begins > knownDay)) return [];
    const left = scale.at(Math.max(begins, scale.from));
    const right = scale.at(Math.min(ends, scale.to));
    const words = `${counted(ends - begins, 'day')}, asked for and not done`;
    const y = top + index * pitch.row;
    const fits = left - widthOf(words, 12, 'bold') - 8 > scale.left;
    const label = fits
      ? markup`<text class="pic-wait-words" text-anchor="end" x="${left - 8}" y="${y + 4}">${words}</text>`
      : markup`<text class="pic-wait-words" x="${left + 6}" y="${y - 5}">${words}</text>`;
    return [
      markup`${label}<path class="pic-wait" d="M${left} ${y}H${right}"/><path class="pic-wait-end" d="M${left} ${y - 5}v10M${right} ${y - 5}v10"/>`,
    ];
  });
}
