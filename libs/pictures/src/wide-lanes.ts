import { counted } from './calendar-days.js';
import { numberWords } from './chronology-sentence.js';
import { type DrawnContact } from './drawn-contact.js';
import { sizes } from './figure-options.js';
import { drawnLane, lateArrows } from './lane-drawing.js';
import { laneParcels } from './lane-parcels.js';
import { emptyLanes, laneName, lanes, type Lane } from './lanes.js';
import { joined, markup, nothing, type Markup } from './markup.js';
import { packMarks } from './pack-marks.js';
import { cutTo, linesOf, widthOf } from './text-width.js';
import { isOn } from './time-scale.js';
import { waitRows } from './wide-waits.js';
import { rowLabel, type Row, type Scene } from './wide-scene.js';

/** Lines in which what recorded nothing, or is not connected, is named at most. */
const mostLines = 3;

/** A lane as drawn, and where each contact's mark is. */
export interface LaneRow extends Row {
  readonly places: ReadonlyMap<number, { readonly x: number; readonly y: number }>;
}

/** A ring point names an organisation where it is the only one of its lane. */
function organisationsWords(contacts: readonly DrawnContact[], { options }: Scene): string {
  const names = new Set(contacts.map(({ contact }) => contact.organisationName));
  const [only] = names;
  if (names.size > 1 && options.rows === 'ring-point') return '';
  return names.size === 1 && only !== undefined ? only : `${numberWords(names.size)} organisations`;
}

/** Size at which a regular letter is as wide as those of a label, which are 13.5 pixels and bold. */
const labelSize = 14.5;

/** Words of a lane's name, and how they are written where there is no room for them. */
const shorter = [
  ['Health visitor', 'HV'],
  ['Emergency dept', 'ED'],
  ['GP practice', 'GP'],
  ['Hospital stay, clinic', 'Hospital'],
  ['walk-in centre', 'walk-in'],
  ['out-of-hours service', 'out-of-hours'],
  ['ambulance', 'amb.'],
] as const;

/** A lane's name as it fits beside the lane. */
function labelOf(name: string): string {
  if (widthOf(name, labelSize) <= sizes.labels) return name;
  const short = shorter.reduce((words, [long, other]) => words.replace(long, other), name);
  return cutTo(short, sizes.labels, labelSize);
}

function laneRow(lane: Lane, index: number, scene: Scene, y: number): LaneRow {
  const contacts = scene.shown.filter((one) => one.lane.key === lane.key);
  const all = scene.all.filter((one) => one.lane.key === lane.key);
  const { pitch } = scene;
  const packed = packMarks(laneParcels(contacts, scene), pitch.row);
  const below = organisationsWords(all, scene);
  const least = below === '' ? pitch.bareLane : pitch.lane;
  const top = y + least / 2;
  const waits = waitRows(scene, lane, top + packed.rows * pitch.row - 1);
  const height = least + (packed.rows - 1 + waits.length) * pitch.row;
  const name = laneName(lane, new Set(all.map(({ contact }) => contact.setting)));
  const places = new Map<number, { x: number; y: number }>();
  for (const { parcel, y: at } of packed.placed)
    for (const { number } of parcel.members) places.set(number, { x: parcel.x, y: top + at });
  const count = counted(all.length, 'contact');
  const label = labelOf(name);
  const list =
    contacts.length === 0
      ? nothing
      : markup`<g class="pic-lane" role="list" aria-label="${name}, ${count}" data-lane="${index}">${drawnLane(packed, scene, top)}</g>`;
  return {
    height,
    places,
    behind:
      index % 2 === 0
        ? markup`<rect class="pic-band" x="0" y="${y}" width="${scene.width}" height="${height}"/>`
        : nothing,
    front: markup`${rowLabel(y + height / 2, label, below)}${joined(lateArrows(packed, scene, top))}${joined(waits)}${list}`,
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
    const broken = linesOf(`Nothing recorded: ${nothingRecorded.join(', ')}`, scale.right - scale.left, 12, mostLines);
    for (const line of broken) {
      lines.push(markup`<text class="pic-empty" x="${scale.left}" y="${at}">${line}</text>`);
      at += 16;
    }
    at += 2;
  }
  if (notConnected.length > 0) {
    const all = `Not connected: ${notConnected.join(', ')}`;
    const broken = linesOf(all, scale.right - scale.left, 12, mostLines);
    const [words = ''] = broken.slice(-1);
    for (const line of broken.slice(0, -1)) {
      lines.push(markup`<text class="pic-empty pic-away" x="${scale.left}" y="${at}">${line}</text>`);
      at += 16;
    }
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
