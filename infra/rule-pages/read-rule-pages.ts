import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { type RulePage, type RulePages, roleWords, severity as severities } from '#libs/contracts';
import { type ClockSpan, feedRules, type Policy, rules } from '#libs/policy';
import { signNumbers, spanWords, valueWords, withValues } from './in-words.js';
import { readBlocks, readSections } from './read-blocks.js';
import { readExamples } from './read-examples.js';
import { hazardsOf, testsOf } from './read-hazards.js';
import { readHowWeCount } from './read-how-we-count.js';

type Declared = (typeof rules)[number] | (typeof feedRules)[number];

const folder = 'libs/policy/src/rules';
const chapters: Readonly<Record<Declared['chapter'], string>> = {
  plan: 'Plans',
  'missed-care': 'Missed care',
  injury: 'Injuries',
  attendance: 'Attendances',
  household: 'Household',
  adolescence: 'Adolescence',
  process: 'Process',
  feed: 'Feeds',
};

const organisations: ReadonlyMap<string, string> = new Map(
  z
    .object({ organisations: z.array(z.object({ code: z.string(), name: z.string() })) })
    .parse(parse(readFileSync('infra/local/seed/organisations.yaml', 'utf8')))
    .organisations.map(({ code, name }) => [code, name]),
);

/** A sentence as a page shows it: of a child who is called Ivo, and authorities by their names. */
function asRead(sentence: string): string {
  return sentence
    .replaceAll('{child}', 'Ivo')
    .replaceAll(/\b[EWSN]\d{8}\b/g, (code) => organisations.get(code) ?? code);
}

/**
 * Puts together what is said of every rule that a policy document uses: from its declaration, its page and its tests beside
 * the code, the document and the hazard log. Runs in the root of the repository.
 * @throws Error naming what is missing
 */
export function readRulePages(policy: Policy): RulePages {
  const hazardLog = readFileSync('docs/safety/hazards.md', 'utf8');
  const used = [...rules, ...feedRules]
    .filter(({ id, version }) => policy.rules[id]?.version === version)
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  return {
    chapters: Object.entries(chapters).flatMap(([id, title]) => {
      const own = used.filter(({ chapter }) => chapter === id).map((rule) => pageOf(rule, policy, hazardLog));
      return own.length === 0 ? [] : [{ id, title, rules: own }];
    }),
    howWeCount: readHowWeCount(readFileSync('libs/policy/src/how-we-count.md', 'utf8'), policy),
  };
}

/** Path of the files of a rule, without their ending. */
function pathOf({ chapter, id, version }: Declared): string {
  const ending = version === 1 ? '.md' : `.v${version}.md`;
  const name = readdirSync(join(folder, chapter)).find(
    (file) => file.startsWith(`${id.toLowerCase()}-`) && file.slice(file.indexOf('.')) === ending,
  );
  if (name === undefined) throw new Error(`${id} version ${version} has no page in ${chapter}`);
  return join(folder, chapter, name.slice(0, -'.md'.length));
}

function pageOf(rule: Declared, policy: Policy, hazardLog: string): RulePage {
  const path = pathOf(rule);
  const stem = basename(path).replace(/\.v\d+$/, '');
  const sections = readSections(readFileSync(`${path}.md`, 'utf8'));
  const examples = readExamples(readFileSync(`${path}.spec.ts`, 'utf8'));
  const parameters = policy.rules[rule.id];
  if (parameters === undefined) throw new Error(`the policy does not use ${rule.id}`);
  const blocksOf = (heading: string): ReturnType<typeof readBlocks> =>
    readBlocks(withValues(sections.get(heading) ?? '', { ...signNumbers(policy), ...parameters.numbers }));
  const told = blocksOf('Who is told, and how fast');
  return {
    id: rule.id,
    version: rule.version,
    stem,
    chapter: chapters[rule.chapter],
    title: rule.title,
    about: wordsOf(blocksOf('')),
    policy: `${policy.id}, version ${policy.version}`,
    highest: severities.options.find((each) => Object.values(parameters.severities).includes(each)) ?? 'INFORMATION',
    told: parameters.recipients.map((role) => ({ role, who: whoIs(role) })),
    severities: severitiesOf(told, policy, parameters.severities),
    aboutTold: told.filter((each) => each.kind !== 'table' && !wordsOf([each]).startsWith('Told: ')),
    sentence: examples.sentence === null ? null : asRead(examples.sentence),
    numbers: Object.entries(parameters.numbers).map(([name, { value, unit, source }]) => ({
      name,
      value: valueWords(value, unit),
      source,
    })),
    aboutNumbers: blocksOf('Numbers').filter(({ kind }) => kind !== 'table'),
    waitsFor: blocksOf('What it waits for'),
    granted: blocksOf('What it takes for granted'),
    falseAlarms: blocksOf('Known false alarms'),
    misses: blocksOf('What it misses'),
    examples: examples.lists,
    examplesInShort: blocksOf('Examples'),
    failures: blocksOf('Failures it works against'),
    hazards: hazardsOf(hazardLog, { id: rule.id, tests: testsOf(path, readFileSync(`${path}.ts`, 'utf8')) }),
    versions: blocksOf('Versions'),
  };
}

type Blocks = RulePage['aboutTold'];

const wordsOf = (blocks: Blocks): string =>
  blocks.flatMap((block) => (block.kind === 'text' ? [block.words] : [])).join(' ');

function whoIs(role: string): string {
  const who = Object.entries(roleWords).find(([id]) => id === role)?.[1];
  if (who === undefined) throw new Error(`nobody has written who ${role} is`);
  return who;
}

/** Rows of the page's table, which says when in words, with the severity and the clocks of the document. */
function severitiesOf(
  told: Blocks,
  { seenBy, actedBy }: Policy,
  given: Policy['rules'][string]['severities'],
): RulePage['severities'] {
  const rows = told.flatMap((block) => (block.kind === 'table' ? block.rows : []));
  return rows.flatMap(([first = '']) => {
    const [, name, when] = /^`(\w+)`(?:: (.+))?$/.exec(first) ?? [];
    const severity = name === undefined ? undefined : given[name];
    if (name === undefined || severity === undefined) throw new Error(`no severity for the row ${first}`);
    return [
      {
        name,
        when: when ?? 'always',
        severity,
        seenBy: spanWords(seenBy[severity]),
        actedBy: actedWords(severity, actedBy[severity]),
      },
    ];
  });
}

/** Information opens no case, so that no clock of a case runs for it. */
function actedWords(severity: RulePage['highest'], span: ClockSpan | null): string {
  return severity === 'INFORMATION' ? `${spanWords(span)}, shown in the digest; nobody is rung` : spanWords(span);
}
