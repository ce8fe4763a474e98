/** What happened, what was said of it, how soon help came, what is known of the child: where the words of each stand. */

import { accidentsAtSchool, accidentsAtSport } from './school-and-games/accidents-at-school-and-sport.js';
import { accountsThatChange } from './accounts/accounts-that-change.js';
import { accountsThatDoNotFit } from './accounts/accounts-that-do-not-fit.js';
import { accountsThatFit } from './accounts/accounts-that-fit.js';
import { assaults } from './blows/assaults.js';
import { cancelledByFamily } from './care/cancelled-by-family.js';
import { caughtInDoors } from './happenings/caught-in-doors.js';
import { concerns } from './accounts/concerns.js';
import { conditions } from './care/conditions.js';
import { cruisingAndWalking } from './care/cruising-and-walking.js';
import { dogBites } from './happenings/dog-bites.js';
import { fallsFromHeight } from './happenings/falls-from-height.js';
import { falls } from './happenings/falls.js';
import { type Phrase } from './forms.js';
import { helpSoughtAtOnce } from './care/help-sought-at-once.js';
import { helpSoughtLate } from './care/help-sought-late.js';
import { hitByThings } from './happenings/hit-by-things.js';
import { hotLiquids, hotThingsTouched } from './happenings/hot-things-met.js';
import { howNotKnown } from './accounts/how-not-known.js';
import { leftBeforeSeen } from './care/left-before-seen.js';
import { noAccess } from './care/no-access.js';
import { noAccount } from './accounts/no-account.js';
import { childrenNotBrought } from './care/not-brought.js';
import { roadAccidents } from './happenings/road-accidents.js';
import { rollingAndCrawling } from './care/rolling-and-crawling.js';
import { teeth } from './injuries/teeth.js';
import { unwitnessed } from './accounts/unwitnessed.js';

/** By kind and value, the words that people write; the first of equals counts. */
export const circumstanceWords = {
  mechanism: {
    fall: falls,
    'fall-from-height': fallsFromHeight,
    traffic: roadAccidents,
    sport: accidentsAtSport,
    'school-or-nursery-accident': accidentsAtSchool,
    'hit-by-object': hitByThings,
    'hot-liquid': hotLiquids,
    'contact-burn': hotThingsTouched,
    assault: assaults,
    'dog-bite': dogBites,
    'caught-in-door': caughtInDoors,
    unwitnessed,
    'not-known': howNotKnown,
  },
  explanation: {
    inconsistent: accountsThatDoNotFit,
    consistent: accountsThatFit,
    changing: accountsThatChange,
    'none-given': noAccount,
  },
  delay: { delayed: helpSoughtLate, prompt: helpSoughtAtOnce },
  'missed-care': {
    'was-not-brought': childrenNotBrought,
    'no-access': noAccess,
    'cancelled-by-family': cancelledByFamily,
    'left-before-seen': leftBeforeSeen,
  },
  condition: conditions,
  concern: concerns,
  mobility: { ...rollingAndCrawling, ...cruisingAndWalking },
  teeth,
} as const satisfies Readonly<Record<string, Readonly<Record<string, readonly Phrase[]>>>>;
