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

const wide = 150;
const middleX = 75;
const reach = 8;

/** A coded site as it lies on the outline: on the viewer's right is the child's left in front, the right on the back. */
function spotsOf(number: number, { bodySite, laterality, basis }: Injury): readonly Spot[] {
  const place = bodySite === null || basis !== 'coded' ? undefined : bodyPlaces[bodySite];
  if (place === undefined) return [];
  const at = (x: number, either: boolean): Spot => ({ view: place.view, x: middleX + x, y: place.y, number, either });
  if (!place.paired) {
    if (laterality === null || laterality === 'both') return [at(place.x, false)];
    const off = bodySite === 'neck' ? 6 : 12;
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

/** Moves numbers that would cover others outwards, then down: each can be read. */
function apart(spots: readonly Spot[]): readonly Spot[] {
  const placed: Spot[] = [];
  for (const spot of spots) {
    let at = spot;
    const away = spot.x >= middleX ? 1 : -1;
    for (let step = 1; placed.some((other) => covers(other, at)); step += 1)
      at = { ...spot, x: spot.x + away * 17 * (step % 3), y: spot.y + 17 * Math.floor(step / 3) };
    placed.push(at);
  }
  return placed;
}

function covers(a: Spot, b: Spot): boolean {
  return a.view === b.view && Math.hypot(a.x - b.x, a.y - b.y) < 2 * reach;
}

/** Head, neck and body of a child, seen from one side. */
const body = markup`<circle class="pic-skin" cx="${middleX}" cy="32" r="26"/><path class="pic-skin" d="M${middleX - 9} 56v10c-2 4-14 4-22 7-8 4-11 14-14 26l-9 40c-2 9 8 13 12 4l13-36v34c-2 24-7 60-7 90 0 14 17 14 19 1l8-64c0-2 4-2 4 0l8 64c2 13 19 13 19-1 0-30-5-66-7-90v-34l13 36c4 9 14 5 12-4l-9-40c-3-12-6-22-14-26-8-3-20-3-22-7v-10"/>`;

function drawnSpot({ x, y, number, either }: Spot): Markup {
  return markup`<g transform="translate(${x} ${y})"><circle class="${either ? 'pic-either' : 'pic-full'}" r="${reach}"/><text class="pic-no${either ? '' : ' pic-on-full'}${number > 99 ? ' pic-small' : ''}" y="3.4">${number}</text></g>`;
}

function drawnView(view: BodyPlace['view'], spots: readonly Spot[], x: number, possessive: string): Markup {
  const [left, right] = view === 'front' ? ['right', 'left'] : ['left', 'right'];
  const side = (at: number, name: string): Markup =>
    markup`<text class="pic-side" x="${at}" y="92">${possessive}</text><text class="pic-side" x="${at}" y="105">${name}</text>`;
  const eyes =
    view === 'front'
      ? markup`<path class="pic-features" d="M${middleX - 11} 30h4M${middleX + 7} 30h4M${middleX - 5} 47c3 3 7 3 10 0"/>`
      : nothing;
  const there = spots.filter((spot) => spot.view === view).map(drawnSpot);
  return markup`<g transform="translate(${x} 0)">${body}${eyes}${side(14, left)}${side(136, right)}<text class="pic-side" x="${middleX}" y="262">${view}</text>${joined(there)}</g>`;
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
  if (injury.basis === 'words') return `${words}, read from words`;
  const place = bodyPlaces[injury.bodySite];
  if (place === undefined) return `${words}, not on the outline`;
  return place.paired && injury.laterality === null ? `${words}, side not recorded` : words;
}

function line({ number, occurredAt, injuries }: Body, { link, today }: OutlineOptions): Markup {
  const sites = [...new Set(injuries.map(toldSite).filter((site) => site !== null))];
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
  const once = [...new Map(found.map((spot) => [`${spot.number} ${spot.view} ${spot.x} ${spot.y}`, spot])).values()];
  const spots = apart(once);
  const { possessive } = pronounsOf(options.sex);
  const owner = possessive.startsWith('the') ? 'child’s' : possessive;
  const id = options.idPrefix;
  const drawing =
    spots.length === 0
      ? nothing
      : markup`<svg class="pic pic-body" role="img" aria-labelledby="${id}-title" width="310" height="268" viewBox="0 0 310 268"><title id="${id}-title">${sentenceCase(possessive)} body from the front and the back, with the numbers of contacts at the sites of injuries; the list says the same</title>${drawnView('front', spots, 0, owner)}${drawnView('back', spots, 160, owner)}</svg>`;
  const list = joined([...newest.map((contact) => line(contact, options)), unsited(newest)]);
  const dashed = spots.some(({ either }) => either) ? ' A dashed number: the side was not recorded.' : '';
  return markup`<div class="pic-body-figure">${drawing}<div><ul class="pic-body-list">${list}</ul><p class="pic-note">Placed from coded sites.${dashed} Size and colour are not recorded. No one can date a bruise from its colour.</p></div></div>`.toString();
}
