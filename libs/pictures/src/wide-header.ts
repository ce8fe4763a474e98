import { dateWords, dayOf, monthsAfter, monthsBetween, partsOf, shortMonth, counted } from './calendar-days.js';
import { joined, markup, nothing, type Markup } from './markup.js';
import { widthOf } from './text-width.js';
import { monthStep, monthsWithin, type TimeScale } from './time-scale.js';
import { rowLabel, type Row, type Scene } from './wide-scene.js';

/** Years and months above the picture, and the line that all hang from. */

interface Word {
  readonly text: string;
  readonly x: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

/** Words for the end of the picture: the outcome, or today. */
function endWords({ view, options }: Scene): string {
  if (view.outcome !== undefined) return `${outcomes[view.outcome.kind]} ${dateWords(dayOf(view.outcome.on))}`;
  const last = dateWords(dayOf(options.today));
  return options.ends === 'last-contact' ? `Last contact ${last}` : `Today, ${last}`;
}

const outcomes = { died: 'Died', 'seriously-harmed': 'Seriously harmed', other: 'Outcome' } as const;

function endsAtLast({ view, options, scale }: Scene): boolean {
  return scale.to >= dayOf(view.outcome?.on ?? options.today);
}

/** Years at the first month of each that is drawn, where they do not run into the words at the end. */
function years(scale: TimeScale, until: number): readonly Word[] {
  const begins = [scale.from, ...monthsWithin(scale, 12)];
  const words: Word[] = [];
  begins.forEach((day, index) => {
    const x = index === 0 ? scale.left - 8 : scale.at(day);
    const next = begins[index + 1];
    const room = next === undefined ? until : Math.min(scale.at(next) - 4, until);
    const text = String(partsOf(day).year);
    if (x + widthOf(text, 13, 'bold') <= room) words.push({ text, x, anchor: 'start' });
  });
  return words;
}

/** Names of months in the middle of what is drawn of them. */
function months(scale: TimeScale): readonly Word[] {
  const step = monthStep(scale, 34);
  if (step > 6) return [];
  const begins = [scale.from, ...monthsWithin(scale, step)];
  return begins.flatMap((day, index): readonly Word[] => {
    const left = scale.at(day);
    const right = scale.at(Math.min(begins[index + 1] ?? scale.to, scale.to));
    if (right - left < 26) return [];
    const { month } = partsOf(day);
    if (step > 1) return index === 0 ? [] : [{ text: shortMonth(month), x: left, anchor: 'start' }];
    return [{ text: shortMonth(month), x: (left + right) / 2, anchor: 'middle' }];
  });
}

/** A month stands in the middle unless it says otherwise, a year at the start. */
const anchors = { start: ' pic-starts', middle: '', end: ' pic-ends' } as const;

function text({ text: words, x, anchor }: Word, y: number, className: string): Markup {
  return markup`<text class="${className}${anchors[anchor]}" x="${x}" y="${y}">${words}</text>`;
}

/** Rows of years and months; the line under them is their foot. */
export function headerRow(scene: Scene, y: number): Row {
  const { scale, view } = scene;
  const atEnd = endsAtLast(scene);
  const end: Word = { text: endWords(scene), x: scale.right + 2, anchor: 'end' };
  const until = atEnd ? scale.right - widthOf(end.text, 13, 'bold') - 8 : scale.right;
  const front = markup`<g aria-hidden="true">${joined(years(scale, until).map((word) => text(word, y + 14, 'pic-strong')))}${
    atEnd ? text(end, y + 14, view.outcome === undefined ? 'pic-quiet' : 'pic-strong') : nothing
  }${joined(months(scale).map((word) => text(word, y + 31, 'pic-month')))}<path class="pic-axis" d="M${scale.left - 12} ${y + 39}H${scale.right + 12}"/></g>`;
  return { height: 40, front };
}

/** Lines where months begin, from the header's foot to the bottom. */
export function grid(scale: TimeScale, top: number, bottom: number): Markup {
  const lines = monthsWithin(scale, monthStep(scale, 24)).map((day) => markup`M${scale.at(day)} ${top}V${bottom}`);
  return markup`<path class="pic-grid" aria-hidden="true" d="${joined(lines)}"/>`;
}

/** Ages worth a word: few enough to be read, whole years from two years on. */
function ages(birth: number, { from, to, left, right }: TimeScale): readonly number[] {
  const perMonth = ((right - left) / (to - from)) * 30.4;
  const old = monthsBetween(birth, to) >= 36;
  const step = (old ? [12, 24, 60] : [1, 3, 6, 12]).find((months_) => months_ * perMonth >= 96) ?? 120;
  const first = Math.max(1, Math.ceil(monthsBetween(birth, from) / step)) * step;
  const found: number[] = [];
  for (let age = first; monthsAfter(birth, age) <= to; age += step)
    if (monthsAfter(birth, age) >= from) found.push(age);
  return found;
}

function ageWords(months_: number): string {
  return months_ >= 24 && months_ % 12 === 0 ? counted(months_ / 12, 'year') : counted(months_, 'month');
}

/** Ages under the months: age decides mobility, and mobility decides what a bruise means. */
export function ageRow({ view, scale }: Scene, y: number): Row {
  const born = view.child.birthDate;
  if (born === null)
    return {
      height: 22,
      front: markup`${rowLabel(y + 12, 'Age', '', 'quiet')}<text class="pic-quiet" x="${scale.left}" y="${y + 16}">birth date not stated</text>`,
    };
  const birth = dayOf(born);
  const found = ages(birth, scale);
  const marks = found.map((age) => {
    const x = scale.at(monthsAfter(birth, age));
    const words = ageWords(age);
    const half = widthOf(words, 12) / 2;
    const middle = Math.min(
      Math.max(x, scale.left + half),
      scale.right + (view.outcome === undefined ? 20 : -4) - half,
    );
    return markup`<path class="pic-axis" d="M${x} ${y - 1}v5"/><text class="pic-age" x="${middle}" y="${y + 16}">${words}</text>`;
  });
  const start = monthsBetween(birth, scale.from);
  const alone =
    found.length === 0 && start >= 0
      ? markup`<text class="pic-quiet" x="${scale.left}" y="${y + 16}">${ageWords(start >= 24 ? Math.floor(start / 12) * 12 : start)}</text>`
      : nothing;
  return {
    height: 22,
    front: markup`${rowLabel(y + 12, 'Age', '', 'quiet')}<g aria-hidden="true">${joined(marks)}${alone}</g>`,
  };
}
