import { type Mention, writtenAlike } from './mention.js';
import { type Token } from './text/tokens.js';
import { withBites, withoutBlisters } from './injuries/blisters.js';
import { isNoCare } from './care/cancelled.js';
import { comingTimesIn, isOnlyLate } from './care/coming-times.js';
import { asMisfit, isOfEvent } from './accounts/explanations.js';
import { isFigurative } from './sense/figurative.js';
import { withGames } from './school-and-games/games.js';
import { happeningsIn } from './happenings/happenings.js';
import { isNearMiss } from './happenings/near-misses.js';
import { medicineMissed } from './care/medicine-missed.js';
import { isOtherThanCare } from './care/no-care.js';
import { isOfBook } from './sense/of-books.js';
import { isOtherDelay } from './care/other-delays.js';
import { isHeadWord } from './sense/other-meanings.js';
import { isOwnBlow } from './people/own-part-met.js';
import { schoolsToldIn } from './school-and-games/school-told.js';
import { type AroundSense, isEventOf, type Sense } from './sense/sense-around.js';
import { sensesOfAccounts } from './sense/sense-of-accounts.js';
import { sensesOfCare } from './sense/sense-of-care.js';
import { sensesOfHappenings } from './sense/sense-of-happenings.js';
import { sensesOfInjuries } from './sense/sense-of-injuries.js';
import { asThrownInFight } from './school-and-games/combat-sports.js';
import { isShed } from './injuries/shed-teeth.js';
import { asStruck } from './blows/struck-with-balls.js';
import { disclosuresIn } from './accounts/telling.js';
import { toldApartIn } from './accounts/two-tellers.js';

/** By the value of what is mentioned; what has none here says what it seems to. */
const senses: ReadonlyMap<string, Sense> = new Map(
  [sensesOfHappenings, sensesOfAccounts, sensesOfInjuries, sensesOfCare].flatMap((some) => Object.entries(some)),
);

/**
 * What a text speaks of, without words that say nothing of what they seem to when the rest of the text is read: an iron where
 * nobody is burnt, a game that nobody was hurt in, a finding that is consistent with something else than what was told.
 */
export function sensible(tokens: readonly Token[], read: readonly Mention[]): readonly Mention[] {
  const happenings = happeningsOf(tokens, read);
  const disclosures = disclosuresIn(tokens, happenings);
  const played = withGames(tokens, happenings);
  const mentions = [...played, ...schoolsToldIn(tokens, played), ...disclosures, ...toldApartIn(tokens, played)];
  const times = comingTimesIn(tokens, mentions);
  const around = { tokens, mentions, disclosures, happened: mentions.some(isEventOf(mentions)) };
  const sound = mentions
    .filter((mention) => !saysNothing(around, mention, times) && isMeant(around, mention))
    .map((mention) => medicineMissed(tokens, mention));
  return times.length === 0 ? sound : [...sound, ...times].toSorted((one, other) => one.first - other.first);
}

/** What is read, as what happened is told by it: no figure of speech, nobody's blow to themselves, no milk tooth. */
function happeningsOf(tokens: readonly Token[], read: readonly Mention[]): readonly Mention[] {
  const judged = read.some(({ value }) => value === 'none-given') ? read.map((one) => asMisfit(tokens, one)) : read;
  const told = happeningsIn(tokens, withBites(tokens, withoutBlisters(tokens, judged)));
  return told
    .filter((one) => !isFigurative(tokens, one, told) && !isOwnBlow(tokens, one) && !isShed(tokens, one, told))
    .map((one) => writtenAlike(asThrownInFight(tokens, asStruck(tokens, one))));
}

/** Whether a mention of any kind says nothing: it is part of a name or a book, of no care of the child, or nearly happened. */
const saysNothing = (
  { tokens, mentions, happened }: AroundSense,
  mention: Mention,
  times: readonly Mention[],
): boolean =>
  isHeadWord(tokens, mention, mentions) ||
  !isOfEvent(tokens, mention, mentions) ||
  isNoCare(tokens, mention) ||
  isOtherThanCare(tokens, mention) ||
  (!happened && isOfBook(tokens, mention)) ||
  isOtherDelay(tokens, mention, happened) ||
  isNearMiss(tokens, mention) ||
  isOnlyLate(mention, times);

const isMeant: Sense = (around, mention) => senses.get(mention.value)?.(around, mention) ?? true;
