import { type CodedMention } from '../code-words.js';

const carers = '(?:mum|dad|parents?|carers?)';
const treatments = [
  String.raw`(?:whole |all (?:the )?)?(?:household|family|contacts|children|siblings|class) (?:all )?(?:been |was |were |being )?(?:treated|rx'?d)`,
  '(?:1st|2nd|first|second|both|repeat) (?:rx|treatments?|doses?|applications?) (?:done|given|completed|applied)',
  '(?:fully|now|since|already|been|successfully|correctly|properly) treated',
  `treated (?:twice|with|by ${carers}|at once|promptly|and (?:clear|resolved))`,
  '(?:lotion|cream|permethrin|hedrin|lyclear|dimeticone) (?:used|applied|done)',
  `${carers} (?:has |have |had )?(?:treated|combing|combed|doing|using)`,
  String.raw`wet[- ]?comb(?:ed|ing) (?:nightly|daily|every|each|done)`,
];
const treated = new RegExp(String.raw`\b(?:${treatments.join('|')})\b`, 'i');
/** Then it goes on, comes again, or the treatment did not happen. */
const troubles = [
  String.raw`again|still|persist\w*|recur\w*|ongoing|chronic|repeated\w*`,
  String.raw`(?:third|3rd|fourth|4th|fifth|5th|several|many|multiple|another) (?:time|episode|bout|course|infest\w*)`,
  String.raw`not|never|no|n't|un\w+|without|refus\w*|declin\w*|ignor\w*|fail\w*|stopped|only|weeks|months`,
  String.raw`severe|heavy|crawling|matted|alive|sores?|infected|neglect\w*|concern\w*`,
  String.raw`advised|told|says?|said|claim\w*|states?|should|must|needs?|to be|please|if`,
  String.raw`bleach|petrol|bleeding|raw|dirty|filthy|same clothes|excoriated|hair (?:loss|falling)`,
];
const lasting = new RegExp(String.raw`\b(?:${troubles.join('|')})\b|n't\b|\+\+`, 'i');

/** "Scabies, whole household treated": an infestation that was dealt with is no sign of neglect (NICE NG76 names severe and persistent ones). */
export const isTreatedInfestation = (text: string, { value, assertion }: CodedMention): boolean =>
  value === 'infestation' && assertion === 'present' && treated.test(text) && !lasting.test(text);
