import { listed } from '../dictionary/forms.js';
import { notWords } from '../dictionary/short-words.js';
import { careThere } from '../dictionary/sense.js';
import * as words from '../dictionary/care/no-care.js';
import { people } from '../people/named-people.js';
import { behind, goesOnAt, hasWord, sentenceOf, textAt } from '../text/reading.js';
import { type Mention } from '../mention.js';
import { isCallNotAttended } from './calls-not-attended.js';
import { isMeetingOfGrown } from './grown-meetings.js';
import { type Token } from '../text/tokens.js';

const belongings = new Set(words.belongings);
const homes = new Set(words.homes);
const sciences = new Set(words.sciences);
const functions = new Set(words.functions);
const children = new Set(words.children);
const doors = new Set(words.doors);
const cares = new Set(words.cares);
const care = new Set([
  ...careThere,
  ...['clinic', 'appt', 'appts', 'appointment', 'appointments', 'opd', 'review', 'x', 'letter', 'again'],
]);

/** Whether what was not brought, entered, answered or called off is no care: a football kit, an attic, a question of a test. */
export function isOtherThanCare(tokens: readonly Token[], mention: Mention): boolean {
  switch (mention.value) {
    case 'was-not-brought':
      return (
        isThingNotBrought(tokens, mention) ||
        isGenes(tokens, mention) ||
        isMeetingOfGrown(tokens, mention) ||
        isCallNotAttended(tokens, mention)
      );
    case 'left-before-seen':
      return isWalkOn(tokens, mention);
    case 'no-access':
      return isOtherDoor(tokens, mention) || isOtherAnswer(tokens, mention);
    case 'cancelled-by-family':
      return hasWord(tokens, mention.first + 1, mention.last - 1, leisure);
    default:
      return false;
  }
}
const leisure = new Set(['holiday', 'party', 'trip', 'sleepover', 'membership', 'netflix', 'subscription', 'wedding']);

const bringing = new Set(['brought', 'bring', 'bringing']);
const nots = new Set([...notWords, 'was', 'were', 'is', 'are', 'been', 'has', 'had', 'still', 'again']);
const owning = new Set(['his', 'her', 'their', 'a', 'an', 'the', 'any', 'in', 'back', 'enough', 'spare', 'own', 'my']);
const reachOfOwner = 3;

/** "PE kit not brought", "did not bring his trumpet": things, and no child. */
function isThingNotBrought(tokens: readonly Token[], { first, last }: Mention): boolean {
  if (!hasWord(tokens, first, last, bringing)) return false;
  let place = first - 1;
  while (goesOnAt(tokens, place + 1) && nots.has(textAt(tokens, place))) place -= 1;
  if (goesOnAt(tokens, place + 1) && belongings.has(textAt(tokens, place)) && !isBorne(tokens, place)) return true;
  // "not brought to the hearing clinic": a place
  if (textAt(tokens, last) === 'to') return false;
  let thing = last + 1;
  while (goesOnAt(tokens, thing) && thing <= last + reachOfOwner && owning.has(textAt(tokens, thing))) thing += 1;
  if (!goesOnAt(tokens, thing) || textAt(tokens, thing) === ',') return false;
  const text = textAt(tokens, thing);
  if (children.has(text) || people.has(text)) return false;
  // "failed to bring the ball", and not "did not bring her for review"
  const before = thing > last + 1 ? textAt(tokens, thing - 1) : '';
  if (determined.has(before) && bringing.has(textAt(tokens, last))) return true;
  if (textAt(tokens, last) === 'bring' && (before === 'his' || before === 'their') && !functions.has(text)) return true;
  return belongings.has(text) || (thing > last + 1 && belongings.has(textAt(tokens, thing + 1)));
}

const wearing = new Set(
  listed(`
  on, with, has, have, having, needs, wearing, wears, takes, uses, child, who
`),
);
const reachOfWearer = 4;
/** "The boy with hearing aids was not brought". */
function isBorne(tokens: readonly Token[], thing: number): boolean {
  for (let place = thing - 1; place >= thing - reachOfWearer && goesOnAt(tokens, place + 1); place -= 1)
    if (wearing.has(textAt(tokens, place))) return true;
  return false;
}

const determined = new Set(['the', 'a', 'an', 'any', 'enough', 'spare', 'own']);

