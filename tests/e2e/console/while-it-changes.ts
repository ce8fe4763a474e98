import { aMoment } from '../../../services/console/test/moments.js';
import type { ConsoleInHand } from '../../support/console-in-hand.js';

/** What she sees while something changes under her eyes, or fails. */
export function whileItChanges(at: ConsoleInHand): void {
  const { inBrowser, look, visit, heading, press, reads, tellChange } = at;

  inBrowser('announces what is new and moves nothing by itself', async () => {
    at.stack.casework.shown = ['B-4417', 'B-4409'];
    await visit('/worklist');
    await reads('Live');
    at.stack.casework.shown = null;
    const before = await at.page.locator('table').innerHTML();
    // this one came while the page was being built
    await tellChange('B-4409', 'opened');
    await tellChange('B-4416', 'opened');
    await tellChange('B-5001', 'opened');
    await reads(/^1 new case arrived at \d\d:\d\d\./);
    expect(await at.page.locator('table').innerHTML()).toBe(before);
    await look('worklist-new-case');
    await at.page.getByRole('link', { name: 'Show it' }).click();
    expect(await at.page.getByText('1 new case arrived').count()).toBe(0);
    await visit('/cases/B-4417');
    await reads('Live');
    await tellChange('B-4417', 'changed');
    await reads(/^This case changed at \d\d:\d\d\./);
  });

  inBrowser('tells of a change that stands in no row, and of the case behind an open form', async () => {
    at.stack.casework.shown = ['B-4417', 'B-4409'];
    await visit('/worklist');
    await reads('Live');
    at.stack.casework.shown = null;
    await tellChange('B-4417', 'changed');
    await reads(/^Case B-4417 changed at \d\d:\d\d\.\s*$/);
    await tellChange('B-4398', 'changed');
    await reads(/^2 cases changed, the last at \d\d:\d\d\.\s*$/);
    await at.page.getByRole('link', { name: 'Show it' }).click();
    await reads('Live');
    at.stack.casework.shown = ['B-4417'];
    await visit('/worklist');
    await reads('Live');
    at.stack.casework.shown = null;
    await tellChange('B-4398', 'changed');
    await reads(/^1 case changed at \d\d:\d\d\.\s*$/);
    at.stack.casework.actAs('amira-dunlin', 'B-4417', 'actions', { kind: 'examined-child' });
    await visit('/cases/B-4417/close');
    await reads('Live');
    await at.page.getByRole('radio').first().check();
    await tellChange('B-4409', 'changed');
    await tellChange('B-4417', 'changed');
    await reads(/^This case changed at \d\d:\d\d\.\s*$/);
    expect(await at.page.getByRole('radio').first().isChecked()).toBe(true);
    await look('close-changed');
    await at.page.getByRole('link', { name: 'Show the case' }).click();
    expect(at.page.url()).toBe(`${at.stack.url}/cases/B-4417`);
  });

  inBrowser('says so when something was not saved, and when a page cannot be fetched', async () => {
    await visit('/cases/B-4417');
    at.stack.casework.mood = 'away';
    await press('Acknowledge, Ivo Wrenfold');
    await reads(
      'It is not known whether this was saved. B-4417 is shown as it is now: look before you try again, or ring Dr Heron 01632 960 021.',
    );
    await look('case-in-doubt');
    at.stack.casework.mood = 'down';
    await visit('/worklist');
    expect(await heading()).toBe('This page could not be fetched');
    await look('away');
  });

  inBrowser('shows cases and deadlines even while names cannot be fetched', async () => {
    at.stack.screening.mood = 'down';
    await visit('/worklist');
    await reads('Names and plans are still being fetched. Cases and deadlines are complete.');
    expect(await at.page.getByRole('button', { name: 'Acknowledge, case B-4417' }).isVisible()).toBe(true);
    await look('worklist-without-names');
    await visit('/cases/B-4417');
    await reads('Contacts, name and plan status are still being fetched.');
    await look('case-slow');
  });

  inBrowser('warns when the connection is lost, and goes on when it is back', async () => {
    await visit('/worklist');
    await reads('Live');
    await at.stack.up.stack.supervisor.takeDown('console', 'SIGTERM');
    await reads(new RegExp(`^Connection lost\\. You are looking at ${aMoment}\\. You may be missing an alert\\.`));
    at.complaints.length = 0;
    await look('worklist-stale');
    // as on a page that has stayed open for days
    await at.page.evaluate(
      `Object.assign(document.querySelector('[data-stale]').dataset, { date: '2026-01-01', day: 'Thu 1 Jan' })`,
    );
    await at.stack.up.stack.supervisor.bringBack('console');
    // another process: nobody knows what it has not heard
    await reads(/^The connection was interrupted\. You are looking at Thu 1 Jan, \d\d:\d\d\./);
    // and no connection that comes after that knows it either: only a page fetched anew
    await at.page.evaluate(`for (const source of globalThis.sources)
      for (const event of ['error', 'open', 'beat']) source.dispatchEvent(new Event(event))`);
    expect(await at.page.getByText(/^The connection was interrupted\./).isVisible()).toBe(true);
    expect(await at.page.locator('[data-live]').isVisible()).toBe(false);
    await at.page.getByRole('link', { name: 'Try again' }).click();
    await reads('Live');
    expect(await at.page.locator('[data-stale]').isVisible()).toBe(false);
  });
}
