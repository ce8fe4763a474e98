import { type ChronologyView } from '#libs/contracts';
import { counted, dateWords, dayOf, monthWords, partsOf, shortDate } from './calendar-days.js';
import { chronologySentence } from './chronology-sentence.js';
import { contactLabel, outcomeWords, sentenceCase, sitesWords } from './contact-words.js';
import { drawnContacts, type DrawnContact } from './drawn-contact.js';
import { type FigureOptions } from './figure-options.js';
import { laneName, lanes, settingWords, type Lane } from './lanes.js';
import { markNumber, markShape, ringShape } from './mark.js';
import { joined, markup, nothing, type Markup } from './markup.js';
import { linesOf } from './text-width.js';
import { afterwardsWords } from './wide-afterwards.js';
import { laterPattern } from './wide-figure.js';
import { knowledgeClass } from './wide-scene.js';

/** Contacts that are told before the link to the others. Source: design default. */
const mostOnPhone = 24;
/** Days between two contacts that are said in words. Source: design default. */
const gapInWords = 28;

const usualWidth = 340;
const lineHeight = 16;
/** As wide as a date of 13.5 pixels is in bold. */
const boldDate = 15;

interface Column {
  readonly lane: Lane;
  readonly name: string;
  readonly x: number;
}

function columns(drawn: readonly DrawnContact[]): readonly Column[] {
  const used = lanes.filter(({ key }) => drawn.some((one) => one.lane.key === key));
  const step = used.length <= 5 ? 34 : 22;
  return used.map((lane, index) => ({
    ...{ lane, x: 20 + index * step },
    name: laneName(
      lane,
      new Set(drawn.filter((one) => one.lane.key === lane.key).map(({ contact }) => contact.setting)),
    ),
  }));
}

function dateLine({ day, contact, ring }: DrawnContact, today: number): string {
  const { year } = partsOf(day);
  const date = partsOf(today).year === year ? shortDate(day) : `${shortDate(day)} ${year}`;
  const words =
    contact.precision === 'month' ? monthWords(day) : contact.precision === 'approximate' ? `about ${date}` : date;
  return ring === 'none' ? words : `${words} (${ring === 'first' ? 'first ring' : 'rings'})`;
}

/** "Bruise, left cheek", "Injury, site not recorded". */
function injuryTold({ injuries }: DrawnContact['contact']): string {
  const kinds = new Set(injuries.map(({ kind }) => kind.replaceAll('-', ' ')));
  const [only] = kinds;
  return `${kinds.size === 1 && only !== undefined ? sentenceCase(only) : 'Injuries'}, ${sitesWords(injuries).replace(`${only ?? ''}, `, '')}`;
}

function told({ contact, injured, receivedDay, day, knowledge }: DrawnContact, knownOn: string | null): string {
  return [
    ...(injured && contact.childSeen ? [] : [outcomeWords(contact)]),
    ...(injured ? [injuryTold(contact)] : []),
    injured ? contact.organisationName : sentenceCase(settingWords[contact.setting]),
    ...(contact.precision === 'month' ? ['Day not known'] : []),
    ...(receivedDay > day && knowledge === 'known' ? [`Known here since ${shortDate(receivedDay)}`] : []),
    ...(knowledge === 'not-yet-known' && knownOn !== null
      ? [`Not yet known here on ${dateWords(dayOf(knownOn))}`]
      : []),
  ].join('. ');
}

/** One contact: its mark in its column, and words beside it. */
function entry(
  drawn: DrawnContact,
  column: Column,
  y: number,
  textX: number,
  width: number,
  options: FigureOptions,
): { height: number; front: Markup } {
  const dates = linesOf(dateLine(drawn, dayOf(options.today)), width - textX, boldDate, 2);
  const lines = linesOf(told(drawn, options.knownOn), width - textX, 12.5, 4);
  const words = [...dates, ...lines].map(
    (line, index) =>
      markup`<text class="${index < dates.length ? 'pic-date' : 'pic-told'}" x="${textX}" y="${y + 20 + index * lineHeight}">${line}</text>`,
  );
  const state = `pic-mark${drawn.doubt === null ? '' : ' pic-doubt'}${knowledgeClass(drawn)}`;
  const shapes = markup`<circle class="pic-hit" r="22"/>${ringShape(drawn)}${markShape(drawn)}${markNumber(drawn)}`;
  const link = markup`<a class="${state}" href="${options.link(drawn.contact)}" data-no="${drawn.number}" aria-label="${contactLabel(drawn, options)}"><g transform="translate(${column.x} ${y + 18})">${shapes}</g></a>`;
  return {
    height: Math.max(8 + words.length * lineHeight + 8, 44),
    front: markup`<g role="listitem">${link}</g><g class="pic-entry${knowledgeClass(drawn)}" aria-hidden="true">${joined(words)}</g>`,
  };
}

