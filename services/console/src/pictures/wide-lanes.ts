import { counted, dayOf } from './calendar-days.js';
import { contactLabel, listed } from './contact-words.js';
import { type DrawnContact } from './drawn-contact.js';
import { sizes } from './figure-options.js';
import { laneParcels, pillNumbers, type LaneParcel } from './lane-parcels.js';
import { emptyLanes, laneName, lanes, type Lane } from './lanes.js';
import { markNumber, markShape, ringShape } from './mark.js';
import { joined, markup, nothing, type Markup } from './markup.js';
import { packMarks, type Fold, type Placed } from './pack-marks.js';
import { cutTo, widthOf } from './text-width.js';
import { isOn } from './time-scale.js';
import { numberWords } from './chronology-sentence.js';
import { knowledgeClass, rowLabel, type Row, type Scene } from './wide-scene.js';

/** A lane as drawn, and where each contact's mark is. */
export interface LaneRow extends Row {
  readonly places: ReadonlyMap<number, { readonly x: number; readonly y: number }>;
}

const half = sizes.mark / 2;

/** A link to the contact's row; `data-no` counts in time, the lane's `data-lane` from the top: arrow keys go by them. */
function anchor(drawn: DrawnContact, { options }: Scene, className: string, inside: Markup): Markup {
  return markup`<a class="${className}" href="${options.link(drawn.contact)}" data-no="${drawn.number}" aria-label="${contactLabel(drawn, options)}">${inside}</a>`;
}

function besideWords({ beside, x, reachLeft, reachRight }: LaneParcel, y: number): Markup {
  if (beside === null) return nothing;
  const width = widthOf(beside.text, 12);
  const left = beside.side === 'left';
  const at = left ? x - reachLeft + width + 2 : x + reachRight - width - 2;
  return markup`<text class="pic-beside-words" aria-hidden="true" text-anchor="${left ? 'end' : 'start'}" x="${at}" y="${y + 4}">${beside.text}</text>`;
}

function whisker({ whisker: range }: LaneParcel, x: number, y: number): Markup {
  if (range === null) return nothing;
  const ends = markup`M${range.from} ${y - 3.5}v7M${range.to} ${y - 3.5}v7`;
  return markup`<path class="pic-whisker" aria-hidden="true" d="M${range.from} ${y}H${x - half}M${x + half} ${y}H${Math.max(range.to, x + half)}"/><path class="pic-cap" aria-hidden="true" d="${ends}"/>`;
}

function lateArrow(drawn: DrawnContact, { scale }: Scene, y: number): Markup {
  const from = scale.at(drawn.day) + half;
  const to = Math.min(scale.at(drawn.receivedDay), scale.right);
  if (drawn.knowledge !== 'known' || to - from < sizes.row - half) return nothing;
  return markup`<path class="pic-late" aria-hidden="true" d="M${from} ${y}H${to - 1}M${to - 6} ${y - 4}l5 4-5 4"/>`;
}

function drawnMark(parcel: LaneParcel, drawn: DrawnContact, scene: Scene, y: number): Markup {
  const state = `pic-mark${drawn.doubt === null ? '' : ' pic-doubt'}${knowledgeClass(drawn)}`;
  const shapes = markup`<circle class="pic-hit" r="12"/>${ringShape(drawn)}${markShape(drawn)}${markNumber(drawn)}`;
  return markup`${whisker(parcel, parcel.x, y)}<g role="listitem" transform="translate(${parcel.x} ${y})">${anchor(drawn, scene, state, shapes)}</g>`;
}

function drawnTick(parcel: LaneParcel, drawn: DrawnContact, { options }: Scene, y: number): Markup {
  const label = contactLabel(drawn, options);
  return markup`<g role="listitem"><a href="${options.link(drawn.contact)}" data-no="${drawn.number}" aria-label="${label}"><path class="pic-t" d="M${parcel.x} ${y - 6}v12"/></a></g>`;
}

