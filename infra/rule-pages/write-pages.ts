import { cannotTellMeans, type PageBlock, type RulePage, type RulePages } from '#libs/contracts';
import { legendOf } from './write-legend.js';

const origin = '<!-- Written by `npm run generate`; do not edit. -->';
/** The failures stand there, row by row. */
const whatWorks = '[what works](../what-works.md)';
const cell = (text: string): string => text.replaceAll('|', '\\|');

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

function bullets(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join('\n');
}

function blockText(block: PageBlock): string {
  if (block.kind === 'text') return block.words;
  return block.kind === 'list' ? bullets(block.items) : table(block.head, block.rows);
}

const blocksText = (blocks: readonly PageBlock[]): string => blocks.map(blockText).join('\n\n');

/** Beside the pages, and no page: where the policy is less sensitive than the clinical rules. */
export const writtenByHand: readonly string[] = ['deviations.md'];

/** A page of a rule in Markdown. */
function rulePage(rule: RulePage): string {
  const examples: readonly [string, readonly string[], string?][] = [
    ['Fires', rule.examples.fires],
    ['Stays quiet', rule.examples.staysQuiet],
    ['Cannot tell', rule.examples.cannotTell, cannotTellMeans],
  ];
  const parts: readonly (readonly [string, readonly string[]])[] = [
    ['What a reader sees', rule.sentence === null ? [] : [`> ${rule.sentence}`]],
    [
      'Who is told, and how fast',
      [
        `Told: ${rule.told.map(({ role, who }) => `\`${role}\` ${who}`).join(', ')}.`,
        table(
          ['when', 'severity', 'seen by', 'acted on by'],
          rule.severities.map(({ name, when, severity, seenBy, actedBy }) => [
            `\`${name}\`: ${when}`,
            severity,
            seenBy,
            actedBy,
          ]),
        ),
        blocksText(rule.aboutTold),
      ],
    ],
    [
      'Numbers',
      [
        blocksText(rule.aboutNumbers),
        rule.numbers.length === 0
          ? ''
          : table(
              ['name', 'value', 'source'],
              rule.numbers.map(({ name, value, source }) => [`\`${name}\``, value, source]),
            ),
      ],
    ],
    ['What it waits for', [blocksText(rule.waitsFor)]],
    ['What it takes for granted', [blocksText(rule.granted)]],
    ['Known false alarms', [blocksText(rule.falseAlarms)]],
    ['What it misses', [blocksText(rule.misses)]],
    ['Examples, in short', [blocksText(rule.examplesInShort)]],
    [
      'Examples, each of them a test',
      examples.flatMap(([name, items, meaning]) =>
        items.length === 0 ? [] : [`### ${name}`, ...(meaning === undefined ? [] : [meaning]), bullets(items)],
      ),
    ],
    ['Failures it works against', [blocksText(rule.failures).replaceAll('`docs/what-works.md`', whatWorks)]],
    [
      'Hazards it answers',
      [
        rule.hazards.length === 0
          ? 'None in the [hazard log](../safety/hazards.md).'
          : bullets(rule.hazards.map(({ id, hazard }) => `[${id}](../safety/hazards.md): ${hazard}`)),
      ],
    ],
    ['Versions', [blocksText(rule.versions)]],
  ];
  return [
    origin,
    `# ${rule.id}: ${rule.title}`,
    rule.about,
    `Chapter: ${rule.chapter}. Version ${rule.version}, as ${rule.policy} has it. [All rules](README.md), [how we count](how-we-count.md), [where the policy says less](deviations.md).`,
    ...parts.flatMap(([heading, texts]) => {
      const said = texts.filter((text) => text !== '');
      return said.length === 0 ? [] : [`## ${heading}`, ...said];
    }),
  ].join('\n\n');
}

function indexPage(pages: RulePages): string {
  const { chapters } = pages;
  return [
    origin,
    '# The rules',
    'One page for each rule, by chapter. [How we count](how-we-count.md) says what one contact, one injury and one missed appointment is. The console has the same pages.',
    ...legendOf(pages),
    ...chapters.flatMap(({ title, rules }) => [
      `## ${title}`,
      table(
        ['rule', 'about', 'highest level'],
        rules.map(({ id, title: name, stem, about, highest }) => [`[${id}: ${name}](${stem}.md)`, about, highest]),
      ),
    ]),
  ].join('\n\n');
}

function countPage({ howWeCount }: RulePages): string {
  return [
    origin,
    '# How we count',
    blocksText(howWeCount.about),
    ...howWeCount.parts.flatMap(({ heading, blocks, shownBy }) => [
      `## ${heading}`,
      blocksText(blocks),
      `Shown by: ${shownBy.map(({ file, test }) => `\`${file}${test === '' ? '' : ` › ${test}`}\``).join('; ')}`,
    ]),
  ].join('\n\n');
}

/** Files of `docs/rules` by name. */
export function writePages(pages: RulePages): ReadonlyMap<string, string> {
  const files = [
    ['README.md', indexPage(pages)],
    ['how-we-count.md', countPage(pages)],
    ...pages.chapters.flatMap(({ rules }) => rules.map((rule) => [`${rule.stem}.md`, rulePage(rule)])),
  ] as const;
  return new Map(files.map(([name = '', text = '']) => [name, `${text}\n`]));
}
