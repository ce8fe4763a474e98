import { listed } from '../dictionary/forms.js';
import { type Mention } from '../mention.js';
import { KeyWords } from '../text/key-words.js';
import { goesOnAt, hasWord, isNumber, textAt } from '../text/reading.js';
import { type Token } from '../text/tokens.js';

const leaflets = new KeyWords(
  listed(`
  leaflet, leaflets, advice, sheet, sheets, card, cards, booklet, booklets, factsheet, handout, factsheets, handouts,
  pamphlet, pamphlets, flyer, flyers, brochure, poster, posters, video, videos, infographic, guide, guides
`),
);
/** "Nan was given a head injury leaflet": what advice is about befell nobody. */
export const isOnPaperGiven = (tokens: readonly Token[], mention: Mention): boolean =>
  isBeforePaper(tokens, mention) || isInPaper(tokens, mention);

const isBeforePaper = (tokens: readonly Token[], { kind, first, last }: Mention): boolean =>
  kind === 'injury' &&
  leaflets.areIn(tokens) &&
  goesOnAt(tokens, last + 1) &&
  (leaflets.has(textAt(tokens, last + 1)) ||
    (safeties.has(textAt(tokens, last + 1)) && leaflets.has(textAt(tokens, last + 2)))) &&
  !textAt(tokens, first - 1).endsWith("'s");

/** "A booklet about poisoning, burns and scalds", "our sheet on head injury", and not "about the burn on his hand". */
function isInPaper(tokens: readonly Token[], { kind, bodySite, first, last }: Mention): boolean {
  if ((kind !== 'injury' && kind !== 'mechanism') || bodySite !== null || !leaflets.areIn(tokens)) return false;
  const isListed = dangers.test(textAt(tokens, last));
  for (let place = first - 1; place > first - reachOfPaper && goesOnAt(tokens, place + 1); place -= 1) {
    const text = textAt(tokens, place);
    if (abouts.has(text) && leaflets.has(textAt(tokens, place - 1)))
      return (
        textAt(tokens, place - 1) !== 'advice' &&
        !(text === 'on' && notOn.has(textAt(tokens, place - 1)) && !informing.has(textAt(tokens, place - 2)))
      );
    if (notOfPaper.has(text) || (text === ',' && !isListed)) return false;
  }
  return false;
}
const dangers = /(?:s|ing)$/;
/** "Wet sheet on burns": no paper. */
const notOn = new Set(['card', 'cards', 'sheet', 'sheets']);
const informing = new Set(['advice', 'information', 'info', 'fact', 'safety', 'aftercare', 'discharge']);
const reachOfPaper = 10;
const abouts = new Set(['about', 'on', 're', 'regarding', 'covering']);
const notOfPaper = new Set(
  listed(`
  he, she, his, her, their, the, this, after, since, but, because, had, has, was, were, with, given, as, for, when,
  by, who, at
`),
);

/** "Head injury sheet given", and not "injury sheet filled in": of what may come. */
export const isOnAdvice = (tokens: readonly Token[], mention: Mention): boolean =>
  isInPaper(tokens, mention) ||
  (isBeforePaper(tokens, mention) && !hasWord(tokens, mention.last + 2, mention.last + 3, filling)) ||
  isHeadOfAdvice(tokens, mention);
const filling = new Set([
  ...['filled', 'completed', 'signed', 'done', 'written', 'logged', 'from', 'form', 'home', 'says', 'body', 'map', ':'],
  ...['sought', 'requested', 'taken', 'followed', 'asked', 'toxbase', 'npis', 'attached'],
]);
const safeties = new Set(['safety', 'prevention', 'warning', 'aftercare', 'discharge', 'instruction']);

/** "Injuries out of hours: phone 111", "burns: seek help", and neither "injuries: see body map" nor "burn: call from nursery". */
function isHeadOfAdvice(tokens: readonly Token[], { first, last }: Mention): boolean {
  if (first > 0 && goesOnAt(tokens, first - 1) && goesOnAt(tokens, first)) return false;
  if (!textAt(tokens, last).endsWith('s')) return false;
  let colon = last + 1;
  while (goesOnAt(tokens, colon) && colon <= last + mostOfHeading && textAt(tokens, colon) !== ':') colon += 1;
  if (textAt(tokens, colon) !== ':' || hasWord(tokens, last + 1, colon - 1, found)) return false;
  const next = textAt(tokens, colon + 2);
  const verb = textAt(tokens, colon + 1);
  if (calling.has(verb)) return isNumber(next) || called.has(next);
  return seeking.has(verb) || (looking.has(verb) && hasWord(tokens, colon + 2, colon + reachOfGuide, guides));
}
const mostOfHeading = 5;
const found = new Set(['seen', 'found', 'noted', 'reported', 'observed', 'today', 'sustained', 'present']);
const reachOfGuide = 6;
const calling = new Set(['phone', 'call', 'ring', 'dial', 'contact', 'text']);
const called = new Set(['us', 'nhs', 'gp', 'your', 'an', 'emergency', 'ambulance']);
const seeking = new Set(['attend', 'seek', 'cool', 'always', 'never', 'do']);
const looking = new Set(['see', 'follow', 'read', 'refer', 'use']);
const guides = new Set(
  listed(`
  policy, protocol, leaflet, guideline, guidelines, guidance, page, pathway, nice
`),
);
