import { counted } from './calendar-days.js';
import { outcomeWords, shortWhen, sitesWords } from './contact-words.js';
import { type DrawnContact } from './drawn-contact.js';
import { bundles, fewContacts, manyContacts, mostSingleRings, sizes } from './figure-options.js';
import { besideCross } from './mark.js';
import { type Parcel } from './pack-marks.js';
import { cutTo, widthOf } from './text-width.js';
import { type TimeScale } from './time-scale.js';
import { type Scene } from './wide-scene.js';

/** Words beside a mark or a pill. */
export interface Beside {
  readonly text: string;
  readonly side: 'left' | 'right';
}

/** What stands in a lane: a mark, a tick of a routine contact, or a pill of one stay. */
export interface LaneParcel extends Parcel {
  readonly kind: 'mark' | 'tick' | 'pill' | 'bundle';
  /** One contact; several in a pill or a bundle. */
  readonly members: readonly DrawnContact[];
  /** Width of a pill from end to end. */
  readonly pillWidth: number;
  readonly beside: Beside | null;
  /** Pixels of a whisker over the days on which the contact may have been. */
  readonly whisker: { readonly from: number; readonly to: number } | null;
}

const half = sizes.mark / 2;
const ringReach = { none: half, rings: 12.5, first: 16 } as const;
const ringReachY = { none: half, rings: 10.4, first: 12.5 } as const;
const mostBeside = 230;

/** Words on the side where they stay within the picture; null when neither side has room. */
function besideAt(text: string, left: number, right: number, scale: TimeScale, first: 'left' | 'right'): Beside | null {
  const width = widthOf(text, 12);
  const fits = { left: left - width - 8 >= scale.left - 6, right: right + width + 8 <= scale.right + 6 };
  const other = first === 'left' ? 'right' : 'left';
  if (fits[first]) return { text, side: first };
  return fits[other] ? { text, side: other } : null;
}

function withBeside(beside: Beside | null): { readonly left: number; readonly right: number } {
  const reach = beside === null ? 0 : widthOf(beside.text, 12) + 8;
  return { left: beside?.side === 'left' ? reach : 0, right: beside?.side === 'right' ? reach : 0 };
}

/** A routine contact of a long chronology: seen, nothing recorded that a rule or a reader looks for. */
function isRoutine({ appearance, ring, rings, doubt, knowledge }: DrawnContact): boolean {
  return (
    appearance === 'seen' && ring === 'none' && rings.length === 0 && doubt === null && knowledge !== 'not-yet-known'
  );
}

function tick(drawn: DrawnContact, x: number): LaneParcel {
  const reach = { reachLeft: 1.5, reachRight: 1.5, reachY: 8 };
  return { kind: 'tick', x, ...reach, matters: false, members: [drawn], pillWidth: 0, beside: null, whisker: null };
}

function mark(drawn: DrawnContact, { scale, all }: Scene): LaneParcel {
  const x = scale.at(drawn.day);
  const whisker =
    drawn.doubt === null
      ? null
      : {
          from: Math.max(scale.at(drawn.doubt.from), scale.left - 8),
          to: Math.min(scale.at(drawn.doubt.to), scale.right),
        };
  const reach = ringReach[drawn.ring];
  const left = Math.max(reach, whisker === null ? 0 : x - whisker.from);
  const crossed = drawn.appearance === 'missed' ? besideCross[drawn.ring] + 7 + String(drawn.number).length * 6 : 0;
  const right = Math.max(reach, crossed, whisker === null ? 0 : whisker.to - x);
  const words = drawn.injured ? sitesWords(drawn.contact.injuries) : outcomeWords(drawn.contact).toLowerCase();
  const told = cutTo(`${shortWhen(drawn.contact)}: ${words}`, mostBeside, 12);
  const beside = all.length > fewContacts ? null : besideAt(told, x - left, x + right, scale, 'right');
  const extra = withBeside(beside);
  return {
    ...{ kind: 'mark', x, members: [drawn], pillWidth: 0, beside, whisker },
    ...{ reachLeft: left + extra.left, reachRight: right + extra.right, reachY: ringReachY[drawn.ring] },
    matters: drawn.injured || drawn.ring !== 'none',
  };
}

