import { codeWords } from '../code-words.js';

const isSafe = (text: string): boolean =>
  codeWords([{ field: 'note', text }]).some(({ code }) => code === 'child-safe-with-other');

describe('a carer who is drunk or detained', () => {
  it.each([
    'Mum drunk. Child with mum.',
    'Dad drunk. Children with dad.',
    'Dad drunk. Child with father.',
    'Mum drunk and asleep. Baby with mum.',
    'Mum arrested for drink driving, child with mum at the time.',
    'Mum detained under s136. Children with mum.',
    'Mum drunk, children with dad, he also drunk',
    'Mum drunk, baby with a friend, also intoxicated',
    'Dad drunk. Baby with mum, both hurt',
    'Mum drunk. Dad drunk. Baby with dad.',
    'Mum and dad drunk. Baby with mum.',
    'Mum drunk. Baby with a friend. Twins with mum.',
    'She came in drunk mum. Baby with mum.',
    'Mum drunk, dad too. Baby with dad.',
    'Gran was minding the kids. Found drunk. Kids with gran.',
    'Child with gran, she and mum drunk',
    'Mum drunk. Child placed with grandad. Grandad convicted sex offender.',
    'Mum drunk. Baby staying with father. Dad on tag for assault of baby.',
    'Mother drunk. Child remains with father. He is drunk as well.',
    'Mother drunk. Child was staying with gran until she collected him.',
    "Mum drunk. K at gran's. 13 yr sister in charge there.",
    "Mum intoxicated, baby staying with friend's 13 year old.",
    "Mother sectioned. Kids at dad's. Dad breached order.",
    'Mum intoxicated, previously placed with foster carers.',
  ])('is not somebody else, nor is one who is no better: %s', (text) => {
    expect(isSafe(text)).toBe(false);
  });

  it.each([
    'Mum drunk. Child with dad.',
    "Mum arrested. Baby at gran's house.",
    'Mum detained under s136. Children with aunt.',
    'Mother arrested. Child remains with MGM.',
    'Mum drunk. Baby with a friend.',
    'Mum arrested. Child staying with relatives.',
  ])('leaves the child with somebody else: %s', (text) => {
    expect(isSafe(text)).toBe(true);
  });

  it.each([
    ['Mum arrested. Child placed with aunt, 15 yrs', 'child-with-somebody-aged-15'],
    ['Mum arrested. Child placed with aunt, 19 yrs', 'child-with-somebody-aged-19'],
    ['Mum arrested. Child placed with aunt. Aunt is 17 years old', 'child-with-somebody-aged-17'],
    ['Mum arrested. Child placed with aunt', 'child-safe-with-other'],
  ])('leaves the child with somebody of an age that is told: %s', (text, code) => {
    expect(codeWords([{ field: 'note', text }]).map((fact) => fact.code)).toContain(code);
  });

  it.each(['drunk dad, A at ', 'mum drunk at her mums with ', 'mum drunk. A at gran, '])(
    'takes time that grows with the text and not with its square: "%s"',
    (words) => {
      const timed = (times: number): number => {
        const { user, system } = process.cpuUsage();
        isSafe(words.repeat(times));
        const taken = process.cpuUsage({ user, system });
        return (taken.user + taken.system) / 1_000;
      };
      timed(200);
      const [some, many] = [Math.max(timed(500), timed(500)), Math.min(timed(2_000), timed(2_000))];
      expect(many).toBeLessThan(8 * some + 300);
    },
  );
});
