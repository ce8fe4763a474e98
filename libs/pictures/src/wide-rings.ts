import { type ChronologyRing } from '#libs/contracts';
import { dateWords, dayOf } from './calendar-days.js';
import { listed, pronounsOf, rulesOf } from './contact-words.js';
import { firstRing, isLit, isRing, worstSign } from './drawn-contact.js';
import { bundles, mostNumbers } from './figure-options.js';
import { joined, markup, nothing, type Markup } from './markup.js';
import { packMarks, type Parcel, type Placed } from './pack-marks.js';
import { ringSignWords, severityGroup, signs, signWords, type Sign } from './severity-shape.js';
import { widthOf } from './text-width.js';
import { isOn } from './time-scale.js';
import { rowLabel, type Row, type Scene } from './wide-scene.js';

/** What rules said on one day: one shape when they fired, one when they could not tell. */
interface Rung extends Parcel {
  readonly rings: readonly ChronologyRing[];
  readonly sign: Sign;
  readonly day: number;
  /** Of a picture with bundles the last of several days. */
  readonly lastDay: number;
  readonly lit: boolean;
  readonly first: boolean;
}

function rungs({ view, scale, knownDay, pitch, marks }: Scene): readonly Rung[] {
  const standing = view.rings.filter((ring) => ring.standing && isOn(scale, dayOf(ring.occurredAt)));
  const first = firstRing(view);
  const dayOfFirst = first === null ? null : dayOf(first.occurredAt);
  const groups = Map.groupBy(standing, (ring) => {
    const day = dayOf(ring.occurredAt);
    const lit = isLit(ring, knownDay);
    if (marks === 'each' || day === dayOfFirst) return `${day} ${ring.outcome} ${lit}`;
    return `near ${Math.floor(scale.at(day) / bundles.rungs)} ${lit}`;
  });
  return [...groups.values()].flatMap((rings) => {
    const [one] = rings;
    if (one === undefined) return [];
    const day = dayOf(one.occurredAt);
    const lastDay = Math.max(...rings.map(({ occurredAt }) => dayOf(occurredAt)));
    const lit = isLit(one, knownDay);
    const sign = worstSign(rings);
    const isFirst = first !== null && rings.includes(first);
    return [
      {
        ...{ rings, sign, day, lastDay, lit, first: isFirst },
        ...{
          x: scale.at(day),
          reachLeft: pitch.ringSize / 2 + 0.5,
          reachRight: pitch.ringSize / 2 + 0.5,
          reachY: pitch.ringSize / 2,
          rank: isFirst ? -1 : signs.indexOf(sign),
          matters: sign !== 'CANNOT-TELL' || rings.some(isRing),
        },
      },
    ];
  });
}

/** "First ring: 13 October 2006, 294 days before his death". */
function flagWords({ day }: Rung, { view, options }: Scene): string {
  if (options.rows === 'ring-point') return `Rings here: contact ${firstRing(view)?.contact ?? ''}`;
  if (day === dayOf(options.today)) return 'First ring: today';
  const words = `First ring: ${dateWords(day)}`;
  if (view.outcome === undefined) return words;
  const days = dayOf(view.outcome.on) - day;
  const { possessive } = pronounsOf(view.child.sex);
  const events = { died: `${possessive} death`, 'seriously-harmed': `${possessive} harm`, other: 'the outcome' };
  const event = events[view.outcome.kind];
  return days <= 0 ? words : `${words}, ${days} ${days === 1 ? 'day' : 'days'} before ${event}`;
}

interface Flag {
  readonly words: string;
  readonly x: number;
  readonly width: number;
  /** It stands in a line of its own above the shapes, because neither side has room. */
  readonly above: boolean;
}

function flag(placed: readonly Placed<Rung>[], scene: Scene): Flag | null {
  const found = placed.find(({ parcel }) => parcel.first && parcel.lit);
  if (found === undefined) return null;
  const words = flagWords(found.parcel, scene);
  const width = widthOf(words, 12, 'bold') + 14;
  const { x } = found.parcel;
  const free = (left: number): boolean =>
    left >= scene.scale.left - 8 &&
    left + width <= scene.scale.right + 24 &&
    !placed.some(
      (other) =>
        other !== found &&
        Math.abs(other.row - found.row) < 1 &&
        other.parcel.x + 10 > left &&
        other.parcel.x - 10 < left + width,
    );
  for (const left of [x - 14 - width, x + 14]) if (free(left)) return { words, x: left, width, above: false };
  const left = Math.min(Math.max(x - width / 2, scene.scale.left - 8), scene.scale.right + 24 - width);
  return { words, x: left, width, above: true };
}

function daysWords(first: number, last: number): string {
  return first === last ? dateWords(first) : `${dateWords(first)} to ${dateWords(last)}`;
}

