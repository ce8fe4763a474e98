import { type ChronologyContact, type ChronologyView } from '#libs/contracts';
import { dayOf, shortDate, partsOf } from './calendar-days.js';
import { listed, pronounsOf, sentenceCase, siteWords } from './contact-words.js';
import { bodyPlaces, type BodyPlace } from './body-sites.js';
import { joined, markup, nothing, type Markup } from './markup.js';

/** How an outline is drawn: whose body it is, and what its numbers lead to. */
export interface OutlineOptions {
  readonly idPrefix: string;
  readonly sex: ChronologyView['child']['sex'];
  /** Calendar date: a contact of this day is told as "today". */
  readonly today: string;
  readonly link: (contact: Pick<ChronologyContact, 'number'>) => string;
}

type Body = Pick<ChronologyContact, 'number' | 'occurredAt' | 'injuries'>;
type Injury = ChronologyContact['injuries'][number];

interface Spot {
  readonly view: BodyPlace['view'];
  readonly x: number;
  readonly y: number;
  readonly number: number;
  /** The side of a paired place was not recorded: a dashed number on both. */
  readonly either: boolean;
}

const viewWidth = 160;
const middleX = 80;
const height = 312;
const reach = 7.5;

/** A coded site as it lies on the outline: on the viewer's right is the child's left in front, the right on the back. */
function spotsOf(number: number, { bodySite, laterality, basis }: Injury): readonly Spot[] {
  const place = bodySite === null || basis !== 'coded' ? undefined : bodyPlaces[bodySite];
  if (place === undefined) return [];
  const at = (x: number, either: boolean): Spot => ({ view: place.view, x: middleX + x, y: place.y, number, either });
  if (!place.paired) {
    if (laterality === null || laterality === 'both') return [at(place.x, false)];
    const off = bodySite === 'neck' ? 7 : 14;
    return [at(isRight(place.view, laterality) ? off : -off, false)];
  }
  if (laterality === null) return [at(place.x, true), at(-place.x, true)];
  if (laterality === 'both') return [at(place.x, false), at(-place.x, false)];
  return [at(isRight(place.view, laterality) ? place.x : -place.x, false)];
}

/** Whether a side of the child is on the right of who looks at the picture. */
function isRight(view: BodyPlace['view'], side: 'left' | 'right'): boolean {
  return view === 'front' ? side === 'left' : side === 'right';
}

/** Contacts at one place: the newest has its number there, the others are counted. */
interface Place extends Spot {
  readonly others: number;
}

/** Places closer than this are one on an outline of this size: mouth, lip and frenulum. */
const samePlace = 8;
const mostMoves = 6;

function distance(a: Spot, b: Spot): number {
  return a.view === b.view ? Math.hypot(a.x - b.x, a.y - b.y) : Infinity;
}

/** Spots at one place joined, newest first. A side that was recorded counts before one that was not. */
function joinedPlaces(spots: readonly Spot[]): readonly Place[] {
  const places: { spot: Spot; numbers: Set<number> }[] = [];
  for (const spot of spots) {
    const same = places.find((place) => distance(place.spot, spot) < samePlace && place.spot.either === spot.either);
    if (same === undefined) places.push({ spot, numbers: new Set([spot.number]) });
    else same.numbers.add(spot.number);
  }
  return places.map(({ spot, numbers }) => ({ ...spot, others: numbers.size - 1 }));
}

/** Moves a number by no more than its own size away from those it would cover: it must stay at its site. */
function apart(places: readonly Place[]): readonly Place[] {
  const placed: Place[] = [];
  for (const place of places) {
    let at = place;
    for (let move = 0; move < mostMoves; move += 1) {
      const other = placed.find((one) => distance(one, at) < 2 * reach);
      if (other === undefined) break;
      const far = distance(other, at);
      const by = 2 * reach - far + 0.5;
      const [dx, dy] = far < 1 ? [1, 0] : [(at.x - other.x) / far, (at.y - other.y) / far];
      at = { ...at, x: at.x + dx * by, y: at.y + dy * by };
    }
    placed.push(Math.hypot(at.x - place.x, at.y - place.y) <= 2 * reach ? at : place);
  }
  return placed;
}

/** Head, neck and body of a child, seen from one side: a head as large as a small child's is. */
const body = markup`<path class="pic-skin" d="M71 74L71 88C68 93 55 93 46 96C36 100 33 111 29 125L19 171C17 183 29 187 33 177L49 132L49 173C49 201 42 242 42 277C42 293 62 293 64 278L75 206C77 201 83 201 85 206L96 278C98 293 118 293 118 277C118 242 111 201 111 173L111 132L127 177C131 187 143 183 141 171L131 125C127 111 124 100 114 96C105 93 92 93 89 88L89 74"/><circle class="pic-skin" cx="80" cy="41" r="37"/>`;

function drawnSpot({ x, y, number, either }: Place): Markup {
  return markup`<g transform="translate(${x} ${y})"><circle class="${either ? 'pic-either' : 'pic-full'}" r="${reach}"/><text class="pic-no${either ? '' : ' pic-on-full'}${number > 99 ? ' pic-small' : ''}" y="3.4">${number}</text></g>`;
}

const corners = [
  { dx: 5, dy: -5, anchor: '' },
  { dx: -5, dy: -5, anchor: ' pic-ends' },
  { dx: 5, dy: 12, anchor: '' },
  { dx: -5, dy: 12, anchor: ' pic-ends' },
] as const;

