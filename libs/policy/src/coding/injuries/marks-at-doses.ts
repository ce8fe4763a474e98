import { type CodedMention } from '../code-words.js';
import { onlyThought } from '../likelihood/unsettled.js';
import { type Around } from '../text/sentence-around.js';

/** "After the last lot": which of the doses. */
export const ordinal = String.raw`(?:the |her |his )?(?:last|first|second|third|previous|earlier|1st|2nd|3rd|prev)`;
/** What one of them is called. */
export const dose = String.raw`(?:lot|set|ones?|doses?|imms|immunisations?|vaccinations?|vaccines?|jabs?)`;
const afterDoses = new RegExp(
  String.raw`^[^.;\n]{0,25}\b(?:(?:after|from|following) ${ordinal} ${dose}\s*(?:[,.;]|$)|after\s*(?:[,.;]|$))`,
  'i',
);
/** A lump may last until the next: "since the first lot", "from last time"; a bruise does not. */
const lumpAfterDoses = new RegExp(
  String.raw`^[^.;\n]{0,25}\b(?:(?:after|from|since|following|at|of) ${ordinal} (?:${dose}|time|round)\b|after\s*(?:[,.;]|$))`,
  'i',
);
const doses = /\b(?:imms|immunisations?|jabs|vaccinations?)\b/i;
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

/** "8 week imms. Lump L thigh after last lot": of the doses that the note is of. */
export function isAfterDoses(
  text: string,
  { bodySite, value }: CodedMention,
  { behind, said }: Pick<Around, 'behind' | 'said'>,
): boolean {
  const after = value === 'swelling' ? lumpAfterDoses : afterDoses;
  return (
    bodySite !== null && doseSites.has(bodySite) && after.test(behind) && doses.test(text) && !onlyThought.test(said)
  );
}
