/** Who is no clinician, and only tells of something. */
const tellers = ['mum', 'mother', 'mam', 'dad', 'father', 'parents?', 'carers?', 'family', 'nan', 'gran\\w*'];
const tellings = [
  ...['says?', 'said', 'reports?', 'reported', 'states?', 'stated', 'claims?', 'claimed', 'thinks?', 'thought', 'told'],
  ...[
    'insists?',
    'not',
    'or',
    'vs',
    'versus',
    'unlikely',
    'possibl[ey]',
    'probabl[ey]',
    'maybe',
    'may',
    'might',
    'new',
  ],
];

const oneOf = (words: readonly string[]): RegExp => new RegExp(`\\?|\\b(?:${words.join('|')})\\b`, 'i');

/** Somebody only thinks or tells so, it is doubted, or it is new: nobody has settled it. */
export const onlyThought = oneOf(tellings);

/** The same, or somebody is named who is no clinician; and whatever else leaves one thing open. @param more patterns of words */
export function unsettledBy(...more: readonly string[]): RegExp {
  return oneOf([...tellers, ...tellings, ...more]);
}