function earlierLink(left: readonly DrawnContact[], y: number, options: FigureOptions): Markup {
  const last = left[0];
  if (last === undefined) return nothing;
  const injured = left.filter((one) => one.injured).length;
  const words = `${counted(left.length, 'earlier contact')}, ${injured === 0 ? 'none' : injured} with an injury`;
  return markup`<g role="listitem"><a href="${options.link(last.contact)}"><rect class="pic-hit" x="0" y="${y}" width="330" height="44"/><text class="pic-link" x="12" y="${y + 26}">${words}</text></a></g>`;
}

const laterHeight = 56;

/** What came after the day that is shown, in a box that leads to the first of it. */
function laterLink(view: ChronologyView, all: readonly DrawnContact[], options: FigureOptions): Markup {
  const first = all.find(({ knowledge }) => knowledge === 'later');
  if (first === undefined || options.knownOn === null) return nothing;
  const later = all.filter(({ knowledge }) => knowledge === 'later');
  const day = dayOf(options.knownOn);
  const words = afterwardsWords(view, all, day) ?? counted(later.length, 'later contact');
  const width = (options.width ?? usualWidth) - 4;
  const lines = linesOf(words, width - 20, 12.5, 2).map(
    (line, index) => markup`<text class="pic-told" x="12" y="${48 + index * lineHeight}">${line}</text>`,
  );
  const id = options.idPrefix;
  return markup`<g role="listitem"><a href="${options.link(first.contact)}" aria-label="After ${dateWords(day)}, ${words}"><rect class="pic-cover" fill="url(#${id}-later)" x="2" y="28" width="${width}" height="46"/><rect class="pic-hit pic-flag-open" x="2" y="28" width="${width}" height="46"/>${joined(lines)}</a></g>`;
}

/** The chronology for a phone: time runs down, newest first, each service is a column. */
export function phoneFigure(view: ChronologyView, options: FigureOptions): Markup {
  const width = options.width ?? usualWidth;
  const all = drawnContacts(view, options);
  const known = all.filter(({ knowledge }) => knowledge !== 'later');
  const heads = columns(known);
  const textX = (heads.at(-1)?.x ?? 0) + 26;
  const newest = [...known].reverse();
  const shown = newest.slice(0, mostOnPhone);
  const pieces: Markup[] = [];
  const afterwards = laterLink(view, all, options);
  pieces.push(afterwards);
  let y = afterwards === nothing ? 26 : 26 + laterHeight;
  shown.forEach((drawn, index) => {
    const column = heads.find(({ lane }) => lane.key === drawn.lane.key);
    if (column === undefined) return;
    const before = shown[index - 1];
    const days = before === undefined ? 0 : before.day - drawn.day;
    if (days >= gapInWords) {
      pieces.push(
        markup`<g aria-hidden="true"><path class="pic-between" d="M${textX + 2} ${y}v20"/><text class="pic-quiet" x="${textX + 12}" y="${y + 14}">${counted(days, 'day')} between</text></g>`,
      );
      y += 26;
    }
    const { height, front } = entry(drawn, column, y, textX, width, options);
    pieces.push(front);
    y += height;
  });
  const lines = heads.map(({ x }) => markup`M${x} 24V${y}`);
  const stagger = heads.length > 5;
  const names = heads.map(
    ({ lane, x }, index) =>
      markup`<text class="pic-head" x="${x}" y="${stagger && index % 2 === 1 ? 23 : 11}">${lane.short}</text>`,
  );
  const link = earlierLink(newest.slice(mostOnPhone), y, options);
  const height = y + (newest.length > mostOnPhone ? 48 : 6);
  const id = options.idPrefix;
  const services = heads.map(({ name }) => name).join(', ');
  return markup`<figure class="pic-figure"><figcaption class="pic-caption">${chronologySentence(view, options.today, options.knownOn, options.rows)}</figcaption><svg class="pic pic-phone" role="group" aria-labelledby="${id}-title" aria-describedby="${id}-desc" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"><title id="${id}-title">Chronology, newest first</title><desc id="${id}-desc">Time runs down. Columns: ${services}. A contact leads to its row in the table.</desc>${afterwards === nothing ? nothing : laterPattern(id)}<path class="pic-grid" aria-hidden="true" d="${joined(lines)}"/><g aria-hidden="true">${joined(names)}</g><g role="list" aria-label="${counted(all.length, 'contact')}, newest first">${joined(pieces)}${link}</g></svg></figure>`;
}
