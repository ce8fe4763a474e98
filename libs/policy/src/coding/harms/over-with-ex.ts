import { listed } from '../dictionary/forms.js';
import { type Mention } from '../mention.js';
import { hasWord, sentenceOf, textAt } from '../text/reading.js';
import { each, Terms } from '../text/terms.js';
import { type Token } from '../text/tokens.js';

const exes = new Set(listed("ex, ex's, exs, former"));
/** Between the abuse and the one who did it. */
const between = new Set(listed('by, from, with, her, his, an, the, mum, mother, partner, -, :, was, previous, past'));
const reachOfEx = 3;
/** That it is over, and not only that they have parted: leaving is when it is worst. */
const over = new Terms(
  each(
    true,
    listed(`
      relationship ended, relationship over, relationship has ended, relationship now ended, relationship now over, relationship is over,
      relationship finished, relationship long ended, no contact since, no ongoing contact, no contact now
    `),
  ),
);
/** The same where it was found by asking. */
const parted = new Terms(each(true, ['no longer together', 'no longer in relationship']));
const asking = new Set(listed('noted, recorded, documented, booking, history, hx, asked, enquiry'));
/** All else that a record may say which asks about it and finds it over. */
const ofRecord = new Set([
  ...[',', '-', '(', ')', '&', '+', ':', '/'],
  ...listed(`
    noted, note, recorded, documented, disclosed, discussed, asked, enquiry, routine, at, in, on, booking, antenatal, notes, history, historical, previous,
    past, of, and, now, long, ago, years, before, pregnancy, safe, feels, reports, told, midwife, hv, gp, had, has, nil, current, boyfriend, husband, mum,
    mother, mat, pat, her, his, by, from, with, partner, the, an, a, was, is, relationship, ended, over, finished, no, contact, ongoing, since, form, they, are, longer, together, hx
  `),
]);

/**
 * "DV by ex noted at booking, relationship ended": was, with somebody who is gone. Only where the sentence says nothing else, and
 * the next nothing of him: whatever he does now is of now.
 */
export function isOverWithEx(tokens: readonly Token[], { first, last }: Mention): boolean {
  const sentence = sentenceOf(tokens, first);
  const isThere = (terms: Terms<boolean>): boolean =>
    terms.in(tokens).some((one) => one.first >= sentence.first && one.last <= sentence.last);
  if (!isThere(over) && !(isThere(parted) && hasWord(tokens, sentence.first, sentence.last, asking))) return false;
  if (!isByEx(tokens, first, last)) return false;
  for (let place = sentence.first; place <= sentence.last; place += 1) {
    const text = textAt(tokens, place);
    const isOfAbuse = place >= first && place <= last;
    if (!isOfAbuse && !exes.has(text) && !ofRecord.has(text)) return false;
  }
  return !tellsOfHim(tokens, sentence.last + 1);
}

/** Right before the abuse, or behind it: "ex-partner DV", "DV by her ex". */
function isByEx(tokens: readonly Token[], first: number, last: number): boolean {
  for (const step of [-1, 1]) {
    const from = step < 0 ? first : last;
    for (let place = from + step; Math.abs(place - from) <= reachOfEx; place += step) {
      const text = textAt(tokens, place);
      if (exes.has(text)) return true;
      if (!between.has(text)) break;
    }
  }
  return false;
}

/** Whether anything from a place on tells of him, or of what they fear. */
function tellsOfHim(tokens: readonly Token[], from: number): boolean {
  for (let place = from; place < tokens.length; place += 1) if (ofHim.has(textAt(tokens, place))) return true;
  return false;
}
const ofHim = new Set([
  ...['he', 'him', 'his', 'ex', 'frightened', 'scared', 'afraid', 'fears', 'police', 'order', 'bail', 'threats'],
  ...['threatens', 'threatened', 'stalking', 'harassment', 'marac', 'dash', 'refuge', 'again', 'still'],
]);
