import {
  role,
  roleWords as roleNames,
  type ActionKind,
  type CasePage,
  type CloseReason,
  type DeclineReason,
  type Role,
  type WorklistViewName,
} from '#libs/contracts';

/** What a role is called within a sentence: `consultant on shift`, `GP`. */
export const roleWords = Object.fromEntries(
  role.options.map((one) => [one, withinSentence(roleNames[one])]),
) as Readonly<Record<Role, string>>;

function withinSentence(name: string): string {
  const isAbbreviation = /^[A-Z]{2}/.test(name);
  return (isAbbreviation ? name : name.slice(0, 1).toLowerCase() + name.slice(1)).replaceAll("'", '’');
}

export const viewWords: Readonly<Record<WorklistViewName, string>> = {
  mine: 'Mine and unclaimed',
  team: 'Whole team',
  waiting: 'Waiting for others',
  'cannot-tell': 'Could not evaluate',
  digest: 'Today’s digest',
};

export const actionWords: Readonly<Record<ActionKind, string>> = {
  'examined-child': 'Examined the child',
  'rang-senior-doctor': 'Rang the senior doctor',
  'rang-children-services': 'Rang children’s services',
  'rang-police': 'Rang the police',
  'spoke-to-family': 'Spoke to the family',
  'rebooked-appointment': 'Booked the appointment again',
  'checked-other-records': 'Checked other records',
  'visited-home': 'Visited the home',
  'passed-on-to-colleague': 'Passed on to a colleague',
  'reviewed-notes': 'Reviewed the notes',
};

export const declineWords: Readonly<Record<DeclineReason, string>> = {
  'explained-by-accident': 'Explained by an accident',
  'explained-by-condition': 'Explained by a medical condition',
  'mark-present-from-birth': 'The mark was present from birth',
  'already-with-children-services': 'Children’s services know and act already',
  'entered-in-error': 'The record was entered in error',
  'senior-review-no-concern': 'A senior doctor has reviewed it and has no concern',
};

export const closeWords: Readonly<Record<CloseReason, string>> = {
  'acted-and-handed-over': 'Acted, and handed over',
  'explained-no-further-action': 'Explained, nothing further to do',
  'referred-and-accepted': 'Referred, and the referral was accepted',
  'referred-seen-no-concern': 'Referred, the child was seen, and no concern was found',
  'referred-not-accepted': 'Referred, children’s services will not act, and a senior doctor agrees',
  'entered-in-error': 'The record was entered in error',
  'wrong-child': 'It was about the wrong child',
};

/** When a reason can be chosen that something is missing for. */
export const waitsWords: Readonly<Record<CasePage['reasonsThatWait'][number]['why'], string>> = {
  'senior-doctor-not-rung':
    'once a call to the senior doctor is recorded that was made after the referral was confirmed',
  'action-not-recorded': 'once your organisation has recorded what it did for the child since the last ring',
  'child-not-examined':
    'once your organisation has recorded since the last ring that the child was examined or visited, or the senior doctor rung',
};

/** `1 child`, `2 children` */
export const children = (count: number): string => `${count} ${count === 1 ? 'child' : 'children'}`;

/** `1 feed`, `2 feeds` */
export const feeds = (count: number): string => `${count} ${count === 1 ? 'feed' : 'feeds'}`;

/** `1 line`, `2 lines` */
export const lines = (count: number): string => `${count} ${count === 1 ? 'line' : 'lines'}`;

/** `1 case`, `2 cases` */
export const cases = (count: number): string => `${count} ${count === 1 ? 'case' : 'cases'}`;

/** First letter as a capital. */
export const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

/** `R15, R17 and R19` */
export const listWords = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`;

/** `mobility-not-recorded-taken-as-not-mobile`: "mobility not recorded, taken as not mobile". */
export function assumptionWords(name: string): string {
  return name.replaceAll(/[-_]/g, ' ').replace(' taken as ', ', taken as ');
}
