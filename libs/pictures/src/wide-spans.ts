import { type ChronologyView } from '#libs/contracts';
import { dateWords, dayOf } from './calendar-days.js';
import { pronounsOf } from './contact-words.js';
import { type FigureOptions } from './figure-options.js';
import { joined, markup, nothing, type Markup } from './markup.js';
import { cutTo, widthOf } from './text-width.js';
import { noRow, rowLabel, type Row, type Scene } from './wide-scene.js';

/** Rows of time spans: plans, and where the child lived. */

type PlanSpan = ChronologyView['plans'][number];

const height = 16;

interface Bar {
  readonly x: number;
  readonly width: number;
}

/** The part of a span that is drawn; null when none is. */
function bar({ scale, knownDay }: Scene, from: number | null, to: number | null): Bar | null {
  const begins = Math.max(from ?? scale.from, scale.from);
  if (begins > scale.to || (to !== null && to < scale.from) || (knownDay !== null && begins > knownDay)) return null;
  const ends = Math.min(to ?? scale.to, scale.to, knownDay ?? scale.to);
  return { x: scale.at(begins), width: Math.max(scale.at(ends) - scale.at(begins), 3) };
}

const planWords = { CPP: 'On a plan', LAC: 'Looked after', UCPP: 'On a plan before birth' } as const;

/** The fullest words first. A replay looks up no plan: of what its file leaves open it says so. */
function wordsOf({ value, kinds, from, category }: PlanSpan, { rows }: FigureOptions): readonly string[] {
  const isReplay = rows === 'ring-point';
  if (value === 'no') return isReplay ? ['no plan in the file', 'no plan'] : ['no current plan found', 'no plan'];
  if (value === 'unknown') return isReplay ? ['perhaps on a plan', 'perhaps'] : ['not checked'];
  const what = kinds.map((kind) => planWords[kind]).join(', ') || 'On a plan';
  const since = from === null ? what : `${what} from ${dateWords(dayOf(from))}`;
  return category === null ? [since, what] : [`${since}: ${category}`, `${what}: ${category}`, since, what];
}

/** `not checked from 3 July 2025 to 9 July 2025`: whole, for whoever cannot see the frame. */
function titleOf(span: PlanSpan, options: FigureOptions): string {
  const [words = ''] = wordsOf(span, options);
  const { value, from, to } = span;
  const since = value === 'yes' || from === null ? '' : ` from ${dateWords(dayOf(from))}`;
  return `${words}${since}${to === null ? '' : ` to ${dateWords(dayOf(to))}`}`;
}

/** Where nothing else of a row is drawn, on both sides of a bar. */
interface Free {
  readonly left: number;
  readonly right: number;
}

/** Words inside a bar when they fit, beside it when the bar is short and nothing stands there, none when there is no room. */
function place(words: readonly string[], { x, width }: Bar, { left, right }: Free): { text: string; x: number } | null {
  const inside = words.find((text) => widthOf(text, 11.5, 'bold') <= width - 12);
  if (inside !== undefined) return { text: inside, x: x + 8 };
  const after = words.find((text) => x + width + 6 + widthOf(text, 11.5, 'bold') <= right);
  if (after !== undefined) return { text: after, x: x + width + 6 };
  const before = words.find((text) => x - 6 - widthOf(text, 11.5, 'bold') >= left);
  return before === undefined ? null : { text: before, x: x - 6 - widthOf(before, 11.5, 'bold') };
}

interface Labelled<T> {
  readonly of: T;
  readonly at: Bar;
  readonly words: { readonly text: string; readonly x: number } | null;
}

/** The bars of a row with their words: none stands on a bar that is not its own, or on the words of another. */
function labelled<T>(
  { scale }: Scene,
  bars: readonly { readonly of: T; readonly at: Bar }[],
  wordsFor: (of: T) => readonly string[],
): readonly Labelled<T>[] {
  let left = scale.left;
  return bars.map(({ of, at }, index) => {
    const words = place(wordsFor(of), at, { left, right: bars[index + 1]?.at.x ?? scale.right });
    left = Math.max(at.x + at.width, words === null ? 0 : words.x + widthOf(words.text, 11.5, 'bold'));
    return { of, at, words };
  });
}

function drawnBar(scene: Scene, { of: span, at, words: found }: Labelled<PlanSpan>, y: number): Markup {
  const words =
    found === null
      ? nothing
      : markup`<text class="pic-bar-words" aria-hidden="true" x="${found.x}" y="${y + 12}">${found.text}</text>`;
  const fill = span.value === 'yes' ? markup` fill="url(#${scene.options.idPrefix}-plan)"` : nothing;
  return markup`<g role="listitem"><title>${titleOf(span, scene.options)}</title><rect class="pic-plan pic-plan-${span.value}"${fill} x="${at.x}" y="${y}" width="${at.width}" height="${height}"/>${words}</g>`;
}

