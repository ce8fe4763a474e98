import type { Browser, Page } from 'playwright-core';
import type { TestStack } from './test-stack.js';

/** Somebody at the console, in a browser window of their own. */
export interface Person {
  readonly page: Page;
  /** Opens a page of the console; resolves with its status. */
  visit(path: string): Promise<number>;
  press(name: string | RegExp): Promise<void>;
  /** Waits until a text stands on the page. */
  reads(text: string | RegExp): Promise<void>;
  /** What stands in the main part of the page. */
  main(): Promise<string>;
  /** Posts a form of the console as the page would; resolves with status and main part of the answer. */
  post(
    path: string,
    fields?: Readonly<Record<string, string>>,
  ): Promise<{ readonly status: number; readonly main: string }>;
}

const mainOf = (html: string): string => /<main[^>]*>([^]*)<\/main>/.exec(html)?.[1]?.trim() ?? html;

/** Signs somebody in through the pages of the identity provider, up to the first page that they are shown. */
export async function signIn(browser: Browser, up: TestStack, id: string): Promise<Person> {
  const { url, users } = up.stack.endpoints.console;
  const context = await browser.newContext({ viewport: { width: 1_280, height: 900 } });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  await page.goto(`${url}/worklist`);
  await page.getByRole('button', { name: 'Sign in with your work account' }).click();
  await page.getByLabel('Name').fill(id);
  await page.getByLabel('Password').fill(users.find((user) => user.id === id)?.password ?? '');
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.waitForURL(`${url}/**`);
  return {
    page,
    visit: async (path) => (await page.goto(`${url}${path}`))?.status() ?? 0,
    press: (name) => page.getByRole('button', { name }).first().click(),
    reads: (text) => page.getByText(text).first().waitFor(),
    main: () => page.locator('main').innerText(),
    post: async (path, fields = {}) => {
      const _csrf = (await page.locator('input[name=_csrf]').first().getAttribute('value')) ?? '';
      const answer = await context.request.post(`${url}${path}`, { form: { _csrf, ...fields } });
      return { status: answer.status(), main: mainOf(await answer.text()) };
    },
  };
}
