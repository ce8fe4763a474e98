import { counted, dayOf } from './calendar-days.js';
import { pronounsOf } from './contact-words.js';
import { type DrawnContact } from './drawn-contact.js';
import { bundles, usualGapDays } from './figure-options.js';
import { longestGaps } from './gaps.js';
import { joined, markup, nothing, type Markup } from './markup.js';
import { widthOf } from './text-width.js';
import { type TimeScale } from './time-scale.js';
import { knowledgeClass, rowLabel, type Row, type Scene } from './wide-scene.js';

/** One tick per contact, as one path for all that look alike: tall and thick where an injury is recorded. */
export function ticks(
  drawn: readonly DrawnContact[],
  scale: TimeScale,
  middle: number,
  tall: number,
  short: number,
): Markup {
  const groups = Map.groupBy(drawn, (one) => `pic-tick${one.injured ? ' pic-tall' : ''}${knowledgeClass(one)}`);
  return joined(
    [...groups.entries()].map(([className, contacts]) => {
      const height = className.includes('pic-tall') ? tall : short;
      const lines = contacts.map(({ day }) => markup`M${scale.at(day)} 0v${height}`);
      return markup`<path class="${className}" transform="translate(0 ${middle - height / 2})" d="${joined(lines)}"/>`;
    }),
  );
}

/** Of a picture with bundles one contact for each pixel, with an injury where there is one: more cannot be told apart. */
export function eachPixelOnce(
  drawn: readonly DrawnContact[],
  { marks }: Pick<Scene, 'marks'>,
  scale: TimeScale,
): readonly DrawnContact[] {
  if (marks === 'each') return drawn;
  const pixels = Map.groupBy(drawn, ({ day }) => Math.round(scale.at(day) / bundles.ticks));
  return [...pixels.values()].flatMap((all) => all.find(({ injured }) => injured) ?? all[0] ?? []);
}

/** All services in one row. */
export function togetherRow(scene: Scene, y: number): Row {
  const { together, tall } = scene.pitch;
  const middle = y + together / 2 + 2;
  const marks = ticks(eachPixelOnce(scene.shown, scene, scene.scale), scene.scale, middle, tall, 12);
  return {
    height: together,
    front: markup`${rowLabel(middle, 'All services together', 'one tick, one contact')}<g class="pic-together" aria-hidden="true">${marks}</g>`,
  };
}

/** Brackets over the longest gaps; words that would run into each other go a line down. */
export function gapRow(scene: Scene, y: number): Row {
  const { scale, view, options, all } = scene;
  const ended = view.outcome !== undefined || options.ends === 'last-contact';
  const today = ended ? null : (scene.knownDay ?? dayOf(options.today));
  const gaps = longestGaps(all, options.gapDays ?? usualGapDays, today).filter(
    ({ from, to }) => to > scale.from && from < scale.to,
  );
  const { subject } = pronounsOf(view.child.sex);
  const taken: { row: number; right: number }[] = [];
  const drawn = gaps.map(({ from, to, days }) => {
    const left = scale.at(Math.max(from, scale.from));
    const right = scale.at(Math.min(to, scale.to));
    const words = `${counted(days, 'day')}: no dated contact in which ${subject} was seen`;
    const half = widthOf(words, 12) / 2;
    const middle = Math.min(Math.max((left + right) / 2, scale.left - 8 + half), scale.right + 24 - half);
    let row = 0;
    while (taken.some((other) => other.row === row && other.right > middle - half - 8)) row += 1;
    taken.push({ row, right: middle + half });
    return markup`<path class="pic-gap" aria-hidden="true" d="M${left} ${y + 2}v8M${left} ${y + 6}H${right}M${right} ${y + 2}v8"/><text class="pic-gap-words" x="${middle}" y="${y + 22 + row * 15}">${words}</text>`;
  });
  const rows = Math.max(0, ...taken.map(({ row }) => row + 1));
  return {
    height: rows === 0 ? 6 : 16 + rows * 15,
    front: drawn.length === 0 ? nothing : markup`<g>${joined(drawn)}</g>`,
  };
}
