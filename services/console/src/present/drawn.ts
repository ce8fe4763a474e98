import nunjucks from 'nunjucks';
import type { ChronologyContact, ChronologyView } from '#libs/contracts';
import { bodyOutline, chronologyFigure, contactRowId, legend } from '#libs/pictures';
import { londonDay } from '../domain/london-time.js';

type Safe = nunjucks.runtime.SafeString;
const safe = (markup: string): Safe => new nunjucks.runtime.SafeString(markup);

/** Pictures of a chronology: for a wide page, a tablet, a sheet of paper, and with time running down for a telephone. A page shows one of them. */
export interface DrawnModel {
  readonly wide: Safe;
  readonly middle: Safe;
  readonly paper: Safe;
  readonly phone: Safe;
  readonly legend: Safe;
}

interface Around {
  /** Moment of the page. */
  readonly now: string;
  /** Address of the page with the table; empty on that page itself. */
  readonly tablePage: string;
  /** Of the wide picture, in pixels. */
  readonly width: number;
}

const linkTo =
  (page: string) =>
  (contact: Pick<ChronologyContact, 'number'>): string =>
    `${page}#${contactRowId(contact)}`;

/** What the narrowest page that is not a telephone's has room for, in pixels. */
const middleWidth = 690;
/** A sheet of A4 on its side between its margins, in pixels: what is 12 pixels high comes out at 9 points. */
const paperWidth = 1_060;

export function drawnChronology(view: ChronologyView, { now, tablePage, width }: Around): DrawnModel {
  const knownOn = view.knownOn === null ? null : londonDay(view.knownOn);
  const options = { today: londonDay(now), knownOn, link: linkTo(tablePage) };
  const wide = chronologyFigure(view, { ...options, idPrefix: 'wide', layout: 'wide', width });
  const middle = chronologyFigure(view, { ...options, idPrefix: 'middle', layout: 'wide', width: middleWidth });
  const onPaper = { rows: 'paper', width: paperWidth } as const;
  const paper = chronologyFigure(view, { ...options, ...onPaper, idPrefix: 'paper', layout: 'wide' });
  return {
    ...{ wide: safe(wide), middle: safe(middle), paper: safe(paper) },
    phone: safe(chronologyFigure(view, { ...options, idPrefix: 'phone', layout: 'phone', width: 300 })),
    legend: safe(legend(view, { knownOn, figures: [wide, middle, paper] })),
  };
}

/** Injuries on the outline of a body; null when none is recorded. */
export function drawnBody(view: ChronologyView, { now, tablePage }: Pick<Around, 'now' | 'tablePage'>): Safe | null {
  const options = { idPrefix: 'body', sex: view.child.sex, today: londonDay(now), link: linkTo(tablePage) };
  const outline = bodyOutline(view.contacts, options);
  return outline === '' ? null : safe(outline);
}
