import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import ts from 'typescript';
import { loadPolicies } from '#libs/platform/documents';
import { type Rule } from './define-rule.js';
import { type FeedRule } from './feed-rule.js';
import { type ClockSpan, type Policy, type RuleParameters } from './policy.js';
import { feedRules, rules as contactRules } from './rules/index.js';

/** All of them, about contacts and about feeds. */
const rules: readonly (Rule | FeedRule)[] = [...contactRules, ...feedRules];

const folder = 'libs/policy/src/rules';
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.[a-z]+$/.test(name))
  .sort();

/** `injury/r15-bruise-or-injury-nonmobile`, without its ending; a later version ends in `.v2`. */
function stemOf({ chapter, id, version }: Rule | FeedRule): string {
  const suffix = version === 1 ? '' : `.v${version}`;
  const found = files.find((name) =>
    new RegExp(`^${chapter}/${id.toLowerCase()}-[a-z0-9-]+${suffix}\\.ts$`).test(name),
  );
  return found?.slice(0, -'.ts'.length) ?? `no file of ${id} version ${version} in ${chapter}`;
}

const textOf = (name: string): string => readFileSync(join(folder, name), 'utf8');
const pageOf = (rule: Rule | FeedRule): string => textOf(`${stemOf(rule)}.md`);

/** Rows of the table below a heading, without its head, cell by cell. */
function rowsUnder(page: string, heading: string): readonly (readonly string[])[] {
  const section = page.split(/^## /m).find((part) => part.startsWith(heading)) ?? '';
  return section
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .slice(2)
    .map((line) =>
      line
        .slice(1, -1)
        .split('|')
        .map((cell) => cell.trim()),
    );
}

/** Names in code quotes: `NN` named nurse, `PLN` … */
const quoted = (text: string): readonly string[] => [...text.matchAll(/`([^`]+)`/g)].map(([, name]) => name!);

function inWords(span: ClockSpan | null): string {
  if (span === null) return 'no clock';
  if ('minutes' in span) return `${span.minutes} minutes`;
  if ('workingHours' in span) return `${span.workingHours} working hours`;
  return `${span.workingDays} working day${span.workingDays === 1 ? '' : 's'}`;
}

/** Not clinical: none at all, one, minus one; and milliseconds of a second, a minute, an hour and a day; days of a week. */
const plainNumbers = new Set(['0', '1', '1_000', '60_000', '3_600_000', '86_400_000', '7']);
/** Wording only (`words.ts`): how many injuries a sentence names. */
const countsOfWords = new Set(['shortEnough', 'wording']);

/** Modules beside the rules whose numbers are none of medicine: months of a year, bounds of documents, lengths of words. */
const noClinicalNumbers = new Set([
  'age.ts',
  'check-policy.ts',
  'clocks.ts',
  'counterfactual.ts',
  'define-rule.ts',
  'missed-pattern.ts',
  'remembered.ts',
  'words.ts',
]);

/** Numbers written in code, but for the version of a rule and how long its sentence is. */
function numbersIn(name: string, code: string): readonly string[] {
  const found: string[] = [];
  const look = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && ts.isIdentifier(node.expression) && countsOfWords.has(node.expression.text)) {
      node.arguments.filter((argument) => !ts.isNumericLiteral(argument)).forEach(look);
      return;
    }
    if (ts.isPropertyAssignment(node) && node.name.getText() === 'version') return;
    if (ts.isNumericLiteral(node)) found.push(node.getText());
    node.forEachChild(look);
  };
  look(ts.createSourceFile(name, code, ts.ScriptTarget.ES2024, true));
  return found.filter((text) => !plainNumbers.has(text));
}

describe('the rules of the catalogue', () => {
  it('are there once for each version', () => {
    expect(rules.length).toBeGreaterThan(0);
    expect(new Set(rules.map(({ id, version }) => `${id} ${version}`)).size).toBe(rules.length);
  });

  it.each(rules.map((rule) => [rule.id, rule] as const))('%s has its logic, its examples and its page', (_, rule) => {
    const stem = stemOf(rule);
    for (const end of ['md', 'spec.ts', 'ts']) expect(files).toContain(`${stem}.${end}`);
    expect(textOf(`${stem}.spec.ts`)).toContain(rule.chapter === 'feed' ? 'describe(' : 'describeRule(');
    expect(textOf(`${stem}.ts`).split('\n').length).toBeLessThanOrEqual(100);
  });

  it('own every file of the folder', () => {
    const owned = rules.flatMap((rule) => ['md', 'spec.ts', 'ts'].map((end) => `${stemOf(rule)}.${end}`));
    expect(files).toEqual([...owned, 'index.ts'].sort());
  });

  it.each(contactRules.map((rule) => [rule.id, rule] as const))(
    '%s declares what could have been otherwise, and an example says when it would not have rung',
    (_, rule) => {
      expect(rule.levers).not.toEqual([]);
      expect(textOf(`${stemOf(rule)}.spec.ts`)).toContain('notWith: [');
    },
  );

  it('hold no clinical number: those are in the policy document', () => {
    const code = files.filter((name) => name.endsWith('.ts') && !name.endsWith('.spec.ts'));
    const shared = readdirSync(join(folder, '..'))
      .filter((name) => name.endsWith('.ts') && !name.endsWith('.spec.ts'))
      .filter((name) => !noClinicalNumbers.has(name));
    for (const name of [...code, ...shared.map((file) => `../${file}`)])
      expect([basename(name), numbersIn(name, textOf(name))]).toEqual([basename(name), []]);
  });

  it('would be caught with one', () => {
    expect(numbersIn('r.ts', 'const old = (age: number) => age > 18; // 17')).toEqual(['18']);
    expect(numbersIn('r.ts', "const rule = { version: 2, title: 'under 16', days: 1.5 }")).toEqual(['1.5']);
  });
});

describe('every policy document', () => {
  let policies: readonly Policy[] = [];
  beforeAll(async () => {
    policies = await loadPolicies('libs/policy/parameters');
  });

  it('gives a source for each number, and the latest one names every rule', () => {
    const sources = policies.flatMap((policy) =>
      Object.values(policy.rules).flatMap(({ numbers }) => Object.values(numbers).map(({ source }) => source)),
    );
    expect(sources.length).toBeGreaterThan(0);
    for (const source of sources) expect(source).toMatch(/^design default|\w+.*\w+ .*\w+/);
    const latest = policies.at(-1)!;
    const newest = new Map(rules.map(({ id, version }) => [id, version]));
    expect(
      Object.entries(latest.rules)
        .map(([id, { version }]) => `${id} ${version}`)
        .sort(),
    ).toEqual([...newest].map(([id, version]) => `${id} ${version}`).sort());
  });

  describe.each(rules.map((rule) => [rule.id, rule] as const))('and the page of %s', (id, rule) => {
    const parametersOf = (): RuleParameters =>
      policies.findLast(({ rules: named }) => named[id]?.version === rule.version)!.rules[id]!;

    it('agree on the numbers, their units and their sources', () => {
      const written = Object.entries(parametersOf().numbers).map(([name, { value, unit, source }]) => [
        `\`${name}\``,
        `${value} ${unit}`,
        source,
      ]);
      expect(rowsUnder(pageOf(rule), 'Numbers')).toEqual(written);
    });

    it('agree on who is told', () => {
      const told = pageOf(rule)
        .split('\n')
        .filter((line) => line.startsWith('Told: '));
      expect(told.map(quoted)).toEqual([parametersOf().recipients]);
    });

    it('agree on the severities and how fast somebody has to see and act', () => {
      const policy = policies.at(-1)!;
      const rows = rowsUnder(pageOf(rule), 'Who is told').map(([when, ...rest]) => [quoted(when!)[0], ...rest]);
      const written = Object.entries(parametersOf().severities).map(([name, severity]) => [
        name,
        severity,
        inWords(policy.seenBy[severity]),
        inWords(policy.actedBy[severity]),
      ]);
      expect(new Set(rows.map(String))).toEqual(new Set(written.map(String)));
    });

    it('agree on title and version, and the page has every part', () => {
      const page = pageOf(rule);
      expect(page.split('\n')[0]).toBe(`# ${id}: ${rule.title}`);
      expect([...page.matchAll(/^## (.+)$/gm)].map(([, heading]) => heading)).toEqual([
        'Who is told, and how fast',
        'Numbers',
        'What it waits for',
        'What it takes for granted',
        'Known false alarms',
        ...(page.includes('\n## What it misses\n') ? ['What it misses'] : []),
        'Examples',
        'Failures it works against',
        'Versions',
      ]);
      for (const list of ['Fires', 'Stays quiet', 'Cannot tell']) expect(page).toContain(`\n- ${list}: `);
      expect(page.split('## Versions')[1]).toContain(`\n- ${rule.version}: `);
      expect(
        page
          .split(/^## What it waits for$/m)[1]!
          .trim()
          .startsWith('Nothing.'),
      ).toBe(!('waitUntil' in rule));
    });
  });
});