function drawnPill(parcel: LaneParcel, scene: Scene, y: number): Markup {
  const { members, pillWidth, x } = parcel;
  const [first] = members;
  if (first === undefined) return nothing;
  const injured = members.some(({ appearance }) => appearance === 'injury');
  const ring = members.some(({ ring: one }) => one === 'first')
    ? [3, 6.5]
    : members.some(({ ring: one }) => one === 'rings')
      ? [3]
      : [];
  const left = x - pillWidth / 2;
  const outlines = ring.map(
    (by, index) =>
      markup`<rect class="pic-ring${index === 0 && ring.length > 1 ? ' pic-first' : ''}" x="${left - by}" y="${y - half - by}" width="${pillWidth + 2 * by}" height="${sizes.mark + 2 * by}" rx="${half + by}"/>`,
  );
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
  return markup`<g class="pic-pill${knowledgeClass(first)}" role="none">${joined(outlines)}${body}</g>${joined(links)}`;
}

function drawnParcel({ parcel, y }: Placed<LaneParcel>, scene: Scene, top: number): Markup {
  const [first] = parcel.members;
  if (first === undefined) return nothing;
  const words = besideWords(parcel, top + y);
  switch (parcel.kind) {
    case 'tick':
      return drawnTick(parcel, first, scene, top + y);
    case 'pill':
      return markup`${drawnPill(parcel, scene, top + y)}${words}`;
    case 'mark':
      return markup`${drawnMark(parcel, first, scene, top + y)}${words}`;
  }
}

function drawnFold({ parcels, x, y }: Fold<LaneParcel>, { options }: Scene, top: number): Markup {
  const members = parcels.flatMap((parcel) => parcel.members);
  const [first] = members;
  if (first === undefined) return nothing;
  const injured = members.some((one) => one.injured);
  const label = `${counted(members.length, 'more contact')}: ${listed(members.map(({ number }) => String(number)))}${injured ? '. Injury recorded' : ''}`;
  return markup`<g role="listitem" transform="translate(${x} ${top + y})"><a class="pic-mark pic-fold" href="${options.link(first.contact)}" data-no="${first.number}" aria-label="${label}"><circle class="pic-hit" r="12"/><rect class="${injured ? 'pic-full' : 'pic-open'}" x="-12" y="-8" width="24" height="16" rx="3"/><text class="pic-no${injured ? ' pic-on-full' : ''}" y="3.4">+${members.length}</text></a></g>`;
}

function organisationsWords(contacts: readonly DrawnContact[]): string {
  const names = new Set(contacts.map(({ contact }) => contact.organisationName));
  const [only] = names;
  return names.size === 1 && only !== undefined ? only : `${numberWords(names.size)} organisations`;
}

/** Dashed brackets in the lane that owes: "113 days, asked for and not done". */
function waitRows({ view, scale, options, knownDay }: Scene, lane: Lane, top: number): readonly Markup[] {
  const owed = (view.waits ?? []).filter((wait) => lane.settings.includes(wait.setting));
  return owed.flatMap(({ from, to }, index) => {
    const begins = dayOf(from);
    const ends = to === null ? dayOf(view.outcome?.on ?? options.today) : dayOf(to);
    if (ends < scale.from || begins > scale.to || (knownDay !== null && begins > knownDay)) return [];
    const left = scale.at(Math.max(begins, scale.from));
    const right = scale.at(Math.min(ends, scale.to));
    const words = `${counted(ends - begins, 'day')}, asked for and ${to === null ? 'not done' : 'then done'}`;
    const y = top + index * sizes.row;
    const fits = left - widthOf(words, 12, 'bold') - 8 > scale.left;
    const label = fits
      ? markup`<text class="pic-wait-words" text-anchor="end" x="${left - 8}" y="${y + 4}">${words}</text>`
      : markup`<text class="pic-wait-words" x="${left + 6}" y="${y - 5}">${words}</text>`;
    return [
      markup`${label}<path class="pic-wait" d="M${left} ${y}H${right}"/><path class="pic-wait-end" d="M${left} ${y - 5}v10M${right} ${y - 5}v10"/>`,
    ];
  });
}

