import { isOfAlsoHurt } from './also-hurt.js';
import { isDoneByChild } from './by-the-child.js';
import { isOfGrownEvent } from './grown-events.js';
import { isOfFallen } from './grown-falls.js';
import { isOfOtherMeant } from '../people/meant-by-pronoun.js';
import { isMetByOther } from './met-others.js';
import { type Mention } from '../mention.js';
import { isOfOnlooker } from './onlookers.js';
import { isOfTellerSelf } from './own-affairs.js';
import { isRecalledOfOwn } from './own-childhood.js';
import { isOfParentTold } from './parent-told.js';
import { type Person } from '../people/person-words.js';
import { isOfSiblingTold } from './sibling-goes-on.js';
import { isOfSiblingSeen } from './sibling-there.js';
import { isOfSubjectBefore } from './subject-goes-on.js';
import { type Found } from '../text/terms.js';
import { type Token } from '../text/tokens.js';
import { isSaidWhose } from './whose-it-is.js';

/** What somebody bears in body. */
export const ofBody: ReadonlySet<Mention['kind']> = new Set(['injury', 'mechanism', 'condition'] as const);

/** Whether one of the ways in which a text tells of somebody besides the child tells of a mention. */
export function isToldOfOther(tokens: readonly Token[], persons: readonly Found<Person>[], mention: Mention): boolean {
  return (
    isSaidWhose(tokens, persons, mention) ||
    isOfSubjectBefore(tokens, persons, mention) ||
    isOfOnlooker(tokens, persons, mention) ||
    isOfAlsoHurt(tokens, persons, mention) ||
    isMetByOther(tokens, persons, mention) ||
    isOfOtherMeant(tokens, persons, mention) ||
    isRecalledOfOwn(tokens, mention) ||
    (ofBody.has(mention.kind) && isOfParentTold(tokens, persons, mention)) ||
    isOfSiblingTold(tokens, persons, mention) ||
    isOfGrownEvent(tokens, persons, mention) ||
    isOfTellerSelf(tokens, persons, mention) ||
    isDoneByChild(tokens, persons, mention) ||
    isOfFallen(tokens, persons, mention) ||
    isOfSiblingSeen(tokens, persons, mention)
  );
}
