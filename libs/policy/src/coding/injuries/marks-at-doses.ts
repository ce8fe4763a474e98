import { type CodedMention } from '../code-words.js';
import { onlyThought } from '../likelihood/unsettled.js';
import { type Around } from '../text/sentence-around.js';

/** Where a vaccine goes in, and where none is named. */
const doseSites: ReadonlySet<string | null> = new Set([null, 'arm', 'upper-arm', 'leg', 'thigh', 'buttock']);
/** A note that begins with the doses, which were given. */
const ofDosesGiven =
  /^\W*(?:[\w/]+ ){0,3}(?:imms|immunisations?|jabs|vaccinations?)\b(?! (?:declined|refused|due|overdue|missed|deferred|not))/i;
const atSite = /^ (?:at|over) (?:the )?site\s*(?:[.,;]|$)/i;
/** Then the site is of something else. */
const another = /\b(?:fractures?|fall|fell|burns?|injur\w+|bites?|impact|accident|cannula|drip)\b|#/i;

/** "Imms SC. Bruise at site.": of the doses that the note begins with, where nothing else went in and nothing happened. */
export const isAtSiteOfDoses = (
  text: string,
  { bodySite, value }: CodedMention,
  { behind, said }: Pick<Around, 'behind' | 'said'>,
): boolean =>
  value === 'bruise' &&
  doseSites.has(bodySite) &&
  atSite.test(behind) &&
  ofDosesGiven.test(text) &&
  !another.test(text) &&
  !onlyThought.test(said);
