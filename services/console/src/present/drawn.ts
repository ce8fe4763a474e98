import type { ChronologyView } from '#libs/contracts';

/** Picture of a chronology; null where nothing can be drawn. */
export function drawnChronology(_view: ChronologyView, _now: string): null {
  return null;
}