describe('rules that ask whether a child stands alone', () => {
  /** They speak of one missed slot, of how often a child comes, of a check without an answer, of what others may not read. */
  const neverCount = ['R03', 'R08', 'R27', 'R30', 'R35', 'R38b'];
  const asking = contactRules.filter(({ asksOtherChapters }) => asksOtherChapters === true);

  it.each(asking.map((rule) => [rule.id, rule] as const))(
    '%s asks of every rule of another chapter that stands before it, and its page says so',
    (_, rule) => {
      const others = contactRules
        .slice(0, contactRules.indexOf(rule))
        .filter((other) => other.chapter !== rule.chapter && !neverCount.includes(other.id))
        // of missed slots, too
        .filter((other) => !(rule.chapter === 'missed-care' && other.id === 'R33'));
      expect(rule.otherChapters).toEqual(others.map((other) => other.id));
      expect(pageOf(rule)).toContain(
        `Any rule of another chapter counts, but for R08 and R27, which are common, and R03`,
      );
    },
  );

  it('do not count themselves for others when they are one of those', () => {
    expect(
      contactRules
        .filter(({ countsForOthers }) => countsForOthers === false)
        .map(({ id }) => id)
        .toSorted(),
    ).toEqual(neverCount.filter((id) => contactRules.some((rule) => rule.id === id)));
  });
});
