import { saying, type Retelling } from './retold.js';

/** Other words for a person, with a small or a capital letter; nothing where a sentence already has one of them, or the person's things. */
const calling = (one: string, other: string, unless: RegExp): Retelling => ({
  name: `${one} called ${other}`,
  of: (sentence) => {
    if (unless.test(sentence.text)) return null;
    const small = sentence.text.replaceAll(new RegExp(`(?<![-\\w])${one}(?![-\\w'])`, 'g'), other);
    const text = small.replaceAll(new RegExp(`(?<![-\\w])${capital(one)}(?![-\\w'])`, 'g'), capital(other));
    return text === sentence.text ? null : { ...sentence, text };
  },
});
const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** The same, and what is told of somebody else beside it. */
const beside = (told: string, fact: string): Retelling => ({
  name: `before "${told}"`,
  of: ({ text, facts, ...rest }) =>
    facts.some((one) => one.startsWith(fact)) || !/^[^.!?;]+[.!?]?$/.test(text)
      ? null
      : { ...rest, text: `${text.replace(/[.]$/, '')}. ${told}`, facts: [...facts, `${fact} (other-person)`] },
});

const mums = /birth|step|foster|god|gran|\bnan\b|aunt|carer|parents|mum's|mum and dad/i;
const siblings = /older|younger|elder|little|big|half|step|twin|foster|baby|cousin|sibling|friend|'s\b|:/i;

/** Other words, kinds, names and ages of the people about a child; and people who are named beside what is told of it. */
export const otherPeople: readonly Retelling[] = [
  calling('mum', 'mam', mums),
  calling('mum', 'mom', mums),
  calling('mum', 'birth mother', mums),
  calling('mum', 'maternal grandmother', mums),
  calling('mum', 'mum (Kelly)', mums),
  calling('mum', 'mum, Kelly,', /mum,|mums/i),
  calling('dad', 'foster father', /birth|step|foster|god|grand|parents|mum and dad/i),
  calling('dad', 'step-dad', /birth|step|foster|god|grand|parents|mum and dad/i),
  calling('foster carer', 'kinship carer', /carers/i),
  calling('foster carer', 'mum', /\bmum\b|mother/i),
  calling('gran', 'granny', /granny/i),
  calling('brother', 'brother Tom', siblings),
  calling('brother', 'half-brother', siblings),
  calling('sister', 'sister (6)', siblings),
  calling('sister', 'sister, aged 4,', siblings),
  calling('friend', 'mate', /friends|best friend|family friend/i),
  calling('boy', 'lad', /boys|lad/i),
  calling('baby', 'infant', /baby [a-z]+er\b|baby (gate|room|bath|clinic|group|milk|food)|another|new baby|infant/i),
  calling('child', 'pt', /child (in|protection|health|lock|seat|minder)|another|other|patient/i),
  saying('he called by name', /^He (?=(has|had|is|was|fell)\b)/, 'Jayden '),
  saying(
    'he called by name in any clause',
    /\b[Hh]e (?=(?:is|was|has|had|fell|slipped|tripped|says|said)\b)/g,
    'Jayden ',
  ),
  saying('he called pt', /\b[Hh]e (?=(?:is|was|has|had|fell|slipped|tripped|says|said)\b)/g, 'Pt '),
  saying('behind "Sister well."', /^/, 'Sister well. '),
  saying('behind "Older brother present."', /^/, 'Older brother present. '),
  saying('before "Mum tearful."', /[.]?$/, '. Mum tearful.'),
  saying('before "Lives with mum and twin sister."', /[.]?$/, '. Lives with mum and twin sister.'),
  beside('Mum has epilepsy.', 'condition:epilepsy'),
  beside('Her brother broke his leg last year.', 'injury:fracture@leg'),
];
