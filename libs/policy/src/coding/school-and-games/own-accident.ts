import { type CodedMention } from '../code-words.js';
import { type SaidCode } from '../mention.js';
import { isFamilyTold, isToldOfElsewhere } from './told-of-elsewhere.js';

const noAccidents = new Set(['assault', 'not-known', 'unwitnessed', 'bitten-by-child']);
const knocks = /^(?:bump|bang|knock|bash|clash|trap|graz|cut|stub|scrap|bit (?:his|her|own))/i;

const isAccident = (text: string, { kind, value, assertion, from, to }: CodedMention): boolean =>
  assertion === 'present' &&
  (kind === 'mechanism' ? !noAccidents.has(value) : kind === 'injury' && knocks.test(text.slice(from, to)));

/** Beside these nothing is an accident that was seen. */
const isOfHarm = ({ kind, value, assertion }: CodedMention): boolean =>
  assertion !== 'negated' && (kind === 'concern' || value === 'assault' || value === 'unwitnessed');

/**
 * "Mum rung 11.10: fell back against the book case", "trapped finger in play kitchen door, parents signed": an accident of which
 * whoever writes told the family, and of which nobody at home, no other day and no other place is told.
 */
export function ownAccidentIn(text: string, mentions: readonly CodedMention[]): readonly SaidCode[] {
  const accident = mentions.find((mention) => isAccident(text, mention));
  if (accident === undefined || mentions.some(isOfHarm)) return none;
  if (!isFamilyTold(text, accident.to) || isToldOfElsewhere(text)) return none;
  return [{ code: 'family-told', from: accident.from, to: accident.to }];
}
const none: readonly never[] = [];
