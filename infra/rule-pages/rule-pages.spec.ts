import { type RulePage, type RulePages, rulePages } from '#libs/contracts';
import { loadPolicies } from '#libs/platform/documents';
import { type Policy } from '#libs/policy';
import { spanWords, valueWords, withValues } from './in-words.js';
import { readBlocks, readSections } from './read-blocks.js';
import { readExamples } from './read-examples.js';
import { hazardsOf, testsOf } from './read-hazards.js';
import { readHowWeCount } from './read-how-we-count.js';
import { readRulePages } from './read-rule-pages.js';
import { writePages, writtenByHand } from './write-pages.js';

let policy: Policy;
let pages: RulePages;
let written: ReadonlyMap<string, string>;
beforeAll(async () => {
  policy = (await loadPolicies('libs/policy/parameters')).at(-1)!;
  pages = readRulePages(policy);
  written = writePages(pages);
});
const rules = (): readonly RulePage[] => pages.chapters.flatMap((chapter) => chapter.rules);

describe('the pages about rules', () => {
  it('are one for each rule that the policy uses, in chapters, each in the order of its numbers', () => {
    expect(rulePages.parse(pages)).toEqual(pages);
    expect(
      rules()
        .map(({ id }) => id)
        .toSorted(),
    ).toEqual(Object.keys(policy.rules).toSorted());
    for (const { rules: own } of pages.chapters) expect(own).toEqual(own.toSorted((a, b) => (a.id < b.id ? -1 : 1)));
  });

  it('say of each rule whom it tells, how fast, by which numbers, and what a test has shown', () => {
    for (const { id, told, severities, numbers, examples, versions } of rules()) {
      const { recipients, severities: given, numbers: those } = policy.rules[id]!;
      expect(told.map(({ role }) => role)).toEqual(recipients);
      expect(new Set(severities.map(({ name }) => name))).toEqual(new Set(Object.keys(given)));
      expect(numbers.map(({ name, source }) => [name, source])).toEqual(
        Object.entries(those).map(([name, { source }]) => [name, source]),
      );
      expect(versions.length).toBeGreaterThan(0);
      if (id !== 'R48') for (const list of Object.values(examples)) expect(list.length).toBeGreaterThan(0);
    }
  });

  it('give the most urgent severity of a rule, and the sentence that a reader sees', () => {
    const r25 = rules().find(({ id }) => id === 'R25')!;
    expect(r25.highest).toBe('IMMEDIATE');
    expect(r25.sentence).toMatch(/^Ivo, 2 years, was brought to Millbrook Hospitals emergency department on /);
    expect(r25.examples.staysQuiet).toContain('the child is still there');
  });

  it('name the hazards of the parts that a rule is made of', () => {
    const hazards = (rule: string): readonly string[] =>
      rules()
        .find(({ id }) => id === rule)!
        .hazards.map(({ id }) => id);
    expect(hazards('R15')).toContain('H19');
    expect(hazards('R03')).toContain('H3');
  });

  it('are files that link to each other and to nothing that is not there', () => {
    for (const text of written.values())
      for (const [, target] of text.matchAll(/\]\(([a-z0-9-]+\.md)\)/g))
        expect([...written.keys(), ...writtenByHand]).toContain(target);
    expect(written.get('README.md')).toContain('[R25: Left before being seen](r25-left-before-seen.md)');
    expect(written.get('how-we-count.md')).toContain('## One injury episode');
    expect(written.size).toBe(rules().length + 2);
  });
});

describe('what a nurse reads', () => {
  it('says what every level does, and that silence is no all-clear', () => {
    const index = written.get('README.md')!;
    for (const level of ['IMMEDIATE', 'URGENT', 'CONCERN', 'INFORMATION']) expect(index).toContain(`\n| ${level} | `);
    expect(index).toContain('silence does not mean that the child is safe');
    expect(written.get('r45-long-stay-s85.md')).toContain('### Cannot tell\n\nA fact is missing. Nobody is alerted');
  });

  it('says what a rule misses, where somebody has written it down', () => {
    expect(written.get('r16-infant-major-injury.md')).toContain('\n## What it misses\n');
  });

  it('names no number of a rule by its name, but in the table of numbers', () => {
    for (const { numbers, severities, waitsFor, aboutTold, granted, falseAlarms, misses } of rules()) {
      const said = JSON.stringify([
        severities.map(({ when }) => when),
        waitsFor,
        aboutTold,
        granted,
        falseAlarms,
        misses,
      ]);
      for (const { name } of numbers) expect(said).not.toContain(`\`${name}\``);
    }
  });

  it.each([
    [{ minutes: 15 }, '15 minutes'],
    [{ minutes: 240 }, '4 hours'],
    [{ workingDays: 1 }, '1 working day'],
    [null, 'no clock'],
  ])('has a clock in plain words: %j', (span, said) => {
    expect(spanWords(span)).toBe(said);
  });

  it('has numbers in plain words, and each by its value', () => {
    expect([valueWords(1, 'years'), valueWords(1, 'injuries'), valueWords(2, 'years')]).toEqual([
      '1 year',
      '1 injury',
      '2 years',
    ]);
    const numbers = { times: { value: 3, unit: 'occasions', source: '' } };
    expect(withValues('on `times` occasions, `times` late, `other`', numbers)).toBe(
      'on 3 occasions, 3 occasions late, `other`',
    );
    expect(withValues('| `times`: never | 1 |', numbers)).toBe('| `times`: never | 1 |');
  });
});

