import { type ChronologyView } from '#libs/contracts';
import { type FigureOptions } from './figure-options.js';
import { phoneFigure } from './phone-figure.js';
import { wideFigure } from './wide-figure.js';

/**
 * The picture of a chronology: a `figure` whose caption counts, with an SVG of lanes and marks. No script, no inline
 * style, every text escaped, the same bytes for the same values. `pictures.scss` holds its inks.
 */
export function chronologyFigure(view: ChronologyView, options: FigureOptions): string {
  switch (options.layout) {
    case 'wide':
      return wideFigure(view, options).toString();
    case 'phone':
      return phoneFigure(view, options).toString();
  }
}
