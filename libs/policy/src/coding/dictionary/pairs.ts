/** Facts that are told by two words with others between them: where the pairs of each topic stand. */

import { accountFormPairs } from './accounts/account-forms.js';
import { accountsThatChangePairs } from './accounts/accounts-that-change-pairs.js';
import { accountsThatDoNotFitPairs, findingsThatDoNotFitPairs } from './accounts/accounts-that-do-not-fit-pairs.js';
import { accountsThatFitPairs } from './accounts/accounts-that-fit-pairs.js';
import { assaultPairs } from './blows/assault-pairs.js';
import { cancelledByFamilyPairs } from './care/cancelled-by-family-pairs.js';
import { caughtInDoorPairs } from './happenings/caught-in-doors.js';
import { thrownOrFell, unknownCausePairs, unseenPairs } from './accounts/causes-unknown.js';
import { changingAccountPairs } from './accounts/changing-accounts.js';
import { comingLatePairs } from './care/coming-late.js';
import { concernPairs } from './accounts/concern-pairs.js';
import { cruelBurns } from './blows/cruelty.js';
import { mobilityPairs } from './care/cruising-and-walking.js';
import { daysBeforeHelpPairs } from './care/days-before-help-pairs.js';
import { dogBitePairs } from './happenings/dog-bites.js';
import { fallPairs, knockedOffPairs } from './happenings/fall-pairs.js';
import { fallFromHeightPairs } from './happenings/falls-from-height.js';
import { headInjuryPairs } from './injuries/head-injury-pairs.js';
import { smashedOver } from './injuries/head-knocks.js';
import { helpPutOffPairs } from './care/help-put-off-pairs.js';
import { helpSoughtAtOncePairs } from './care/help-sought-at-once-pairs.js';
import { hitByThingsPairs } from './happenings/hit-by-things-pairs.js';
import { hotPairs, spiltPairs } from './happenings/hot-things-met.js';
import { howNotKnownPairs } from './accounts/how-not-known.js';
import { howSoonPairs } from './care/how-soon-pairs.js';
import { impactPairs } from './happenings/impacts.js';
import { injuryPairsToo } from './injuries-too.js';
import { injuryPairs } from './injury-pairs.js';
import { judgedAccountPairs } from './accounts/judged-accounts.js';
import { judgementPairs } from './accounts/judgements.js';
import { leftBeforeSeenPairs } from './care/left-before-seen-pairs.js';
import { neglectPairs } from './care/neglect.js';
import { noAccessPairs } from './care/no-access-pairs.js';
import { judgedEventPairs, retoldPairs, silentPairs } from './accounts/events-judged.js';
import { noAccountPairs } from './accounts/no-account-pairs.js';
import { notBroughtPairs } from './care/not-brought.js';
import { type Pair, pairWrittenAlike } from './pair.js';
import { roadAccidentPairs } from './happenings/road-accident-pairs.js';
import { pushedOverPairs, rolledOverPairs } from './happenings/rolled-over.js';
import { scaldingPairs } from './happenings/scalding.js';
import { sexualPairs } from './blows/sexual.js';
import { toldOtherwisePairs } from './accounts/told-otherwise-pairs.js';
import { teethToldPairs } from './injuries/teeth-told.js';
import { tumblePairs } from './happenings/tumbles.js';
import { unwitnessedPairs } from './accounts/unwitnessed.js';
import { crashPairs } from './happenings/vehicles.js';

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
  ...teethToldPairs,
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
].map(pairWrittenAlike);