/** "Extracting DNA from strawberries". */
function isGenes(tokens: readonly Token[], { first, last }: Mention): boolean {
  if (first !== last || textAt(tokens, first) !== 'dna') return false;
  const sentence = sentenceOf(tokens, first);
  if (textAt(tokens, first + 1) === 'cpr' || textAt(tokens, first + 2) === 'cpr') return true;
  return (
    hasWord(tokens, sentence.first, sentence.last, sciences) && !hasWord(tokens, sentence.first, sentence.last, care)
  );
}

const entries = new Set(['access', 'entry', 'admission', 'admittance']);

/** "No access to the playing field", "refused entry to the cinema": no home, and no child. */
function isOtherDoor(tokens: readonly Token[], { first, last }: Mention): boolean {
  for (let place = first; place <= last; place += 1) {
    if (!entries.has(textAt(tokens, place))) continue;
    const to = textAt(tokens, place + 1) === 'to' ? place + 1 : -1;
    return to > 0 && goesOnAt(tokens, to + 1) && !hasWord(tokens, to + 1, behind(tokens, to, reachOfMatter), homes);
  }
  return isInTeam(tokens, last) || (textAt(tokens, last) === 'in' && rooms.has(textAt(tokens, last + 1)));
}
const reachOfMatter = 4;

/** "Mum not in the room when he fell". */
const rooms = new Set(
  listed(`
  room, kitchen, bathroom, bath, bedroom, garden, lounge, car, work, view, sight, same, building
`),
);

/** "Refused to let her in the team". */
function isInTeam(tokens: readonly Token[], last: number): boolean {
  const end = behind(tokens, last, reachOfMatter);
  return hasWord(tokens, last + 1, end, ins) && hasWord(tokens, last + 1, end, teams);
}
const ins = new Set(['in', 'into', 'join', 'on']);
const teams = new Set(['team', 'game', 'squad', 'group', 'club', 'choir', 'band', 'class', 'lesson', 'match', 'bed']);

const ons = new Set(['on', 'with', 'onto', 'into', 'to', 'for', 'of']);

/** "Walked out on stage", "discharged herself of her duties". */
function isWalkOn(tokens: readonly Token[], { first, last }: Mention): boolean {
  const isDischarge = hasWord(tokens, first, last, discharges) && textAt(tokens, last + 1) === 'of';
  if (!isDischarge && !(textAt(tokens, last) === 'out' && ons.has(textAt(tokens, last + 1)))) return false;
  const sentence = sentenceOf(tokens, first);
  return goesOnAt(tokens, last + 1) && !hasWord(tokens, sentence.first, sentence.last, cares);
}
const discharges = new Set(['discharged', 'discharge', 'discharging']);

const answered = new Set(['answered', 'answers', 'answering', 'replied']);
const answers = new Set(['answer', 'reply', 'response', 'answers', 'replies']);
const articles = new Set(['the', 'his', 'her', 'my', 'a', 'our', 'their']);
const inside = new Set([
  ...[...people, 'family', 'address', 'house', 'home', 'flat', 'occupants', 'inside', 'within', 'property', 'anyone'],
]);

const messages = new Set(
  listed(`
  text, texts, message, messages, voicemail, letter, letters, email, emails, card, note, knocks, us, me
`),
);

/** "Catch-up imms invite, no reply": to a letter, and not at a door. */
function isToInvitation(tokens: readonly Token[], last: number): boolean {
  const { first: begin } = sentenceOf(tokens, last);
  return hasWord(tokens, begin, last, invitations) && !hasWord(tokens, begin, last, atHome);
}
const invitations = new Set(
  listed(`
  invite, invites, invitation, invitations, recall, survey, questionnaire, reminder
`),
);
const atHome = new Set(
  listed(`
  door, knocked, knocking, visit, visited, called, house, home, flat, address, hv
`),
);

/** "No answer to question 4", "no reply from the council". */
function isOtherAnswer(tokens: readonly Token[], { last }: Mention): boolean {
  if (answered.has(textAt(tokens, last)) && goesOnAt(tokens, last + 1))
    return (
      articles.has(textAt(tokens, last + 1)) && !hasWord(tokens, last + 2, behind(tokens, last, reachOfMatter), doors)
    );
  if (!answers.has(textAt(tokens, last))) return false;
  if (isToInvitation(tokens, last)) return true;
  if (!goesOnAt(tokens, last + 1)) return false;
  const end = behind(tokens, last, reachOfMatter);
  const next = textAt(tokens, last + 1);
  if (next === 'to') return !hasWord(tokens, last + 2, end, doors) && !hasWord(tokens, last + 2, end, messages);
  return next === 'from' && !hasWord(tokens, last + 2, end, inside);
}