function said({ rings, sign, day, lastDay }: Rung): string {
  const contacts = [...new Set(rings.flatMap(({ contact }) => (contact === null ? [] : [String(contact)])))];
  const named = contacts.length > mostNumbers ? [...contacts.slice(0, mostNumbers), 'more'] : contacts;
  const at = contacts.length === 0 ? '' : `. Contact${contacts.length === 1 ? '' : 's'} ${listed(named)}`;
  const word = sign === 'CANNOT-TELL' ? [...new Set(rings.map(ringSignWords))].join(', ') : signWords[sign];
  return `${word}, ${daysWords(day, lastDay)}: ${rulesOf(rings).join(', ')}${at}`;
}

function drawn({ parcel, y }: Placed<Rung>, { options, pitch }: Scene, top: number): Markup {
  const shape = severityGroup(parcel.sign, parcel.x, top + y, pitch.ringSize);
  const number = parcel.rings[0]?.contact ?? null;
  const className = parcel.lit ? 'pic-rung' : 'pic-rung pic-unlit';
  const label = parcel.lit ? said(parcel) : `Not yet rung: ${said(parcel)}`;
  return number === null
    ? markup`<g role="listitem" class="${className}" aria-label="${label}">${shape}</g>`
    : markup`<g role="listitem"><a class="${className}" href="${options.link({ number })}" aria-label="${label}">${shape}</a></g>`;
}

/** What was said in a fold: of a picture with bundles the rules and days alone. */
function foldWords(parcels: readonly Rung[], { marks }: Scene): string {
  if (marks === 'each') return parcels.map(said).join('; ');
  const first = Math.min(...parcels.map(({ day }) => day));
  const last = Math.max(...parcels.map(({ lastDay }) => lastDay));
  return `${daysWords(first, last)}: ${rulesOf(parcels.flatMap(({ rings }) => rings)).join(', ')}`;
}

/** The row of rules, and where the first ring's shape stands. */
export interface RingsRow extends Row {
  readonly first: { readonly x: number; readonly y: number; readonly contact: number | null } | null;
}

/** Shapes of what rules said, at their date; the first ring has a flag. */
export function ringsRow(scene: Scene, y: number): RingsRow {
  const { pitch } = scene;
  const packed = packMarks(rungs(scene), pitch.ringRow, pitch.mostRings);
  const banner = flag(packed.placed, scene);
  const top = y + pitch.ringsTop + (banner?.above === true ? 28 : 0);
  const first = packed.placed.find(({ parcel }) => parcel.first && parcel.lit);
  const box = (() => {
    if (banner === null || first === undefined) return nothing;
    const middle = banner.above ? y + 14 : top + first.y;
    const stem = banner.above
      ? markup`<path class="pic-leader" d="M${first.parcel.x} ${middle + 12}V${top + first.y}"/>`
      : nothing;
    return markup`<g aria-hidden="true">${stem}<rect class="pic-flag" x="${banner.x}" y="${middle - 12}" width="${banner.width}" height="24"/><text class="pic-flag-words" x="${banner.x + banner.width / 2}" y="${middle + 4.5}">${banner.words}</text></g>`;
  })();
  const shapes = packed.placed.map((one) => ({ x: one.parcel.x, row: one.row, piece: drawn(one, scene, top) }));
  const folds = packed.folds.map(({ parcels, x, row, y: at }) => ({
    x,
    row,
    piece: markup`<g role="listitem" class="pic-fold${parcels.some(({ lit }) => lit) ? '' : ' pic-unlit'}" aria-label="${parcels.length} more: ${foldWords(parcels, scene)}"><text class="pic-no" x="${x}" y="${top + at + 4}">+${parcels.length}</text></g>`,
  }));
  // places are given by rank; the keyboard and whoever listens go by date
  const pieces = [...shapes, ...folds].sort((a, b) => a.x - b.x || a.row - b.row).map(({ piece }) => piece);
  const rows = Math.max(packed.rows, 1);
  const list =
    shapes.length === 0
      ? nothing
      : markup`<g role="list" class="pic-rings" aria-label="Rules rang, ${pieces.length}">${joined(pieces)}</g>`;
  const quiet =
    shapes.length === 0
      ? markup`<text class="pic-quiet" x="${scene.scale.left}" y="${top + 4}">no rule rang</text>`
      : nothing;
  return {
    height: top - y + pitch.ringsFoot + (rows - 1) * pitch.ringRow,
    front: markup`${rowLabel(top, 'Rules rang')}${box}${list}${quiet}`,
    first:
      first === undefined
        ? null
        : {
            x: first.parcel.x,
            y: top + first.y,
            contact: firstRing(scene.view)?.contact ?? null,
          },
  };
}
