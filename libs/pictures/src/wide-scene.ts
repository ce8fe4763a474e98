import { type ChronologyView } from '#libs/contracts';
import { type DrawnContact } from './drawn-contact.js';
import { type FigureOptions } from './figure-options.js';
import { markup, nothing, type Markup } from './markup.js';
import { cutTo } from './text-width.js';
import { sizes, type Pitch } from './figure-options.js';
import { type TimeScale } from './time-scale.js';

/** What every row of the wide picture is drawn from. */
export interface Scene {
  readonly view: ChronologyView;
  readonly options: FigureOptions;
  /** Every contact, and those within the window. */
  readonly all: readonly DrawnContact[];
  readonly shown: readonly DrawnContact[];
  readonly scale: TimeScale;
  readonly width: number;
  readonly pitch: Pitch;
  /** Day of `knownOn`; null shows everything. */
  readonly knownDay: number | null;
  /** `bundled`: what falls on the same few pixels is drawn as one, for the picture would be too large. */
  readonly marks: 'each' | 'bundled';
}

/** A row of the picture: its height, what lies under all marks, and itself. */
export interface Row {
  readonly height: number;
  readonly behind?: Markup;
  readonly front: Markup;
}

/** A row that is not there. */
export const noRow: Row = { height: 0, front: nothing };

/** Name of a row, left of the picture, with a smaller line under it. */
export function rowLabel(y: number, name: string, below = '', weight: 'strong' | 'quiet' = 'strong'): Markup {
  const room = sizes.labels - 4;
  const top = below === '' ? y + 4 : y - 2;
  const under =
    below === ''
      ? nothing
      : markup`<text class="pic-sub" x="${sizes.labels}" y="${y + 11}">${cutTo(below, room, 12)}</text>`;
  return markup`<g class="pic-label" aria-hidden="true"><text class="pic-${weight}" x="${sizes.labels}" y="${top}">${name}</text>${under}</g>`;
}

/** Class of what was not known on the day that is shown. */
export function knowledgeClass({ knowledge }: Pick<DrawnContact, 'knowledge'>): string {
  switch (knowledge) {
    case 'known':
      return '';
    case 'not-yet-known':
      return ' pic-unknown';
    case 'later':
      return ' pic-later';
  }
}
