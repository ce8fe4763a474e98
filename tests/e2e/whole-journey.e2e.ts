import { JourneyInHand } from '../support/journey-in-hand.js';
import { WithBrowser } from '../support/with-browser.js';
import { nightsAndSilence } from './whole-journey/nights-and-silence.js';
import { unanswered } from './whole-journey/unanswered.js';
import { whoSeesWhat } from './whole-journey/who-sees-what.js';
import { workedByANurse } from './whole-journey/worked-by-a-nurse.js';

const at = new JourneyInHand(await WithBrowser.start());

describe('the whole way of a case, in a browser', () => {
  at.beginsAndEnds();

  workedByANurse(at);
  unanswered(at);
  whoSeesWhat(at);
  nightsAndSilence(at);
});
