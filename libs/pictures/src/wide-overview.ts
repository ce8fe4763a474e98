import { counted, dateOf, dateWords, dayOf, partsOf } from './calendar-days.js';
import { windowDays } from './figure-options.js';
import { joined, markup, nothing, type Markup } from './markup.js';
import { monthsWithin, timeScale, wholeSpan, type TimeScale } from './time-scale.js';
import { eachPixelOnce, ticks } from './wide-together.js';
import { noRow, rowLabel, type Row, type Scene } from './wide-scene.js';

/** Whether only a window of the chronology is drawn. */
export function isWindow({ all, scale, view, options }: Scene): boolean {
  const whole = wholeSpan(all, view, options.today);
  return whole.from < scale.from || whole.to > scale.to;
}

/** A scale without parts of a pixel: the strip shows where contacts crowd, no more. */
function inWholePixels(scale: TimeScale): TimeScale {
  return { ...scale, at: (day) => Math.round(scale.at(day)) };
}

/** Every contact as a tick, with a frame round the part that is drawn below. */
export function overviewRow(scene: Scene, y: number): Row {
  if (!isWindow(scene)) return noRow;
  const { all, scale, view, options } = scene;
  const strip = timeScale(wholeSpan(all, view, options.today), scale.left, scale.right);
  const years = monthsWithin(strip, 12).map((day) => {
    const x = strip.at(day);
    return x > scale.right - 34
      ? nothing
      : markup`<text class="pic-month pic-starts" x="${x}" y="${y + 12}">${partsOf(day).year}</text>`;
  });
  const from = strip.at(scale.from);
  const to = strip.at(scale.to);
  return {
    height: 64,
    front: markup`${rowLabel(y + 32, 'Whole chronology', counted(all.length, 'contact'))}<g class="pic-overview" aria-hidden="true">${joined(years)}<path class="pic-axis" d="M${strip.left} ${y + 46}H${strip.right}"/>${ticks(eachPixelOnce(all, scene, strip), inWholePixels(strip), y + 32, 22, 10)}<rect class="pic-window" x="${from}" y="${y + 17}" width="${to - from}" height="31"/></g>`,
  };
}

/** What is drawn of a long chronology, with links to what came before and after. */
export function windowWords(scene: Scene): Markup {
  if (!isWindow(scene)) return nothing;
  const { all, scale, options } = scene;
  const before = all.filter(({ day }) => day < scale.from).length;
  const after = all.filter(({ day }) => day > scale.to).length;
  const link = (count: number, word: string, lastDay: number): Markup => {
    const words = counted(count, `${word} contact`);
    if (count === 0) return nothing;
    return options.linkToWindow === undefined
      ? markup` <span>${words}: in the table.</span>`
      : markup` <a href="${options.linkToWindow(dateOf(lastDay))}">${words}</a>`;
  };
  const last = dayOf(options.today);
  return markup`<p class="pic-window-words">Drawn: 24 months, ${dateWords(scale.from)} to ${dateWords(scale.to)}.${link(before, 'earlier', scale.from)}${link(after, 'later', Math.min(scale.to + windowDays, last))}</p>`;
}
