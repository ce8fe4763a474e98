import { consoleInHand } from '../support/console-in-hand.js';
import { caseWork } from './console/case-work.js';
import { chronologyAndRules } from './console/chronology-and-rules.js';
import { whileItChanges } from './console/while-it-changes.js';
import { keysAndSmallScreens } from './console/keys-and-small-screens.js';
import { onPaper } from './console/on-paper.js';
import { others } from './console/others.js';

const at = await consoleInHand();

describe('the console as people use it', () => {
  at.beginsAndEnds();

  caseWork(at);
  chronologyAndRules(at);
  whileItChanges(at);
  keysAndSmallScreens(at);
  onPaper(at);
  others(at);
});
