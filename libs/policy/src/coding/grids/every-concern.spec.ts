import { capital, fewMisread, readOf } from '../../../test/grids.js';

/** Who worries, tells or writes it down. */
const tellers = ['teacher', 'GP', 'HV', 'the social worker', 'a neighbour', 'the school nurse', 'staff', 'police'];
const siblings = [
  'her sister',
  'her brother',
  'her twin',
  'his half-sister',
  'his baby brother',
  'her cousin',
  'sibling',
];
/** "Him" and "his", or "her" and "her". */
const children = [
  ['he', 'him', 'his'],
  ['she', 'her', 'her'],
] as const;
/** A worry, a disclosure, care that was missed or late, and what is to be read: T tells, S is a brother or sister. */
const ways: readonly (readonly [string, string])[] = [
  ...[
    ...['T raised safeguarding concerns about ~', 'T is concerned about neglect', 'T has safeguarding concerns'],
    ...['T made a referral to MASH about ~', 'safeguarding concern logged by T', 'T worried that ^ is being neglected'],
    ...['there are concerns about % safety at home', 'T contacted MASH with concerns of neglect'],
  ].map((way) => [way, 'safeguarding-concern present'] as const),
  ...['T has no safeguarding concerns', 'nil safeguarding concerns', 'T did not have any safeguarding concerns'].map(
    (way) => [way, 'safeguarding-concern negated'] as const,
  ),
  ['T raised safeguarding concerns last year', 'safeguarding-concern historical'],
  ['history of neglect', 'safeguarding-concern historical'],
  ...[
    ...['safeguarding concerns about S', 'T raised safeguarding concerns about S', 'S is on a plan for neglect'],
    ...['S was removed because of neglect', 'S was neglected by mum', 'mum was neglected as a child'],
  ].map((way) => [way, 'safeguarding-concern other-person'] as const),
  ...[
    ...['T suspects physical abuse', 'T is worried about NAI', 'T suspects that ^ is being abused'],
    ...['police investigating physical abuse of ~', 'T thinks this is inflicted injury'],
  ].map((way) => [way, 'maltreatment-suspected present'] as const),
  ...['no evidence of abuse', 'T does not suspect abuse', 'NAI ruled out'].map(
    (way) => [way, 'maltreatment-suspected negated'] as const,
  ),
  ...[
    ...['S was physically abused', 'police investigating physical abuse of S', 'mum was abused as a child'],
    ...['S was removed because of physical abuse', 'nan was sexually abused as a child'],
  ].map((way) => [way, 'maltreatment-suspected other-person'] as const),
  ...[
    ...['^ disclosed to T that dad hits ~', '^ told T that dad hits ~', '^ made a disclosure to T'],
    ...['^ disclosed that ^ was hit by nan', 'says that dad hits ~'],
  ].map((way) => [way, 'disclosure present'] as const),
  ['^ made no disclosure to T', 'disclosure negated'],
  ['S made a disclosure to T', 'disclosure other-person'],
  ['mum disclosed to T that her partner hits her', 'disclosure other-person'],
  ...[
    ...['^ was not brought to the hearing clinic', 'DNA hearing clinic', 'mum did not bring ~ to the eye clinic'],
    ...[
      'dad did not take ~ to % appointment',
      'mum failed to bring ~ to the review',
      'missed % paediatric appointment',
    ],
  ].map((way) => [way, 'was-not-brought present'] as const),
  ...[
    'S was not brought to the hearing clinic',
    'mum did not bring S to the eye clinic',
    'S missed an eye appointment',
  ].map((way) => [way, 'was-not-brought other-person'] as const),
  ['last year ^ was not brought to the hearing clinic', 'was-not-brought historical'],
  ...['dad cancelled % appointment', 'mum cancelled the visit'].map(
    (way) => [way, 'cancelled-by-family present'] as const,
  ),
  ...['no access to the home', 'mum would not let T in', 'dad refused to let T see ~'].map(
    (way) => [way, 'no-access present'] as const,
  ),
  ...['left before being seen', 'mum took ~ home before ^ was seen', 'dad left with ~ before the doctor came'].map(
    (way) => [way, 'left-before-seen present'] as const,
  ),
  ...[
    ...['mum waited three days before bringing ~', 'mum failed to seek help for two days', 'nan delayed seeking help'],
    ...['mum failed to seek medical help for two days with the burn', 'dad did not seek help until Monday'],
    ...['mum did not take ~ to the doctor for four days', 'late presentation'],
  ].map((way) => [way, 'delayed present'] as const),
  ['mum did not delay seeking help', 'delayed negated'],
  ['in 2021 there was a delay in seeking help', 'delayed historical'],
  ...['mum waited three days before bringing S', 'dad delayed seeking help for S'].map(
    (way) => [way, 'delayed other-person'] as const,
  ),
  ...['mum brought ~ straight away', 'dad sought help at once', 'nan brought ~ straight to hospital'].map(
    (way) => [way, 'prompt present'] as const,
  ),
];
const codes = new Set(ways.map(([, wanted]) => wanted.split(' ')[0]));
const read = (text: string): string => [...new Set(readOf(text, ({ value }) => codes.has(value)))].join('; ');
const said = (way: string, place: number): string => {
  const [he, him, his] = children[place % children.length] ?? ['', '', ''];
  return way
    .replace(/\bT\b/, tellers[place % tellers.length] ?? '')
    .replace(/\bS\b/, siblings[place % siblings.length] ?? '')
    .replaceAll('^', he)
    .replaceAll('~', him)
    .replaceAll('%', his);
};

/** Each of them by every teller and of every brother and sister. */
const singles = ways.flatMap(([way, wanted]) =>
  Array.from({ length: 14 }, (_, place) => ({ text: `${capital(said(way, place))}.`, wanted })),
);
/** What is told of the child beside what is told of somebody else, in two sentences. */
const pairs = ways.flatMap(([way, wanted], which) =>
  ways.flatMap(([next, nextWanted], at) => {
    const isOther = wanted.endsWith('other-person');
    if (isOther === nextWanted.endsWith('other-person') || wanted.split(' ')[0] === nextWanted.split(' ')[0]) return [];
    const place = which * 3 + at * 5;
    return [
      {
        text: `${capital(said(way, place))}. ${capital(said(next, place))}.`,
        wanted: [wanted, nextWanted].toSorted().join('; '),
      },
    ];
  }),
);

describe('whoever worries, tells, stays away or comes late, and of whom', () => {
  it.each([
    { name: 'alone', texts: singles, least: 950, most: 0.006 },
    { name: 'beside what is told of somebody else', texts: pairs, least: 1_500, most: 0.012 },
  ])('is read as of whom it is, $name, but for few ways of saying it', ({ texts, least, most }) => {
    expect(texts.length).toBeGreaterThan(least);
    expect(fewMisread(texts, read, most)).toMatchObject({ isFew: true });
  });

  it.each([
    ['Neighbour was neglected as a child.', 'safeguarding-concern other-person'],
    ['Mum would not let the nurse treat him.', ''],
  ])('what only looks alike is read as what it is: "%s"', (text, wanted) => {
    expect(read(text)).toBe(wanted);
  });
});
