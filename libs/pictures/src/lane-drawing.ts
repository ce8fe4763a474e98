import { counted, dateWords, dayOf } from './calendar-days.js';
import { contactLabel, listed } from './contact-words.js';
import { type DrawnContact } from './drawn-contact.js';
import { mostArrows, sizes } from './figure-options.js';
import { pillNumbers, type LaneParcel } from './lane-parcels.js';
import { besideCross, markNumber, markShape, ringShape } from './mark.js';
import { joined, markup, nothing, type Markup } from './markup.js';
import { type Fold, type PackedLane, type Placed } from './pack-marks.js';
import { widthOf } from './text-width.js';
import { knowledgeClass, type Scene } from './wide-scene.js';

const half = sizes.mark / 2;
/** Of an outline around several contacts that stand as a number, in pixels. */
const foldOutline = 2;

/** A link to the contact's row; `data-no` counts in time, the lane's `data-lane` from the top: arrow keys go by them. */
function anchor(drawn: DrawnContact, { options }: Scene, className: string, inside: Markup): Markup {
  return markup`<a class="${className}" href="${options.link(drawn.contact)}" data-no="${drawn.number}" aria-label="${contactLabel(drawn, options)}">${inside}</a>`;
}

function besideWords({ beside, x, reachLeft, reachRight, members }: LaneParcel, y: number): Markup {
  if (beside === null) return nothing;
  const width = widthOf(beside.text, 12);
  const left = beside.side === 'left';
  const at = left ? x - reachLeft + width + 2 : x + reachRight - width - 2;
  return markup`<text class="pic-beside-words${members[0] === undefined ? '' : knowledgeClass(members[0])}" aria-hidden="true" text-anchor="${left ? 'end' : 'start'}" x="${at}" y="${y + 4}">${beside.text}</text>`;
}

function whisker({ whisker: range, x }: LaneParcel, drawn: DrawnContact, y: number): Markup {
  if (range === null) return nothing;
  // the number of a cross stands right of it
  const after =
    x + (drawn.appearance === 'missed' ? besideCross[drawn.ring] + 4 + String(drawn.number).length * 7 : half);
  const right = Math.max(range.to, after);
  const ends = markup`M${range.from} ${y - 3.5}v7M${right} ${y - 3.5}v7`;
  return markup`<path class="pic-whisker${knowledgeClass(drawn)}" aria-hidden="true" d="M${range.from} ${y}H${x - half}M${after} ${y}H${right}"/><path class="pic-cap${knowledgeClass(drawn)}" aria-hidden="true" d="${ends}"/>`;
}

/** A thin arrow from the day of a contact to the day on which it reached us; null when that is hidden by the mark. */
function lateArrow(drawn: DrawnContact, { scale }: Scene, y: number): Markup | null {
  const from = scale.at(drawn.day) + half;
  const to = Math.min(scale.at(drawn.receivedDay), scale.right);
  if (drawn.knowledge !== 'known' || to - from < sizes.arrow - half) return null;
  return markup`<path class="pic-late" aria-hidden="true" d="M${from} ${y}H${to - 1}M${to - 6} ${y - 4}l5 4-5 4"/>`;
}

/** Arrows of a lane: of every late contact, or of those that matter when there are too many in the picture. */
export function lateArrows({ placed }: PackedLane<LaneParcel>, scene: Scene, top: number): readonly Markup[] {
  const crowd = scene.shown.filter(({ day, receivedDay }) => receivedDay > day).length > mostArrows;
  return placed.flatMap(({ parcel, y }) => {
    if (parcel.kind !== 'mark' || (crowd && !parcel.matters)) return [];
    return parcel.members.map((one) => lateArrow(one, scene, top + y) ?? nothing);
  });
}

function drawnMark(parcel: LaneParcel, drawn: DrawnContact, scene: Scene, y: number): Markup {
  const state = `pic-mark${drawn.doubt === null ? '' : ' pic-doubt'}${knowledgeClass(drawn)}`;
  const shapes = markup`<circle class="pic-hit" r="12"/>${ringShape(drawn)}${markShape(drawn)}${markNumber(drawn)}`;
  return markup`${whisker(parcel, drawn, y)}<g role="listitem" transform="translate(${parcel.x} ${y})">${anchor(drawn, scene, state, shapes)}</g>`;
}