/** "+2" at the corner of a number where it covers no other number, or else above it on the right. */
function othersAt({ x, y, others, view }: Place, places: readonly Place[]): Markup {
  if (others === 0) return nothing;
  const free = corners.find(({ dx, dy }) => {
    const at = { view, x: x + 2.6 * dx, y: y + dy - 3 };
    return places.every(
      (place) => (place.x === x && place.y === y) || Math.hypot(place.x - at.x, place.y - at.y) > reach + 5,
    );
  });
  const { dx, dy, anchor } = free ?? corners[0];
  return markup`<text class="pic-more${anchor}" x="${x + dx}" y="${y + dy}">+${others}</text>`;
}

function drawnView(view: BodyPlace['view'], places: readonly Place[], x: number, possessive: string): Markup {
  const [left, right] = view === 'front' ? ['right', 'left'] : ['left', 'right'];
  const side = (at: number, name: string): Markup =>
    markup`<text class="pic-side" x="${at}" y="38">${possessive}</text><text class="pic-side" x="${at}" y="51">${name}</text>`;
  const there = places.filter((place) => place.view === view);
  return markup`<g transform="translate(${x} 0)">${body}${side(20, left)}${side(141, right)}<text class="pic-side" x="${middleX}" y="${height - 4}">${view}</text>${joined(there.map(drawnSpot))}${joined(there.map((place) => othersAt(place, there)))}</g>`;
}

function dayWords(day: number, today: string): string {
  if (day === dayOf(today)) return 'today';
  const { year } = partsOf(day);
  return partsOf(dayOf(today)).year === year ? shortDate(day) : `${shortDate(day)} ${year}`;
}

/** "left cheek", "cheek, side not recorded", "elbow pit, not on the outline". */
function toldSite(injury: Injury): string | null {
  const words = siteWords(injury);
  if (words === null || injury.bodySite === null) return null;
  if (injury.basis === 'words') return words;
  const place = bodyPlaces[injury.bodySite];
  if (place === undefined) return `${words}, not on the outline`;
  return place.paired && injury.laterality === null ? `${words}, side not recorded` : words;
}

function line({ number, occurredAt, injuries }: Body, { link, today }: OutlineOptions): Markup {
  const told = (those: readonly Injury[]) => [...new Set(those.map(toldSite).filter((site) => site !== null))];
  const isRead = ({ basis }: Injury): boolean => basis === 'words';
  const read = told(injuries.filter(isRead));
  const sites = [
    ...told(injuries.filter((injury) => !isRead(injury))),
    ...(read.length === 0 ? [] : [`${read.join(', ')}, read from words`]),
  ];
  if (sites.length === 0) return nothing;
  return markup`<li><a href="${link({ number })}">Contact ${number}</a>: ${sites.join('; ')}, ${dayWords(dayOf(occurredAt), today)}</li>`;
}

function unsited(contacts: readonly Body[]): Markup {
  const numbers = contacts
    .filter(({ injuries }) => injuries.some((injury) => siteWords(injury) === null))
    .map(({ number }) => String(number));
  if (numbers.length === 0) return nothing;
  return markup`<li>No site recorded: contact${numbers.length === 1 ? '' : 's'} ${listed(numbers)}</li>`;
}

/**
 * Injuries on the outline of a body, numbered as contacts, with a list in words. Coded sites only; no size, colour or
 * age, because none can be read from a bruise. Empty when no injury is recorded.
 */
export function bodyOutline(contacts: readonly Body[], options: OutlineOptions): string {
  const injured = contacts.filter(({ injuries }) => injuries.length > 0);
  if (injured.length === 0) return '';
  const newest = [...injured].sort((a, b) => b.number - a.number);
  const found = newest.flatMap(({ number, injuries }) => injuries.flatMap((injury) => spotsOf(number, injury)));
  const spots = apart(joinedPlaces(found));
  const { possessive } = pronounsOf(options.sex);
  const owner = possessive.startsWith('the') ? 'child’s' : possessive;
  const id = options.idPrefix;
  const views = (['front', 'back'] as const).filter(
    (view) => view === 'front' || spots.some((spot) => spot.view === view),
  );
  const width = viewWidth * views.length;
  const drawing =
    spots.length === 0
      ? nothing
      : markup`<svg class="pic pic-body" role="img" aria-labelledby="${id}-title" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"><title id="${id}-title">${sentenceCase(possessive)} body, ${views.join(' and ')}, with the numbers of contacts at the sites of injuries; the list says the same</title>${joined(views.map((view, index) => drawnView(view, spots, viewWidth * index, owner)))}</svg>`;
  const list = joined([...newest.map((contact) => line(contact, options)), unsited(newest)]);
  const placed =
    spots.length > 0
      ? 'Placed from coded sites.'
      : 'Nothing is drawn on an outline of the body: no site here has a code that has its place on one.';
  const counted = spots.some(({ others }) => others > 0) ? ' +2: so many earlier contacts at the same site.' : '';
  const dashed = spots.some(({ either }) => either) ? ' A dashed number: the side was not recorded.' : '';
  return markup`<div class="pic-body-figure">${drawing}<div><ul class="pic-body-list">${list}</ul><p class="pic-note">${placed}${counted}${dashed} Size and colour are not recorded. No one can date a bruise from its colour.</p></div></div>`.toString();
}
