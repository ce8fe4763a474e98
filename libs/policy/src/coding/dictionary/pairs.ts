/** Facts that are told by two words with others between them: where the pairs of each topic stand. */

import { accountFormPairs } from './account-forms.js';
import { accountsThatChangePairs } from './accounts-that-change-pairs.js';
import { accountsThatDoNotFitPairs, findingsThatDoNotFitPairs } from './accounts-that-do-not-fit-pairs.js';
import { accountsThatFitPairs } from './accounts-that-fit-pairs.js';
import { assaultPairs } from './assault-pairs.js';
import { cancelledByFamilyPairs } from './cancelled-by-family-pairs.js';
import { caughtInDoorPairs } from './caught-in-doors.js';
import { thrownOrFell, unknownCausePairs, unseenPairs } from './causes-unknown.js';
import { changingAccountPairs } from './changing-accounts.js';
import { comingLatePairs } from './coming-late.js';
import { concernPairs } from './concern-pairs.js';
import { cruelBurns } from './cruelty.js';
import { mobilityPairs } from './cruising-and-walking.js';
import { daysBeforeHelpPairs } from './days-before-help-pairs.js';
import { dogBitePairs } from './dog-bites.js';
import { fallPairs, knockedOffPairs } from './fall-pairs.js';
import { fallFromHeightPairs } from './falls-from-height.js';
import { headInjuryPairs } from './head-injury-pairs.js';
import { smashedOver } from './head-knocks.js';
import { helpPutOffPairs } from './help-put-off-pairs.js';
import { helpSoughtAtOncePairs } from './help-sought-at-once-pairs.js';
import { hitByThingsPairs } from './hit-by-things-pairs.js';
import { hotPairs, spiltPairs } from './hot-things-met.js';
import { howNotKnownPairs } from './how-not-known.js';
import { howSoonPairs } from './how-soon-pairs.js';
import { impactPairs } from './impacts.js';
import { injuryPairsToo } from './injuries-too.js';
import { injuryPairs } from './injury-pairs.js';
import { judgedAccountPairs } from './judged-accounts.js';
import { judgementPairs } from './judgements.js';
import { leftBeforeSeenPairs } from './left-before-seen-pairs.js';
import { neglectPairs } from './neglect.js';
import { noAccessPairs } from './no-access-pairs.js';
import { judgedEventPairs, retoldPairs, silentPairs } from './events-judged.js';
import { noAccountPairs } from './no-account-pairs.js';
import { notBroughtPairs } from './not-brought.js';
import { type Pair } from './pair.js';
import { roadAccidentPairs } from './road-accident-pairs.js';
import { pushedOverPairs, rolledOverPairs } from './rolled-over.js';
import { scaldingPairs } from './scalding.js';
import { sexualPairs } from './sexual.js';
import { toldOtherwisePairs } from './told-otherwise-pairs.js';
import { tumblePairs } from './tumbles.js';
import { unwitnessedPairs } from './unwitnessed.js';
import { crashPairs } from './vehicles.js';

/** All of them, in the order in which they are told where several stand at the same words. */
export const pairs: readonly Pair[] = [
  ...caughtInDoorPairs,
  ...spiltPairs,
  ...assaultPairs,
  ...knockedOffPairs,
  ...hitByThingsPairs,
  ...hotPairs,
  ...roadAccidentPairs,
  ...fallPairs,
  ...fallFromHeightPairs,
  ...dogBitePairs,
  ...unwitnessedPairs,
  ...howNotKnownPairs,
  ...concernPairs,
  ...findingsThatDoNotFitPairs,
  ...accountsThatChangePairs,
  ...toldOtherwisePairs,
  ...accountsThatDoNotFitPairs,
  ...accountsThatFitPairs,
  ...noAccountPairs,
  ...judgedEventPairs,
  ...retoldPairs,
  ...silentPairs,
  ...helpPutOffPairs,
  ...daysBeforeHelpPairs,
  ...helpSoughtAtOncePairs,
  ...notBroughtPairs,
  ...noAccessPairs,
  ...cancelledByFamilyPairs,
  ...leftBeforeSeenPairs,
  ...mobilityPairs,
  ...headInjuryPairs,
  ...injuryPairs,
  ...injuryPairsToo,
  ...neglectPairs,
  ...judgementPairs,
  ...howSoonPairs,
  ...accountFormPairs,
  ...smashedOver,
  ...cruelBurns,
  ...tumblePairs,
  ...crashPairs,
  ...impactPairs,
  ...scaldingPairs,
  ...sexualPairs,
  ...unknownCausePairs,
  ...unseenPairs,
  ...thrownOrFell,
  ...judgedAccountPairs,
  ...changingAccountPairs,
  ...comingLatePairs,
  ...rolledOverPairs,
  ...pushedOverPairs,
];