/** How ticks are known: those of one item are known alike. */
function knowledgeIn([first]: readonly Placed<LaneParcel>[]): string {
  const drawn = first?.parcel.members[0];
  return drawn === undefined ? '' : knowledgeClass(drawn);
}

/** Ticks of one lane between two marks: one item, whose words tell them all. */
function drawnTicks(run: readonly Placed<LaneParcel>[], { options }: Scene, top: number): Markup {
  const members = run.flatMap(({ parcel }) => parcel.members);
  const [first] = members;
  const last = members.at(-1);
  if (first === undefined || last === undefined) return nothing;
  const lines = run.map(({ parcel, y }) => markup`M${parcel.x} ${top + y - 6}v12`);
  const numbers = listed(members.map(({ number }) => String(number)));
  const label =
    members.length === 1
      ? contactLabel(first, options)
      : `Contacts ${numbers}, ${dateWords(first.day)} to ${dateWords(last.day)}. Seen at each, no injury recorded${first.knowledge === 'later' ? `. After ${dateWords(dayOf(options.knownOn ?? options.today))}` : ''}`;
  return markup`<g role="listitem"><a href="${options.link(first.contact)}" data-no="${first.number}" aria-label="${label}"><path class="pic-t${knowledgeIn(run)}" d="${joined(lines)}"/></a></g>`;
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly round: number;
}

/** Outlines around what several contacts stand in, where a rule rang at one of them. @param by how far outside, the innermost first */
function outlinesOf(
  members: readonly DrawnContact[],
  { left, top, width, height, round }: Box,
  by: readonly number[],
): Markup {
  if (members.every(({ ring }) => ring === 'none')) return nothing;
  const rects = by.map(
    (reach, index) =>
      markup`<rect class="pic-ring${index === 0 && by.length > 1 ? ' pic-first' : ''}" x="${left - reach}" y="${top - reach}" width="${width + 2 * reach}" height="${height + 2 * reach}" rx="${round + reach}"/>`,
  );
  return joined(rects);
}

/** ". Injury recorded at 4. 3 rang, the first ring among them": nothing where there is none. */
function countedTold(members: readonly DrawnContact[]): string {
  const injured = members.filter((one) => one.injured).length;
  return `${injured === 0 ? '' : `. Injury recorded at ${injured}`}${rangTold(members)}`;
}

function rangTold(members: readonly DrawnContact[]): string {
  const rang = members.filter(({ ring }) => ring !== 'none').length;
  const first = members.some(({ ring }) => ring === 'first') ? ', the first ring among them' : '';
  return rang === 0 ? '' : `. ${rang} rang${first}`;
}

function drawnPill(parcel: LaneParcel, scene: Scene, y: number): Markup {
  const { members, pillWidth, x } = parcel;
  const [first] = members;
  if (first === undefined) return nothing;
  const injured = members.some((one) => one.injured);
  const left = x - pillWidth / 2;
  const by = members.some(({ ring }) => ring === 'first') ? [3, 6.5] : [3];
  const outlines = outlinesOf(members, { left, top: y - half, width: pillWidth, height: sizes.mark, round: half }, by);
  const numbers = pillNumbers(members);
  const each = pillWidth / Math.max(numbers.length, members.length > 4 ? numbers.length : 1);
  const links = members.map((drawn, index) => {
    const place = Math.min(index, numbers.length - 1);
    const text = index < numbers.length ? (numbers[index] ?? '') : '';
    const middle = left + 3 + ((pillWidth - 6) / numbers.length) * (place + 0.5);
    const word = markup`<rect class="pic-hit" x="${middle - each / 2}" y="${y - 12}" width="${each}" height="24"/><text class="pic-no${injured ? ' pic-on-full' : ''}" x="${middle}" y="${y + 3.4}">${text}</text>`;
    return markup`<g role="listitem">${anchor(drawn, scene, `pic-mark${knowledgeClass(drawn)}`, word)}</g>`;
  });
  const body = markup`<rect class="${injured ? 'pic-full' : 'pic-open'}" x="${left}" y="${y - 8.5}" width="${pillWidth}" height="${sizes.mark}" rx="8.5"/>`;
  return markup`<g class="pic-pill${knowledgeClass(first)}" role="none">${outlines}${body}</g>${joined(links)}`;
}

