import { type ChronologyContact } from '#libs/contracts';

/** How a chronology is drawn. Days are calendar dates, `YYYY-MM-DD`. */
export interface FigureOptions {
  readonly today: string;
  /** What had reached us by the end of this day is shown as known; null shows everything. */
  readonly knownOn: string | null;
  /** Begins every id in the picture, so that a page may hold several. */
  readonly idPrefix: string;
  readonly layout: 'wide' | 'phone';
  /** Address of a contact's row in the table: `#contact-9`. */
  readonly link: (contact: Pick<ChronologyContact, 'number'>) => string;
  /**
   * `ring-point`: what a reader needs to see where it rings first, on one sheet of paper, without the rows of homes, gaps,
   * injuries and services that are silent. `paper`: every row, closer together and with numbers as large as words: 34
   * contacts go on one sheet of A4 on its side at nine points. Default: every row.
   */
  readonly rows?: 'all' | 'paper' | 'ring-point';
  /** What the last day of a chronology without an outcome is. Default: today. */
  readonly ends?: 'today' | 'last-contact';
  /** Width in pixels; 1180 when wide, 340 on a phone. */
  readonly width?: number;
  /** A gap at least this long, in days, is marked. */
  readonly gapDays?: number;
  /** Last day of the window of a long chronology; 24 months round the newest ring when left out. */
  readonly windowEnd?: string;
  /** Address of the same page with another last day of its window. */
  readonly linkToWindow?: (lastDay: string) => string;
}

/** Days without a contact in which the child was seen that are marked. Source: design default (console, chronology). */
export const usualGapDays = 84;
/** How many gaps are marked: the longest. Source: design default (console, chronology). */
export const mostGaps = 3;
/** Contacts above which routine ones become ticks and a window is cut out. Source: design default. */
export const manyContacts = 120;
/** Contacts up to which each mark is also told in words. Source: design default (console, chronology). */
export const fewContacts = 5;
/** Days that the window of a long chronology spans: 24 months. Source: design default (console, chronology). */
export const windowDays = 731;

/**
 * Bytes of a picture in which each contact has a mark of its own; one that would be larger has bundles. A page of a ring point holds one for
 * a telephone too: together they are 60 kB at most. Source: design default (console, chronology).
 */
export const mostBytes: Readonly<Record<NonNullable<FigureOptions['rows']>, number>> = {
  ...{ all: 60_000, paper: 60_000, 'ring-point': 34_000 },
};
/**
 * Bundles that a picture holds at most, and pixels that one covers at least, that lie between two ticks, and that one shape of rules
 * covers. Source: design default.
 */
export const bundles = { most: 40, least: 30, ticks: 3, rungs: 45 } as const;
/** Rings that are drawn singly in a picture with bundles; beyond these, the first alone. Source: design default. */
export const mostSingleRings = 12;
/** Numbers of contacts that words for a mark name at most. Source: design default. */
export const mostNumbers = 12;

/** Arrows to the day on which a contact reached us; beyond these only contacts that matter have one. Source: design default. */
export const mostArrows = 12;
/** Steps of words under the injuries; beyond these, injuries close in time share one. Source: design default. */
export const mostSteps = 20;

/** How close rows stand, in pixels. */
export interface Pitch {
  /** Of rows within a lane. */
  readonly row: number;
  /** Height of a lane of one row, and of one without a second line in its name. */
  readonly lane: number;
  readonly bareLane: number;
  /** Above and below the shapes of rules, how many rows of them there may be, how far apart these stand, and how large a shape is. */
  readonly ringsTop: number;
  readonly ringsFoot: number;
  readonly mostRings: number;
  readonly ringRow: number;
  readonly ringSize: number;
  /** Height of the row of all services, and of a tick in it where an injury is recorded. */
  readonly together: number;
  readonly tall: number;
  /** Of a line of words under the injuries. */
  readonly step: number;
  /** Size at which the numbers of a stay find room. */
  readonly number: number;
}

/** What goes on a sheet of paper has numbers as large as words. Source: design default (console, chronology). */
export const pitches: Readonly<Record<NonNullable<FigureOptions['rows']>, Pitch>> = {
  all: {
    ...{
      row: 21,
      lane: 32,
      bareLane: 32,
      ringsTop: 18,
      ringsFoot: 18,
      mostRings: 4,
      ringRow: 21,
      ringSize: 17,
      together: 44,
      tall: 28,
      step: 18,
      number: 9.5,
    },
  },
  paper: {
    ...{
      row: 21,
      lane: 26,
      bareLane: 26,
      ringsTop: 11,
      ringsFoot: 11,
      mostRings: 4,
      ringRow: 21,
      ringSize: 17,
      together: 28,
      tall: 22,
      step: 14,
      number: 12,
    },
  },
  'ring-point': {
    ...{
      row: 18,
      lane: 27,
      bareLane: 22,
      ringsTop: 10,
      ringsFoot: 10,
      mostRings: 4,
      ringRow: 15,
      ringSize: 15,
      together: 26,
      tall: 18,
      step: 18,
      number: 12,
    },
  },
};

/** Sizes of the wide picture in pixels. Source: design default (console, chronology). */
export const sizes = {
  width: 1180,
  labels: 178,
  left: 192,
  right: 36,
  mark: 17,
  arrow: 21,
  mostRows: 4,
} as const;
