import { existsSync, readFileSync } from 'node:fs';
import { type Policy } from '#libs/policy';
import { type RulePages } from '#libs/contracts';
import { signNumbers, valueWords } from './in-words.js';
import { readBlocks, readSections } from './read-blocks.js';

/** `{R19.windowDays}`, `{signs.attendanceUnder}` in a text: the number of the policy document, with its unit. */
const numberSlot = /\{(R\d\d[a-c]?|signs)\.(\w+)\}/g;
/** `Shown by: `path › name of the test`, ...` at the end of a part. */
const shownLine = /^Shown by: (.+)$/m;

/**
 * Reads the page that says how contacts, injuries and missed appointments are counted.
 * @throws Error when a number, a test or what shows a part is missing
 */
export function readHowWeCount(text: string, policy: Policy): RulePages['howWeCount'] {
  const filled = text.replaceAll(numberSlot, (_, rule: string, name: string) => {
    const number = rule === 'signs' ? signNumbers(policy)[name] : policy.rules[rule]?.numbers[name];
    if (number === undefined) throw new Error(`how we count names ${rule}.${name}, which the policy does not have`);
    return valueWords(number.value, number.unit);
  });
  const { '': about = '', ...parts } = Object.fromEntries(readSections(filled));
  return { about: readBlocks(about), parts: Object.entries(parts).map(([heading, part]) => partOf(heading, part)) };
}

function partOf(heading: string, part: string): RulePages['howWeCount']['parts'][number] {
  const references = shownLine.exec(part)?.[1] ?? '';
  const shownBy = [...references.matchAll(/`([^`›]+?)(?: › ([^`]+))?`/g)].map(([, file = '', test = '']) => ({
    file,
    test,
  }));
  if (shownBy.length === 0) throw new Error(`how we count does not say which test shows "${heading}"`);
  for (const { file, test } of shownBy)
    if (!existsSync(file) || !readFileSync(file, 'utf8').includes(test))
      throw new Error(`"${heading}" names a test that is not there: ${file} › ${test}`);
  const name = heading.toLowerCase().replaceAll(/[^a-z]+/g, '-');
  return { name, heading, blocks: readBlocks(part.replace(shownLine, '')), shownBy };
}
