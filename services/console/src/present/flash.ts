import { shortMoment } from '../domain/london-time.js';
import type { FlashMessage } from '../domain/flash.js';
import { whyNot } from './why-not.js';
import { standsWords } from './stands.js';

/** What a page says about the last act, with a button to undo it where that is possible. */
export interface FlashModel {
  readonly words: string;
  readonly tone: 'done' | 'wrong';
  readonly undo: { readonly number: string; readonly until: string } | null;
}

function beforeYou(seconds: number, at: string, now: string): string {
  if (seconds < 1) return 'just before you';
  if (seconds < 60) return `${seconds} ${seconds === 1 ? 'second' : 'seconds'} before you`;
  return `before you, at ${shortMoment(at, now)}`;
}

/**
 * @param reader directory id
 * @param ring whom to ring when nothing was saved, with a number; null when nobody is known
 * @param now moment of the page
 */
export function flashModel(
  flash: FlashMessage | null,
  reader: string,
  ring: string | null,
  now: string,
): FlashModel | null {
  if (flash === null) return null;
  const { number } = flash;
  const done = (words: string): FlashModel => ({ words, tone: 'done', undo: null });
  const wrong = (words: string): FlashModel => ({ words, tone: 'wrong', undo: null });
  const whom = ring === null ? 'ring your senior doctor' : `ring ${ring}`;
  switch (flash.kind) {
    case 'acknowledged': {
      const undo = flash.undoUntil === null ? null : { number, until: shortMoment(flash.undoUntil, now) };
      return { words: `You acknowledged ${number} at ${shortMoment(flash.at, now)}.`, tone: 'done', undo };
    }
    case 'already':
      return done(
        flash.by === reader
          ? `You had acknowledged ${number} at ${shortMoment(flash.at, now)}.`
          : `${flash.name} acknowledged ${beforeYou(flash.seconds, flash.at, now)}.`,
      );
    case 'stands':
      return { ...standsWords(flash, reader, now), undo: null };
    case 'undone':
      return done(`Your acknowledgement of ${number} is undone. The old deadline counts again.`);
    case 'recorded':
      return done(`Recorded in ${number}: ${flash.what}.`);
    case 'closed':
      return done(`Case ${number} is closed.`);
    case 'not-possible':
      return wrong(whyNot(flash.code, number));
    case 'in-doubt':
      return wrong(
        `It is not known whether this was saved. ${number} is shown as it is now: look before you try again, or ${whom}.`,
      );
    case 'not-saved':
      return wrong(`Not saved. The chain is still running. Try again, or ${whom}.`);
  }
}
