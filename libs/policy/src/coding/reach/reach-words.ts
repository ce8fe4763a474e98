import { hasWord, textAt } from '../text/reading.js';
import { type Token } from '../text/tokens.js';

/** After "and", these begin something new: "no fracture and the swelling is settling". */
export const beginnings = new Set([
  ...['the', 'a', 'an', 'his', 'her', 'has', 'had', 'is', 'was', 'he', 'she', 'there', 'small', 'some', 'one', 'old'],
  ...[
    'says',
    'said',
    'states',
    'stated',
    'reports',
    'claims',
    'claimed',
    'alleges',
    'alleged',
    'told',
    'tells',
    'admits',
  ],
  ...['admitted', 'thinks', 'insists', 'insisted', 'explained', 'describes', 'described', 'blames', 'blamed'],
  ...['mum', 'dad', 'they', 'it', 'this', 'only', 'now', 'large', 'new', 'multiple', 'superficial', 'minor'],
]);

/** What stands between the injuries of one list, beside sites. */
export const listWords = new Set([
  ...[',', 'and', '&', '+', '/', 'to', 'on', 'of', 'over', 'his', 'her', 'their', 'the', 'a', 'an', 'multiple'],
  ...['also', 'as', 'well', 'with', 'several', 'some', 'two', 'three', 'old', 'small', 'minor', 'or'],
]);

/** Before a subject these still deny what comes: "denies that he". */
export const takers = new Set([
  ...['that', 'if', 'whether', 'say', 'says', 'said', 'think', 'thinks', 'thought', 'believe', 'believes', 'believed'],
  ...['denies', 'denied', 'deny', 'know', 'knew', 'sure', 'had', 'has', 'did', 'does', 'was', 'is', 'saying', 'feel'],
  ...['suggest', 'suggests', 'evidence', 'nor', 'or', 'times', 'time', 'ever', 'have', 'were', 'are', 'do', 'could'],
  ...['would', 'can', 'will'],
]);

const reachOfVisit = 3;
const visits = new Set([
  ...['in', 'seen', 'admitted', 'attended', 'presented', 'up', 'treated', 'here', 'ed', 'referred', 'brought'],
]);

/** "Had previously been in with a fracture": a "with" that tells of what somebody was there. */
export const isOfVisit = (tokens: readonly Token[], place: number): boolean =>
  textAt(tokens, place) === 'with' && hasWord(tokens, place - reachOfVisit, place - 1, visits);

/** How an injury that is there looks. */
export const changing = new Set(['fading', 'healing', 'settling', 'resolving', 'yellowing', 'improving', 'subsiding']);

/** What is said of a condition that somebody has. */
export const lasting = new Set([
  ...['stable', 'on', 'under', 'well', 'controlled', 'managed', 'diagnosed', 'since', 'is', 'was', 'has', 'treated'],
  ...['mild', 'severe', 'moderate', 'poorly', 'followed', 'uses', 'takes', 'reviewed', 'with', 'good', 'brittle'],
]);

/** Between a modal and its verb: "could well present late", "might easily slip". */
export const betweenModal = new Set([
  ...['well', 'easily', 'also', 'possibly', 'still', 'even', 'only', 'then', 'soon', 'yet', 'quickly', 'just'],
  'accidentally',
]);

/** These may tell of a visit as well as head a list. */
export const loose = new Set(['not', 'none', 'nil', 'nothing', 'never', 'no']);

/** Of an injury that is not the old one. */
export const news = new Set(['new', 'fresh', "today's", 'newer', 'fresher']);

/** Before what came first. */
export const afters = new Set(['after', 'following', 'since']);

/** What is done with a leaflet. */
export const given = new Set(['given', 'provided', 'issued', 'sent', 'shared', 'supplied', 'offered', 'discussed']);
