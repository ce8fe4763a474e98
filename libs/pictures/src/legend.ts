import { type ChronologyContact, type ChronologyView } from '#libs/contracts';
import { dayOf } from './calendar-days.js';
import { manyContacts, type FigureOptions } from './figure-options.js';
import { markShape, ringShape } from './mark.js';
import { joined, Markup, markup, nothing } from './markup.js';
import { severityShape, signWords, signs } from './severity-shape.js';
import { isLit, isRing, signOf } from './drawn-contact.js';

/** A sample of a mark, hidden from screen readers: the words beside it say it. */
function sample(inside: Markup, width: number): Markup {
  return markup`<svg class="pic pic-sample" width="${width}" height="34" viewBox="${-width / 2} -17 ${width} 34" aria-hidden="true" focusable="false">${inside}</svg>`;
}

function entry(inside: Markup, words: string, width = 24): Markup {
  return markup`<li>${sample(inside, width)}<span>${words}</span></li>`;
}

const whisker = markup`<path class="pic-whisker" d="M-22 0H-9M9 0H22"/><path class="pic-cap" d="M-22-3.5v7M22-3.5v7"/>`;
const arrow = markup`<path class="pic-late" d="M-16 0H15M10-4l5 4-5 4"/>`;
const wait = markup`<path class="pic-wait" d="M-18 0H18"/><path class="pic-wait-end" d="M-18-5v10M18-5v10"/>`;
const hatch = markup`<path class="pic-plan-hatch" d="M-12 8 4-8M-4 8 12-8M4 8 18-6M-18 6-4-8"/>`;
const plan = {
  yes: markup`<rect class="pic-plan-ground" x="-18" y="-8" width="36" height="16"/>${hatch}<rect class="pic-plan" fill="none" x="-18" y="-8" width="36" height="16"/>`,
  no: markup`<rect class="pic-plan pic-plan-no" x="-18" y="-8" width="36" height="16"/>`,
  unknown: markup`<rect class="pic-plan pic-plan-unknown" x="-18" y="-8" width="36" height="16"/>`,
} as const;
const planWords = { yes: 'on a plan', no: 'no current plan found', unknown: 'plan not checked' } as const;
const bundle = markup`<rect class="pic-open" x="-12" y="-8" width="24" height="16" rx="3"/><text class="pic-no" y="3.4">12</text>`;
const stay = markup`<rect class="pic-open" x="-18" y="-8.5" width="36" height="17" rx="8.5"/>`;

const missed = new Set<ChronologyContact['status']>([
  'was-not-brought',
  'cancelled-by-patient',
  'cancelled-by-provider',
]);

/** How many contacts have an outline because a rule rings there. */
function ringing({ rings }: ChronologyView, knownOn: string | null): number {
  const day = knownOn === null ? null : dayOf(knownOn);
  return new Set(rings.filter((ring) => isRing(ring) && isLit(ring, day)).map(({ contact }) => contact)).size;
}

/** The frames of the row of plans that a chronology holds; a ring point names its plans itself. */
function plansOf({ plans }: ChronologyView, rows: FigureOptions['rows']): readonly (keyof typeof plan)[] {
  if (rows !== 'all') return [];
  return (['yes', 'no', 'unknown'] as const).filter((one) => plans.some(({ value }) => value === one));
}

interface LegendOptions {
  readonly knownOn?: string | null;
  readonly rows?: FigureOptions['rows'];
  /** The pictures that it stands beside, as drawn: of some marks only they tell whether they occur. */
  readonly figures?: readonly string[];
}

/** What the marks of a chronology mean: every mark, and of the rarer signs those that it holds. */
export function legend(
  view: ChronologyView,
  { knownOn = null, rows = 'all', figures = [] }: LegendOptions = {},
): string {
  const has = {
    doubt: view.contacts.some(({ range }) => range !== null),
    late: view.contacts.some(
      ({ occurredAt, receivedAt }) => Date.parse(receivedAt) - Date.parse(occurredAt) >= 86_400_000,
    ),
    bundles: figures.some((figure) => figure.includes('class="pic-mark pic-bundle')),
    stay: view.contacts.some(({ stay: one }) => one !== null),
    wait: (view.waits ?? []).length > 0,
    // a replay knows each contact on its day
    unknown: knownOn !== null && rows === 'all',
    ticks: view.contacts.length > manyContacts,
    missed: rows === 'all' || view.contacts.some(({ status }) => missed.has(status)),
    told: view.contacts.some(
      ({ childSeen, injuries, status }) => !childSeen && injuries.length > 0 && !missed.has(status),
    ),
    rings: rows === 'all' ? 2 : ringing(view, knownOn),
  };
  const seen = markShape({ appearance: 'seen' });
  const marks = [
    entry(markShape({ appearance: 'injury' }), 'seen, injury recorded'),
    entry(seen, 'seen, none recorded'),
    ...(has.told ? [entry(markShape({ appearance: 'injury-not-seen' }), 'child not seen, injury')] : []),
    entry(markShape({ appearance: 'not-seen' }), 'child not seen'),
    ...(has.missed ? [entry(markShape({ appearance: 'missed' }), 'was not brought, no access or cancelled')] : []),
    ...(has.ticks ? [entry(markup`<path class="pic-t" d="M0-6v12"/>`, 'tick: seen, none recorded')] : []),
    ...(has.bundles ? [entry(bundle, 'so many contacts close together', 36)] : []),
    ...(has.stay ? [entry(stay, 'contacts of one hospital stay', 42)] : []),
    ...(has.doubt ? [entry(markup`${whisker}<g class="pic-doubt">${seen}</g>`, 'date not exact', 50)] : []),
    ...(has.late ? [entry(arrow, 'arrow to the day it reached us', 40)] : []),
    ...(has.wait ? [entry(wait, 'asked for, not done', 42)] : []),
    ...(has.rings > 1 ? [entry(markup`${ringShape({ ring: 'rings' })}${seen}`, 'a rule rings', 36)] : []),
    ...(has.rings > 0 ? [entry(markup`${ringShape({ ring: 'first' })}${seen}`, 'first ring', 36)] : []),
    ...plansOf(view, rows).map((value) => entry(plan[value], planWords[value], 42)),
    ...(has.unknown ? [entry(markup`<g class="pic-unknown">${seen}</g>`, 'had happened, not yet known here')] : []),
    ...(knownOn === null || rows === 'ring-point' ? [] : [entry(markup`<g class="pic-later">${seen}</g>`, 'later')]),
  ];
  const rung = new Set(view.rings.map(signOf));
  const shapes = signs
    .filter((sign) => rung.has(sign))
    .map((sign) => {
      const words =
        sign === 'CANNOT-TELL' && rows === 'all'
          ? 'Cannot tell: a fact the rule needs was not recorded'
          : signWords[sign];
      return markup`<li>${new Markup(severityShape(sign, { size: 17 }))}<span>${words}</span></li>`;
    });
  const rules =
    shapes.length === 0
      ? nothing
      : markup`<p class="pic-legend-head">Rules rang</p><ul class="pic-legend">${joined(shapes)}</ul>`;
  return markup`<div class="pic-legends"><p class="pic-legend-head">Marks</p><ul class="pic-legend">${joined(marks)}</ul>${rules}</div>`.toString();
}
