import { circumstances, type Circumstance } from '#libs/policy';
import { codeWords } from '#libs/policy/coding';

type Words = Parameters<typeof codeWords>[0];
type WordFact = ReturnType<typeof codeWords>[number];

/** What is said of somebody else at home and bears on the child: the lists of a practice are those of the one who joined. */
const ofHome: ReadonlySet<string> = new Set<Circumstance>(
  circumstances.household.filter((code) => !code.endsWith('-list') && code !== 'temporary-registration'),
);

/** Who cares for the child, as authors of chronologies call them. */
const carers = /^(mother|mum|father|dad|parents?|carers?|step-?(mother|father))$/;

/**
 * What words about somebody else of the household tell of the child's home. Of a parent they are read with the parent as the one
 * of whom they tell, and what would be the child's own harm is the parent's; no injury of theirs is the child's.
 */
export function wordsOfHousehold(subject: string, words: Words): readonly WordFact[] {
  const who = subject.trim().toLowerCase();
  const isCarer = carers.test(who);
  const begin = isCarer ? `${who} ` : '';
  const told = words.map(({ field, text }) => ({ field, text: text === '' ? text : `${begin}${text}` }));
  return codeWords(told).flatMap((fact) => {
    const [from, to] = [Math.max(0, fact.from - begin.length), Math.max(0, fact.to - begin.length)];
    const code = isCarer ? (ofParent[fact.code] ?? fact.code) : fact.code;
    return ofHome.has(code) ? [{ ...fact, kind: 'outcome', code, from, to }] : [];
  });
}

const ofParent: Readonly<Record<string, Circumstance>> = {
  'self-harm': 'parent-self-harm',
  'suicidal-intent': 'parent-self-harm',
  intoxicated: 'parent-intoxicated',
};
