import type { Page } from 'playwright-core';
import { FakeCasework } from '../../services/console/test/fake-casework.js';
import { FakeScreening } from '../../services/console/test/fake-screening.js';
import { startTestStack, type TestStack } from './test-stack.js';

/** The real console and identity provider, in front of a casework and a screening that hold the invented cases. */
export interface ConsoleStack {
  readonly up: TestStack;
  readonly casework: FakeCasework;
  readonly screening: FakeScreening;
  readonly url: string;
  passwordOf(id: string): string;
  /** Signs in through the pages and waits for the first page: the worklist, or another that is named. */
  signIn(page: Page, id: string, first?: { readonly path: string; readonly heading: string }): Promise<void>;
  stop(): Promise<void>;
}

export async function startConsoleStack(): Promise<ConsoleStack> {
  const casework = new FakeCasework();
  const screening = new FakeScreening(casework.tickets);
  const [caseworkUrl, screeningUrl] = await Promise.all([casework.start(), screening.start()]);
  const up = await startTestStack({
    services: ['console'],
    servers: ['identity', 'workbench'],
    env: { console: { CASEWORK_URL: caseworkUrl, CASEWORK_TOKEN: casework.token, SCREENING_URL: screeningUrl } },
  });
  const { url, users } = up.stack.endpoints.console;
  const passwordOf = (id: string): string => users.find((user) => user.id === id)?.password ?? '';
  return {
    up,
    casework,
    screening,
    url,
    passwordOf,
    signIn: async (page, id, { path, heading } = { path: '/worklist', heading: 'Worklist' }) => {
      await page.goto(`${url}${path}`);
      await page.getByRole('button', { name: 'Sign in with your work account' }).click();
      await page.getByLabel('Name').fill(id);
      await page.getByLabel('Password').fill(passwordOf(id));
      await page.getByRole('button', { name: 'Sign in' }).click();
      await page.getByRole('heading', { level: 1, name: heading }).waitFor();
    },
    stop: async () => {
      await up.stop();
      await Promise.all([casework.stop(), screening.stop()]);
    },
  };
}
