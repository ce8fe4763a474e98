import { AxeBuilder } from '@axe-core/playwright';
import { type Page } from 'playwright-core';

const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/**
 * What axe finds wrong with a page by WCAG 2.2 AA: each rule that is broken, with the elements that break it. Of what is right
 * nothing is asked: to name each element took a third of the browser's time.
 * @param within selector of the part that is looked at; null: all of it, its frames too
 * @param more other tags of axe's rules
 */
export async function barriersOf(
  page: Page,
  within: string | null = null,
  ...more: readonly 'best-practice'[]
): Promise<readonly string[]> {
  const axe = new AxeBuilder({ page })
    .options({ resultTypes: ['violations'] })
    .withTags([...wcag, ...more])
    .setLegacyMode(true);
  const { violations } = await (within === null ? axe : axe.include(within)).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}
