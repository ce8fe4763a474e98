import { type CodedMention } from '../code-words.js';

/** What the skin shows, or does not: where there is none, nothing was there. */
const ofSkin = new Set(['bruise', 'mark', 'burn']);
/** Somebody looked between the question and the answer. */
const looked =
  /\b(?:seen by|examined|reviewed by|r\/v by|on examination|o\/e|undressed|body map\w*|skin check\w*)\b[^?]*$/i;
/** Then only some of it was answered. */
const onlyPart =
  /\b(?:new|fresh|other|further|visible|obvious|elsewhere|today|now|faded|gone|mum|dad|mother|father|parents?|says|said|denie[sd])\b/i;

/**
 * "?bruising lower back - seen by cons, no bruise": what was asked of the skin, and answered by whoever looked. Only where nothing else
 * is told of an injury.
 */
export function isNoMarkAfterAll(text: string, mention: CodedMention, mentions: readonly CodedMention[]): boolean {
  const { kind, value, assertion, to } = mention;
  if (kind !== 'injury' || assertion !== 'uncertain' || !ofSkin.has(value)) return false;
  const answer = mentions.find(
    (other) => other.kind === 'injury' && other.value === value && other.assertion === 'negated' && other.from > to,
  );
  if (answer === undefined || (answer.bodySite !== null && answer.bodySite !== mention.bodySite)) return false;
  if (!looked.test(text.slice(to, answer.from)) || onlyPart.test(text.slice(to, answer.to + reach))) return false;
  return !mentions.some(
    (other) =>
      (other.kind === 'injury' && other !== mention && other.assertion !== 'negated') ||
      (other.kind === 'concern' && other.assertion === 'present'),
  );
}
const reach = 12;