describe('a page beside a rule', () => {
  it('is read in paragraphs, lists and tables', () => {
    expect(readBlocks('One\nline.\n\n- a\n- b\n  more\n\n| x | y |\n| - | - |\n| 1 | `z` |\n')).toEqual([
      { kind: 'text', words: 'One line.' },
      { kind: 'list', items: ['a', 'b more'] },
      { kind: 'table', head: ['x', 'y'], rows: [['1', '`z`']] },
    ]);
  });

  it('may hold nothing else: it would be lost', () => {
    for (const text of ['### Part', '1. one', '```ts', '> said'])
      expect(() => readBlocks(text)).toThrow('none of these');
  });

  it('has its parts by their headings', () => {
    expect([...readSections('# R: t\n\nAbout.\n\n## Numbers\n\nNone.\n')]).toEqual([
      ['', '\nAbout.\n\n'],
      ['Numbers', '\n\nNone.\n'],
    ]);
  });
});

describe('examples of a test', () => {
  it('are those written down, without the ones that are worked out', () => {
    const spec = `describeRule(rule, {
      fires: [['a child falls', facts(), { severity: 'URGENT', sentence: 'One ' + 'sentence.', contacts: [at] }], ...many.map((each) => [each])],
      staysQuiet: [[\`nobody falls\`, facts()], [worked(), facts()]],
      cannotTell: [],
    });
    other({ fires: [['elsewhere', 1]] });`;
    expect(readExamples(spec)).toEqual({
      lists: { fires: ['a child falls (URGENT)'], staysQuiet: ['nobody falls'], cannotTell: [] },
      sentence: 'One sentence.',
    });
  });
});

describe('hazards', () => {
  const log =
    '| H | hazard | x | y |\n| H3 | read as safe | R03 | `a.spec.ts` |\n| H4 | late | none | `libs/b.spec.ts › is` |';

  it('are a rule’s when the log names it or a test of it', () => {
    expect(hazardsOf(log, { id: 'R03', tests: [] })).toEqual([{ id: 'H3', hazard: 'read as safe' }]);
    expect(hazardsOf(log, { id: 'R0', tests: ['libs/b.spec.ts'] })).toEqual([{ id: 'H4', hazard: 'late' }]);
  });

  it('are tied by the modules whose values the rule takes, not by types', () => {
    const code = "import { ageAt } from '../../age.js';\nimport { type Rule } from '../../define-rule.js';\n";
    expect(testsOf('a/r1', code)).toEqual(['a/r1.spec.ts', 'libs/policy/src/age.spec.ts']);
  });
});

describe('how we count', () => {
  const shown = 'Shown by: `libs/policy/src/appointments.spec.ts › was-not-brought`';

  it('takes its numbers from the policy document', () => {
    const { about, parts } = readHowWeCount(
      `# How\n\nAbout.\n\n## A row\n\nIn {R10.windowDays}.\n\n${shown}\n`,
      policy,
    );
    expect(about).toEqual([{ kind: 'text', words: 'About.' }]);
    expect(parts).toMatchObject([
      { name: 'a-row', blocks: [{ words: 'In 365 days.' }], shownBy: [{ test: 'was-not-brought' }] },
    ]);
  });

  it.each([
    ['{R10.noSuch}', shown, 'R10.noSuch'],
    ['Words.', '', 'does not say which test shows'],
    ['Words.', shown.replace('was-not', 'no-such'), 'not there'],
  ])('is refused with %s %s', (text, line, fault) => {
    expect(() => readHowWeCount(`## Part\n\n${text}\n\n${line}\n`, policy)).toThrow(fault);
  });
});