/** "12 contacts, 3 March 2020 to 9 April 2020. Injury recorded at 4. 3 rang": a title, so that whoever points at it reads it too. */
function drawnBundle({ members, pillWidth, x }: LaneParcel, { options }: Scene, y: number): Markup {
  const [first, last] = [members[0], members.at(-1)];
  if (first === undefined || last === undefined) return nothing;
  const days = first.day === last.day ? dateWords(first.day) : `${dateWords(first.day)} to ${dateWords(last.day)}`;
  const title = `${counted(members.length, 'contact')}, ${days}${countedTold(members)}`;
  const box = { left: -pillWidth / 2, top: -8, width: pillWidth, height: 16, round: 3 };
  const injured = members.some((one) => one.injured);
  const [shape, word] = injured ? ['pic-full', ' pic-on-full'] : ['pic-open', ''];
  return markup`<g role="listitem" transform="translate(${x} ${y})"><a class="pic-mark pic-bundle${knowledgeClass(first)}" href="${options.link(first.contact)}" data-no="${first.number}"><title>${title}</title><circle class="pic-hit" r="12"/>${outlinesOf(members, box, [foldOutline])}<rect class="${shape}" x="${-pillWidth / 2}" y="-8" width="${pillWidth}" height="16" rx="3"/><text class="pic-no${word}" y="3.4">${members.length}</text></a></g>`;
}

function drawnParcel({ parcel, y }: Placed<LaneParcel>, scene: Scene, top: number): Markup {
  const [first] = parcel.members;
  if (first === undefined) return nothing;
  if (parcel.kind === 'bundle') return drawnBundle(parcel, scene, top + y);
  const shape = parcel.kind === 'pill' ? drawnPill(parcel, scene, top + y) : drawnMark(parcel, first, scene, top + y);
  return markup`${shape}${besideWords(parcel, top + y)}`;
}

function drawnFold({ parcels, x, y }: Fold<LaneParcel>, scene: Scene, top: number): Markup {
  const { options } = scene;
  const members = parcels.flatMap((parcel) => parcel.members);
  const [first] = members;
  if (first === undefined) return nothing;
  const injured = members.some((one) => one.injured);
  // grey where all of it is: one that was known stands out
  const known = members.every(({ knowledge }) => knowledge === first.knowledge) ? knowledgeClass(first) : '';
  const label = `${counted(members.length, 'more contact')}${scene.marks === 'each' ? `: ${listed(members.map(({ number }) => String(number)))}` : ''}${injured ? '. Injury recorded' : ''}${rangTold(members)}`;
  // whoever points at it reads it, too
  const title = rangTold(members) === '' ? nothing : markup`<title>${label}</title>`;
  const outline = outlinesOf(members, { left: -12, top: -8, width: 24, height: 16, round: 3 }, [foldOutline]);
  return markup`<g role="listitem" transform="translate(${x} ${top + y})"><a class="pic-mark pic-fold${known}" href="${options.link(first.contact)}" data-no="${first.number}" aria-label="${label}">${title}<circle class="pic-hit" r="12"/>${outline}<rect class="${injured ? 'pic-full' : 'pic-open'}" x="-12" y="-8" width="24" height="16" rx="3"/><text class="pic-no${injured ? ' pic-on-full' : ''}" y="3.4">+${members.length}</text></a></g>`;
}

/** Everything in a lane in the order of time, so that the keyboard goes from left to right. */
export function drawnLane({ placed, folds }: PackedLane<LaneParcel>, scene: Scene, top: number): Markup {
  const numberOf = ({ members }: LaneParcel): number => members[0]?.number ?? 0;
  const pieces: { readonly no: number; readonly piece: Markup }[] = folds.map((one) => ({
    no: one.parcels[0] === undefined ? 0 : numberOf(one.parcels[0]),
    piece: drawnFold(one, scene, top),
  }));
  let run: Placed<LaneParcel>[] = [];
  const endRun = (): void => {
    const [first] = run;
    if (first !== undefined) pieces.push({ no: numberOf(first.parcel), piece: drawnTicks(run, scene, top) });
    run = [];
  };
  for (const one of [...placed].sort((a, b) => numberOf(a.parcel) - numberOf(b.parcel))) {
    if (one.parcel.kind === 'tick') {
      if (knowledgeIn(run) !== knowledgeIn([one])) endRun();
      run.push(one);
    } else {
      endRun();
      pieces.push({ no: numberOf(one.parcel), piece: drawnParcel(one, scene, top) });
    }
  }
  endRun();
  return joined(pieces.sort((a, b) => a.no - b.no).map(({ piece }) => piece));
}
