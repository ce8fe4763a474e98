import { cannotTellMeans, type PageBlock, type RulePage, type RulePages } from '#libs/contracts';
import { assumptionWords, capital } from '../domain/words.js';
import { signModel, type SignModel } from './shape.js';

/** A rule as a page shows it: what was written of it, with shapes beside the severities. */
interface RuleModel extends Omit<RulePage, 'severities'> {
  readonly sign: SignModel;
  readonly severities: readonly (RulePage['severities'][number] & { readonly sign: SignModel })[];
  /** Examples by the heading of their list; a rule about feeds has none of these. */
  readonly exampleLists: readonly ExampleList[];
}

interface ExampleList {
  readonly heading: string;
  readonly items: readonly string[];
  /** What follows from such an answer. */
  readonly meaning?: string;
}

interface ChapterModel {
  readonly id: string;
  readonly title: string;
  readonly rules: readonly (Pick<RulePage, 'id' | 'title' | 'about'> & { readonly sign: SignModel })[];
}

/** Rules by chapter, each with the most that it can be. */
export function indexModel({ chapters }: RulePages): readonly ChapterModel[] {
  return chapters.map(({ id, title, rules }) => ({
    id,
    title,
    rules: rules.map((rule) => ({ id: rule.id, title: rule.title, about: rule.about, sign: signModel(rule.highest) })),
  }));
}

/**
 * One rule.
 * @param asked as somebody typed it: in any case of its letters
 * @returns null when there is none
 */
export function ruleModel({ chapters }: RulePages, asked: string): RuleModel | null {
  const rule = chapters.flatMap(({ rules }) => rules).find(({ id }) => id.toUpperCase() === asked.toUpperCase());
  if (rule === undefined) return null;
  const { fires, staysQuiet, cannotTell } = rule.examples;
  const lists: readonly ExampleList[] = [
    { heading: 'Fires', items: fires },
    { heading: 'Stays quiet', items: staysQuiet },
    { heading: 'Cannot tell', items: cannotTell, meaning: cannotTellMeans },
  ];
  return {
    ...rule,
    granted: rule.granted.map(inWords),
    failures: rule.failures.map(withoutRows),
    sign: signModel(rule.highest),
    severities: rule.severities.map((each) => ({ ...each, sign: signModel(each.severity) })),
    exampleLists: lists.filter(({ items }) => items.length > 0),
  };
}

/** What a rule takes for granted begins with its name, which is there for evidence and policy: here it is said in words. */
function inWords(block: PageBlock): PageBlock {
  if (block.kind !== 'list') return block;
  return {
    ...block,
    items: block.items.map((item) =>
      item.replace(/^`([a-z0-9-]+)`/, (_, name: string) => capital(assumptionWords(name))),
    ),
  };
}

/** Failures stand row by row in a file of the repository, which a reader of the console does not have: their words are enough. */
function withoutRows(block: PageBlock): PageBlock {
  if (block.kind !== 'text') return block;
  const words = block.words
    .replace(/^Rows? [\d, and]+ of `docs\/what-works\.md`: /, '')
    .replaceAll(/; row \d+: /g, '; ');
  return { ...block, words: capital(words) };
}
