import { type ChronologyView } from '#libs/contracts';
import { dateWords, dayOf } from './calendar-days.js';
import { chronologySentence } from './chronology-sentence.js';
import { drawnContacts } from './drawn-contact.js';
import { mostBytes, pitches, sizes, type FigureOptions } from './figure-options.js';
import { joined, markup, nothing, type Markup } from './markup.js';
import { shownSpan, timeScale } from './time-scale.js';
import { afterwardsRow } from './wide-afterwards.js';
import { ageRow, grid, headerRow } from './wide-header.js';
import { injuriesRow } from './wide-injuries.js';
import { emptyRow, laneRows, withinScale } from './wide-lanes.js';
import { overviewRow, windowWords } from './wide-overview.js';
import { ringsRow, type RingsRow } from './wide-rings.js';
import { type Row, type Scene } from './wide-scene.js';
import { hasKnownPlan, homeRow, planRow } from './wide-spans.js';
import { gapRow, togetherRow } from './wide-together.js';

/** From here on down nothing was known on the day that is shown. */
function laterCover({ scale, knownDay, options }: Scene, top: number, bottom: number): Markup {
  if (knownDay === null || knownDay >= scale.to) return nothing;
  const x = scale.at(Math.max(knownDay + 1, scale.from));
  return markup`<g aria-hidden="true"><rect class="pic-cover" fill="url(#${options.idPrefix}-later)" x="${x}" y="${top}" width="${scale.right + 12 - x}" height="${bottom - top}"/><path class="pic-known-line" d="M${x} ${top - 10}V${bottom}"/></g>`;
}

function outcomeLine({ scale, view }: Scene, top: number, bottom: number): Markup {
  if (view.outcome === undefined || dayOf(view.outcome.on) > scale.to) return nothing;
  return markup`<path class="pic-outcome" aria-hidden="true" d="M${scale.at(dayOf(view.outcome.on))} ${top - 12}V${bottom}"/>`;
}

function patterns(id: string): Markup {
  return markup`<defs><pattern id="${id}-plan" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path class="pic-plan-ground" d="M0 0h7v7H0z"/><path class="pic-plan-hatch" d="M0 0v7"/></pattern></defs>${laterPattern(id)}`;
}

/** The hatch over what was not known on the day that is shown. */
export function laterPattern(id: string): Markup {
  return markup`<defs><pattern id="${id}-later" width="9" height="9" patternUnits="userSpaceOnUse" patternTransform="rotate(-45)"><path class="pic-later-hatch" d="M0 0v9"/></pattern></defs>`;
}

function description({ options }: Scene): string {
  const shown =
    options.knownOn === null
      ? ''
      : ` What was known on ${dateWords(dayOf(options.knownOn))} is dark; what came later, or was not known here then, is grey.`;
  return `Time runs from left to right on a linear scale, months above, age below. Each service is a list of its contacts; a contact leads to its row in the table.${shown}`;
}

/** The chronology with time from left to right: a lane for each service. One that would be too large has its marks in bundles. */
export function wideFigure(view: ChronologyView, options: FigureOptions): Markup {
  const each = drawnWide(view, options, 'each');
  const most = mostBytes[options.rows ?? 'all'];
  return Buffer.byteLength(each.toString()) <= most ? each : drawnWide(view, options, 'bundled');
}

function drawnWide(view: ChronologyView, options: FigureOptions, marks: Scene['marks']): Markup {
  const width = options.width ?? sizes.width;
  const all = drawnContacts(view, options);
  const scale = timeScale(shownSpan(all, view, options), sizes.left, width - sizes.right);
  const knownDay = options.knownOn === null ? null : dayOf(options.knownOn);
  const pitch = pitches[options.rows ?? 'all'];
  const scene: Scene = { view, options, all, shown: withinScale(all, scale), scale, width, knownDay, pitch, marks };

  const rows: Row[] = [];
  let y = 2;
  const add = <R extends Row>(row: R): R => {
    rows.push(row);
    y += row.height;
    return row;
  };
  add(overviewRow(scene, y));
  add(headerRow(scene, y));
  const top = y;
  add(ageRow(scene, y));
  const whole = options.rows !== 'ring-point';
  if (whole || hasKnownPlan(scene)) add(planRow(scene, y));
  if (whole) add(homeRow(scene, y));
  const rings: RingsRow = add(ringsRow(scene, y));
  const lanes = laneRows(scene, y).map(add);
  if (whole) add(emptyRow(scene, y));
  add(togetherRow(scene, y));
  add(afterwardsRow(scene, y));
  if (whole) {
    add(gapRow(scene, y));
    add(injuriesRow(scene, y));
  }
  const bottom = y + 4;

  const target = lanes.map(({ places }) => places.get(rings.first?.contact ?? 0)).find((place) => place !== undefined);
  const leader =
    rings.first === null || target === undefined
      ? nothing
      : markup`<path class="pic-leader" aria-hidden="true" d="M${rings.first.x} ${rings.first.y}L${target.x} ${target.y}"/>`;
  const under = joined(rows.map(({ behind }) => behind ?? nothing));
  const id = options.idPrefix;
  const drawing = markup`${patterns(id)}${under}${grid(scale, top, bottom)}${laterCover(scene, top, bottom)}${outcomeLine(scene, top, bottom)}${leader}${joined(rows.map(({ front }) => front))}`;
  return markup`<figure class="pic-figure"><figcaption class="pic-caption">${chronologySentence(view, options.today, options.knownOn, options.rows)}</figcaption>${windowWords(scene)}<div class="pic-scroll"><svg class="pic pic-wide" role="group" aria-labelledby="${id}-title" aria-describedby="${id}-desc" width="${width}" height="${bottom}" viewBox="0 0 ${width} ${bottom}"><title id="${id}-title">Chronology</title><desc id="${id}-desc">${description(scene)}</desc>${drawing}</svg></div></figure>`;
}