const samples = { no: 'no current plan found', unknown: 'not checked', yes: 'on a plan' } as const;
const sampleWidth = 26;

/** What the frames are that are too short for words of their own, each kind once; nothing where all have words. */
function wordsBelow(scene: Scene, bars: readonly Labelled<PlanSpan>[], y: number): Row {
  const wordless = new Set(bars.flatMap(({ of: { value }, words }) => (words === null ? [value] : [])));
  if (wordless.size === 0) return noRow;
  let x = scene.scale.left;
  const told = (['no', 'unknown', 'yes'] as const).flatMap((value) => {
    if (!wordless.has(value)) return [];
    const fill = value === 'yes' ? markup` fill="url(#${scene.options.idPrefix}-plan)"` : nothing;
    const at = x;
    x += sampleWidth + 6 + widthOf(samples[value], 11.5, 'bold') + 18;
    return [
      markup`<rect class="pic-plan pic-plan-${value}"${fill} x="${at}" y="${y}" width="${sampleWidth}" height="11"/><text class="pic-bar-words" x="${at + sampleWidth + 6}" y="${y + 10}">${samples[value]}</text>`,
    ];
  });
  return { height: 18, front: markup`<g class="pic-plan-key" aria-hidden="true">${joined(told)}</g>` };
}

/** Whether a plan was known, or might have been in force, by the day that is shown. */
export function hasKnownPlan(scene: Scene): boolean {
  return scene.view.plans.some(
    ({ value, from, to }) =>
      value !== 'no' && bar(scene, from === null ? null : dayOf(from), to === null ? null : dayOf(to)) !== null,
  );
}

/** Plans: hatched while one is in force, an empty dashed frame while nobody could tell. */
export function planRow(scene: Scene, y: number): Row {
  const { plans } = scene.view;
  const kinds = new Set(plans.flatMap((span) => (span.value === 'no' ? [] : span.kinds)));
  const name = kinds.size === 0 || [...kinds].every((kind) => kind === 'CPP') ? 'Child protection plan' : 'Plan';
  const drawn = plans.flatMap((of) => {
    const at = bar(scene, of.from === null ? null : dayOf(of.from), of.to === null ? null : dayOf(of.to));
    return at === null ? [] : [{ of, at }];
  });
  const told = labelled(scene, drawn, (span) => wordsOf(span, scene.options));
  const bars = told.map((one) => drawnBar(scene, one, y + 3));
  const below = scene.options.rows === 'ring-point' ? noRow : wordsBelow(scene, told, y + 24);
  const none =
    plans.length === 0
      ? markup`<g role="listitem"><title>not checked</title><rect class="pic-plan pic-plan-unknown" x="${scene.scale.left}" y="${y + 3}" width="${scene.scale.right - scene.scale.left}" height="${height}"/></g><text class="pic-bar-words" aria-hidden="true" x="${scene.scale.left + 8}" y="${y + 15}">not checked</text>`
      : nothing;
  return {
    height: 22 + below.height,
    front: markup`${rowLabel(y + 11, name, '', 'quiet')}<g class="pic-plans" role="list" aria-label="${name}">${joined(bars)}${none}</g>${below.front}`,
  };
}

/** Where the child lived, when somebody said so. */
export function homeRow(scene: Scene, y: number): Row {
  const homes = scene.view.homes ?? [];
  if (homes.length === 0) return noRow;
  const { subject } = pronounsOf(scene.view.child.sex);
  const drawn = homes.flatMap((of) => {
    const at = bar(scene, dayOf(of.from), of.to === null ? null : dayOf(of.to));
    return at === null ? [] : [{ of, at }];
  });
  const bars = labelled(scene, drawn, ({ words }) => [words, cutTo(words, 160, 12)]).map(({ of, at, words: found }) => {
    const label =
      found === null ? nothing : markup`<text class="pic-bar-words" x="${found.x}" y="${y + 15}">${found.text}</text>`;
    return markup`<g><title>${of.words}</title><rect class="pic-home" x="${at.x}" y="${y + 3}" width="${at.width}" height="${height}"/>${label}</g>`;
  });
  return {
    height: 22,
    front: markup`${rowLabel(y + 11, `Where ${subject} lived`, '', 'quiet')}<g>${joined(bars)}</g>`,
  };
}