/** "12 14 16", or "12 14 +3" of a long stay. */
export function pillNumbers(members: readonly DrawnContact[]): readonly string[] {
  const numbers = members.map(({ number }) => String(number));
  return numbers.length <= 4 ? numbers : [...numbers.slice(0, 2), `+${numbers.length - 2}`];
}

function pill(members: readonly DrawnContact[], { scale, all, options, pitch }: Scene): LaneParcel {
  const days = members.map(({ day }) => day);
  const from = scale.at(Math.min(...days));
  const to = scale.at(Math.max(...days));
  const needed = widthOf(pillNumbers(members).join(' '), pitch.number, 'bold') + 12;
  const pillWidth = Math.max(to - from + sizes.mark, needed);
  const x = from - half + pillWidth / 2;
  const nights = Math.max(...days) - Math.min(...days);
  const name = cutTo(members[0]?.contact.siteName ?? members[0]?.contact.organisationName ?? '', 140, 12);
  const told = nights === 0 ? name : `${name}, ${counted(nights, 'night')}`;
  const rings = members.some(({ ring }) => ring === 'first')
    ? 'first'
    : members.some(({ ring }) => ring === 'rings')
      ? 'rings'
      : 'none';
  const reach = pillWidth / 2 + ringReach[rings] - half;
  const side = all.length <= fewContacts ? 'right' : 'left';
  const beside = options.rows === 'ring-point' ? null : besideAt(told, x - reach, x + reach, scale, side);
  const extra = withBeside(beside);
  return {
    ...{ kind: 'pill', x, members, pillWidth, beside, whisker: null },
    ...{ reachLeft: reach + extra.left, reachRight: reach + extra.right, reachY: ringReachY[rings] },
    matters: members.some(({ injured, ring }) => injured || ring !== 'none'),
  };
}

function bundle(members: readonly DrawnContact[], { scale, pitch }: Scene): LaneParcel {
  const days = members.map(({ day }) => day);
  const pillWidth = widthOf(String(members.length), pitch.number, 'bold') + 10;
  const x = (scale.at(Math.min(...days)) + scale.at(Math.max(...days))) / 2;
  const rings = members.some(({ ring }) => ring !== 'none');
  const side = pillWidth / 2 + (rings ? 2 : 0);
  const reach = { reachLeft: side, reachRight: side, reachY: rings ? ringReachY.rings : half };
  const matters = rings || members.some(({ injured }) => injured);
  return { kind: 'bundle', x, ...reach, matters, members, pillWidth, beside: null, whisker: null };
}

/** Contacts of one lane that fall on the same few pixels become a bundle; rings stay marks of their own, where they are not too many. */
function bundled(contacts: readonly DrawnContact[], scene: Scene): readonly LaneParcel[] {
  const { scale, shown } = scene;
  const rings = shown.filter(({ ring }) => ring !== 'none').length;
  const isSingle = ({ ring }: DrawnContact): boolean =>
    ring === 'first' || (ring === 'rings' && rings <= mostSingleRings);
  const laneCount = new Set(shown.map(({ lane }) => lane.key)).size;
  const pixels = Math.max(bundles.least, ((scale.right - scale.left) * laneCount) / bundles.most);
  const cells = Map.groupBy(
    contacts.filter((one) => !isSingle(one)),
    ({ day, knowledge }) => `${knowledge} ${Math.floor((scale.at(day) - scale.left) / pixels)}`,
  );
  return [
    ...contacts.filter(isSingle).map((one) => mark(one, scene)),
    ...[...cells.values()].flatMap((members) => {
      const [only, another] = members;
      if (only === undefined) return [];
      return another === undefined ? [mark(only, scene)] : [bundle(members, scene)];
    }),
  ];
}

/** Contacts of one lane as parcels: those of one stay that are known alike become a pill. */
export function laneParcels(contacts: readonly DrawnContact[], scene: Scene): readonly LaneParcel[] {
  if (scene.marks === 'bundled') return bundled(contacts, scene);
  const stays = Map.groupBy(contacts, ({ contact, knowledge }) =>
    contact.stay === null ? null : `${knowledge} ${contact.stay}`,
  );
  const parcels: LaneParcel[] = [];
  for (const [stay, members] of stays) {
    if (stay !== null && members.length > 1) parcels.push(pill(members, scene));
    else
      for (const one of members)
        parcels.push(
          scene.all.length > manyContacts && isRoutine(one) ? tick(one, scene.scale.at(one.day)) : mark(one, scene),
        );
  }
  return parcels;
}
