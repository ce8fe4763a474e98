/** What happened, what was said of it, how soon help came, what is known of the child: where the words of each stand. */

import { accidentsAtSchool, accidentsAtSport } from './accidents-at-school-and-sport.js';
import { accountsThatChange } from './accounts-that-change.js';
import { accountsThatDoNotFit } from './accounts-that-do-not-fit.js';
import { accountsThatFit } from './accounts-that-fit.js';
import { assaults } from './assaults.js';
import { cancelledByFamily } from './cancelled-by-family.js';
import { caughtInDoors } from './caught-in-doors.js';
import { concerns } from './concerns.js';
import { conditions } from './conditions.js';
import { cruisingAndWalking } from './cruising-and-walking.js';
import { dogBites } from './dog-bites.js';
import { fallsFromHeight } from './falls-from-height.js';
import { falls } from './falls.js';
import { type Phrase } from './forms.js';
import { helpSoughtAtOnce } from './help-sought-at-once.js';
import { helpSoughtLate } from './help-sought-late.js';
import { hitByThings } from './hit-by-things.js';
import { hotLiquids, hotThingsTouched } from './hot-things-met.js';
import { howNotKnown } from './how-not-known.js';
import { leftBeforeSeen } from './left-before-seen.js';
import { noAccess } from './no-access.js';
import { noAccount } from './no-account.js';
import { childrenNotBrought } from './not-brought.js';
import { roadAccidents } from './road-accidents.js';
import { rollingAndCrawling } from './rolling-and-crawling.js';
import { teeth } from './teeth.js';
import { unwitnessed } from './unwitnessed.js';

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
