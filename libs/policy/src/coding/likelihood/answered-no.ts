import { denying } from '../dictionary/short-words.js';
import { listed } from '../dictionary/forms.js';
import { grownKin } from '../dictionary/people/kin.js';
import { type Mention } from '../mention.js';
import { KeyWords } from '../text/key-words.js';
import { endsClauseAt, goesOnAt, hasWord, sentenceOf, textAt } from '../text/reading.js';
import { type Token } from '../text/tokens.js';

/** "Asked about falls, mum said no", "asked about bruises, he said there were none". */
export function isAnsweredNo(tokens: readonly Token[], mention: Mention): boolean {
  if (!inquiring.areIn(tokens)) return false;
  const { kind, first, last } = mention;
  const ask = askingBefore(tokens, first);
  if (ask === null) return false;
  // "looked at bruise, nothing seen on X-ray": it is there
  if (looking.has(textAt(tokens, ask)) && !hasWord(tokens, ask + 1, first - 1, fors)) return false;
  // "asked about the burn": it is there
  if (hasWord(tokens, ask + 1, first - 1, definite)) return false;
  // "asked if the bruise was sore, said no"
  if (feelings.has(textAt(tokens, last + 1)) || feelings.has(textAt(tokens, last + 2))) return false;
  for (let place = last + 1; place <= last + reachOfAnswer && goesOnAt(tokens, place); place += 1) {
    const text = textAt(tokens, place);
    // "looked for bruises, nothing seen"
    if (text === 'nothing' && founds.has(textAt(tokens, place + 1))) return textAt(tokens, place + 2) !== 'elsewhere';
    // "there wasn't"
    if (text.endsWith("n't") && endsClauseAt(tokens, place + 1))
      return kind !== 'injury' || !persons.has(textAt(tokens, place - 1)) || !beings.has(text);
    if ((text === 'denied' || text === 'denies') && endsClauseAt(tokens, place + 1))
      return !isSeen(mention) && !isDeniedByGrown(tokens, mention, place) && !isOfGrownAsked(tokens, mention, ask);
    if (answered.has(text) && endsClauseAt(tokens, place + 1))
      return text !== 'not' || answering.has(textAt(tokens, place - 1));
    // "and deny it"
    if (denying.has(text) && theseAll.has(textAt(tokens, place + 1)) && endsClauseAt(tokens, place + 2)) return true;
  }
  return isReplyNo(tokens, sentenceOf(tokens, last).last + 1);
}

function askingBefore(tokens: readonly Token[], first: number): number | null {
  let ask = first - 1;
  while (goesOnAt(tokens, ask + 1) && first - ask < reachOfAsking && !inquiring.has(textAt(tokens, ask))) ask -= 1;
  return inquiring.has(textAt(tokens, ask)) && goesOnAt(tokens, ask + 1) ? ask : null;
}

/** "Dad asked re healing fracture, denied": at the word by which a grown person denies what was asked, and it is there all the same. */
export function isDeniedByAsked(tokens: readonly Token[], mention: Mention, place: number): boolean {
  const text = textAt(tokens, place);
  if ((text !== 'denied' && text !== 'denies') || !inquiring.areIn(tokens)) return false;
  const ask = askingBefore(tokens, mention.first);
  return ask !== null && isOfGrownAsked(tokens, mention, ask);
}

const striking = new Set([
  ...grownKin,
  ...listed('carers, staff, coach, suspect, perp, perpetrator, babysitter, childminder, lodger, brother'),
]);
const reachOfGrown = 3;

/** What somebody may have done to the child, which they would deny. */
const isDeed = ({ kind, value }: Mention): boolean => value === 'assault' || kind === 'concern';

/** "Police asked about assault, stepdad denies"; of smacking every family is asked. */
const isDeniedByGrown = (tokens: readonly Token[], mention: Mention, verb: number): boolean =>
  isDeed(mention) &&
  !hasWord(tokens, mention.first, mention.last, smacks) &&
  hasWord(tokens, mention.last + 1, verb - 1, striking);
const smacks = new Set(['smack', 'smacks', 'smacked', 'smacking']);

/**
 * "Asked his dad about the assault, denied", "dad asked re assault, denies", "mum asked re cigarette burns, denies": who may have done it, and
 * not whom it was done to. A fall they settle, and what every family is asked: "any bruises", "fever, rash, bruising".
 */
const isOfGrownAsked = (tokens: readonly Token[], mention: Mention, ask: number): boolean =>
  (mention.kind !== 'mechanism' || isDeed(mention) || mention.value === 'contact-burn') &&
  !hasWord(tokens, ask + 1, mention.first - 1, ofRoutine) &&
  (hasWord(tokens, ask - reachOfGrown, ask - 1, whoeverStrikes) ||
    hasWord(tokens, ask + 1, Math.min(ask + reachOfGrown, mention.last), striking));
const whoeverStrikes = new Set([...striking, 'they']);
const ofRoutine = new Set(['if', 'whether', 'by', 'any', ',', 'accidental']);

/** "Bruises to arms": they are there, whatever is said of them. */
const isSeen = ({ kind, bodySite }: Mention): boolean => kind === 'injury' && bodySite !== null;

/** "Asked whether he was hit. He said no." */
export function isReplyNo(tokens: readonly Token[], begin: number): boolean {
  for (let place = begin; place <= begin + reachOfReply && (place === begin || goesOnAt(tokens, place)); place += 1)
    if (answered.has(textAt(tokens, place)) && !goesOnAt(tokens, place + 1))
      return place === begin || answering.has(textAt(tokens, place - 1));
  return false;
}
const definite = new Set(['the', 'this', 'these', 'those', 'his', 'her', 'that']);
const fors = new Set(['for', 'if', 'whether']);
/** "Asked about bruise, he wasn't" tells what he was not, and no bruise less. */
const persons = new Set(['he', 'she', 'mum', 'dad']);
const beings = new Set(["wasn't", "isn't", "weren't"]);
const looking = new Set(['looked', 'checked', 'examined', 'searched', 'inspected', 'looking']);
const inquiring = new KeyWords([...looking, 'asked', 'asks', 'enquired', 'inquired', 'questioned', 'ask', 'asking']);
const founds = new Set(['seen', 'found', 'visible', 'noted', 'there']);
const theseAll = new Set(['it', 'this', 'these', 'any', 'all']);
const feelings = new Set([
  ...['sore', 'painful', 'hurt', 'hurts', 'hurting', 'itchy', 'better', 'tender', 'new', 'old', 'worse', 'worried'],
]);
const answered = new Set(['no', 'none', 'never', 'denied', 'not', 'nope', 'nah', 'negative', 'neither']);
const answering = new Set(['say', 'said', 'says', 'replied', 'answered', 'was', 'were', 'had', 'confirmed', 'confirm']);
const reachOfAsking = 7;
const reachOfAnswer = 13;
const reachOfReply = 3;
