import { rules } from '#libs/policy';
import { tableOf } from '../print.js';
import { type Volume } from './volume.js';

const outcomes = ['fires', 'stays-quiet', 'cannot-tell'] as const;

/**
 * In the order of their numbers: at how many contacts each rule of the catalogue fires, and cannot tell, at some moment; at how many it cannot tell even in the
 * end; at all others it stays quiet then.
 */
export function answersOf({ answers, judged, firstInDoubt }: Pick<Volume, 'answers' | 'judged' | 'firstInDoubt'>) {
  const ids = rules.map(({ id }) => id).sort();
  return ids.map((id) => {
    const count = (outcome: string): number => answers.get(`${id} ${outcome}`) ?? 0;
    const inTheEnd = count('cannot-tell-in-the-end');
    return {
      rule: id,
      fires: count('fires'),
      'stays-quiet': judged - count('fires-in-the-end') - inTheEnd,
      'cannot-tell': count('cannot-tell'),
      'cannot-tell-in-the-end': inTheEnd,
      firstInDoubt: firstInDoubt.get(id) ?? null,
    };
  });
}

/** What each rule answered. */
function answerWords(answers: ReturnType<typeof answersOf>): string {
  const rows = answers.map((one) => [
    one.rule,
    ...[...outcomes, 'cannot-tell-in-the-end' as const].map((outcome) => String(one[outcome])),
  ]);
  return tableOf([['rule', 'fires', 'stays quiet', 'cannot tell', 'even in the end'], ...rows]);
}

/** What each rule answered, and rules that one of the three outcomes never was of. */
export function answersWords(answers: ReturnType<typeof answersOf>): string {
  const lines = outcomes.map((outcome) => {
    const never = answers.filter((one) => one[outcome] === 0).map(({ rule }) => rule);
    return `Never ${outcome === 'cannot-tell' ? 'cannot tell' : outcome === 'fires' ? 'fires' : 'stays quiet'}: ${never.length === 0 ? 'none' : never.join(' ')}.\n`;
  });
  return `\nOf ${answers.length} rules, over all children, at how many contacts:\n${answerWords(answers)}${lines.join('')}`;
}