function laneRow(lane: Lane, index: number, scene: Scene, y: number): LaneRow {
  const contacts = scene.shown.filter((one) => one.lane.key === lane.key);
  const all = scene.all.filter((one) => one.lane.key === lane.key);
  const packed = packMarks(laneParcels(contacts, scene));
  const waits = waitRows(scene, lane, y + 16 + packed.rows * sizes.row - 1);
  const height = 32 + (packed.rows - 1 + waits.length) * sizes.row;
  const top = y + 16;
  const name = laneName(lane, new Set(all.map(({ contact }) => contact.setting)));
  const places = new Map<number, { x: number; y: number }>();
  for (const { parcel, y: at } of packed.placed)
    for (const { number } of parcel.members) places.set(number, { x: parcel.x, y: top + at });
  const arrows = packed.placed.flatMap(({ parcel, y: at }) =>
    parcel.kind === 'mark' ? parcel.members.map((one) => lateArrow(one, scene, top + at)) : [],
  );
  // in the order of time, so that the keyboard goes from left to right
  const pieces = [
    ...packed.placed.map((one) => ({ no: one.parcel.members[0]?.number ?? 0, piece: drawnParcel(one, scene, top) })),
    ...packed.folds.map((one) => ({ no: one.parcels[0]?.members[0]?.number ?? 0, piece: drawnFold(one, scene, top) })),
  ].sort((a, b) => a.no - b.no);
  const count = counted(all.length, 'contact');
  const label = cutTo(name, sizes.labels - 4, 13.5);
  const list =
    pieces.length === 0
      ? nothing
      : markup`<g class="pic-lane" role="list" aria-label="${name}, ${count}" data-lane="${index}">${joined(pieces.map(({ piece }) => piece))}</g>`;
  return {
    height,
    places,
    behind:
      index % 2 === 0
        ? markup`<rect class="pic-band" x="0" y="${y}" width="${scene.width}" height="${height}"/>`
        : nothing,
    front: markup`${rowLabel(y + height / 2, label, organisationsWords(all))}${joined(arrows)}${joined(waits)}${list}`,
  };
}

/** Lanes in which something is recorded or owed, in their fixed order. */
export function laneRows(scene: Scene, y: number): readonly LaneRow[] {
  const owed = new Set((scene.view.waits ?? []).map(({ setting }) => setting));
  const used = lanes.filter(
    (lane) => scene.all.some((one) => one.lane.key === lane.key) || lane.settings.some((setting) => owed.has(setting)),
  );
  const rows: LaneRow[] = [];
  let top = y;
  used.forEach((lane, index) => {
    const row = laneRow(lane, index, scene, top);
    rows.push(row);
    top += row.height;
  });
  return rows;
}

/** Services without a mark: those that recorded nothing, and those that nobody connected. */
export function emptyRow({ view, scale }: Scene, y: number): Row {
  const { nothingRecorded, notConnected } = emptyLanes(view);
  const lines: Markup[] = [];
  let at = y + 16;
  if (nothingRecorded.length > 0) {
    lines.push(
      markup`<text class="pic-empty" x="${scale.left}" y="${at}">Nothing recorded: ${nothingRecorded.join(', ')}</text>`,
    );
    at += 18;
  }
  if (notConnected.length > 0) {
    const words = `Not connected: ${notConnected.join(', ')}`;
    const from = scale.left + widthOf(words, 12) + 8;
    const line =
      from < scale.right
        ? markup`<path class="pic-unconnected" aria-hidden="true" d="M${from} ${at - 4}H${scale.right}"/>`
        : nothing;
    lines.push(markup`<text class="pic-empty pic-away" x="${scale.left}" y="${at}">${words}</text>${line}`);
    at += 18;
  }
  return { height: lines.length === 0 ? 4 : at - y - 6, front: joined(lines) };
}

/** Contacts within the days that are drawn. */
export function withinScale(all: readonly DrawnContact[], scale: Scene['scale']): readonly DrawnContact[] {
  return all.filter(({ day }) => isOn(scale, day));
}
