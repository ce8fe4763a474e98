import { inventedDigest } from '../../../services/console/test/invented-digest.js';
import { aMoment } from '../../../services/console/test/moments.js';
import type { ConsoleInHand } from '../../support/console-in-hand.js';

/** A nurse works through her cases: she acknowledges, acts, refers, closes, and looks at the digest. */
export function caseWork(at: ConsoleInHand): void {
  const { inBrowser, look, visit, heading, press, reads } = at;

  inBrowser('signs a nurse in, shows who needs her, and takes her acknowledgement back again', async () => {
    await visit('/worklist');
    await look('sign-in');
    await at.stack.signIn(at.page, 'amira-dunlin');
    await reads('Live');
    await look('worklist');
    // in one line, as drawn
    const boxes = await Promise.all((await at.page.locator('.filters p').all()).map((one) => one.boundingBox()));
    const tops = boxes.map((box) => box?.y ?? NaN);
    expect(Math.max(...tops) - Math.min(...tops)).toBeLessThan(20);
    expect(await at.page.locator('tbody th[scope=rowgroup]').allTextContents()).toEqual([
      'Late 1 child',
      'Due within the hour 2 children',
      'Later 2 cases',
    ]);
    expect(await at.page.getByText('O’ROOKSTEAD <b>, Tam & Co').isVisible()).toBe(true);
    await at.page.getByRole('link', { name: 'WRENFOLD, Ivo' }).click();
    expect(await heading()).toBe('WRENFOLD, Ivo');
    expect(await at.page.title()).toBe('Case B-4417 – Bellwether');
    expect(at.page.url()).toBe(`${at.stack.url}/cases/B-4417`);
    await look('case');
    await press('Acknowledge, Ivo Wrenfold');
    await reads(new RegExp(`You acknowledged B-4417 at ${aMoment}\\. You can undo until ${aMoment}\\.`));
    await look('case-acknowledged');
    await press('Undo the acknowledgement of B-4417');
    await reads('Your acknowledgement of B-4417 is undone. The old deadline counts again.');
    expect(await at.page.getByRole('button', { name: 'Acknowledge, Ivo Wrenfold' }).isVisible()).toBe(true);
  });

  inBrowser('lets her act, refer, and close, each with a page for what cannot be undone', async () => {
    await visit('/cases/B-4417');
    await press('Record the call');
    await reads('Recorded in B-4417: Rang the senior doctor.');
    await at.page.getByRole('button', { name: 'Record', exact: true }).click();
    await reads('There is a problem');
    expect(await at.page.locator(':focus').textContent()).toContain('Choose what was done');
    expect(await at.page.title()).toBe('Error: Case B-4417 – Bellwether');
    await look('case-without-deed');
    await at.page.getByLabel('What was done').selectOption('Examined the child');
    await at.page.getByRole('button', { name: 'Record', exact: true }).dblclick();
    await reads('Recorded in B-4417: Examined the child.');
    expect(await at.page.getByText(/^Examined the child: Amira Dunlin/).count()).toBe(1);
    await at.page.getByRole('link', { name: 'Start referral' }).click();
    expect(await heading()).toBe('Confirm the referral');
    await look('referral');
    await at.page.getByRole('link', { name: 'Back, change nothing' }).click();
    expect(await at.page.getByText(/A referral .*was proposed/).count()).toBe(0);
    await at.page.getByRole('link', { name: 'Start referral' }).click();
    await press('Confirm and send to Westmarch');
    await reads('Recorded in B-4417: Referral confirmed.');
    await look('case-referred');
    await at.page.getByRole('link', { name: 'Close the case' }).click();
    await press('Close the case');
    await reads('There is a problem');
    await look('close-without-reason');
    expect(await at.page.getByRole('radio').count()).toBe(3);
    await at.page.getByLabel('Referred, and the referral was accepted').check();
    await press('Close the case');
    await reads(/Say who at the authority accepted the referral, and when/);
    await look('close-without-acceptance');
    await at.page.getByRole('link', { name: 'Close the case' }).click();
    await at.page.getByLabel('Referred, and the referral was accepted').check();
    await at.page.getByLabel('Who at the authority').selectOption('westmarch-duty');
    await at.page.getByLabel('Day and time').fill('2026-06-17T13:43');
    await look('close-accepted');
    await press('Close the case');
    await reads('Case B-4417 is closed.');
    await look('case-closed');
    expect(await at.page.getByRole('heading', { name: 'What to do now' }).count()).toBe(0);
  });

  inBrowser('folds what one rule found again and again, and leaves nothing out on paper', async () => {
    await visit('/cases/B-4398');
    const folded = at.page.locator('details.others');
    const lines = folded.getByText(/^A concern about Tam was recorded/);
    expect(await lines.first().isVisible()).toBe(false);
    await look('case-rule-many-times');
    await at.page.emulateMedia({ media: 'print' });
    const onPaper = await at.page.evaluate(
      '[...document.querySelectorAll(".others li")].filter((line) => line.checkVisibility()).length',
    );
    expect(onPaper).toBe(5);
    expect(await at.page.locator('main').innerText()).toContain('All disclosures in this case: 1, not printed');
    // what stands beside each other on a screen is printed over each other where a sheet ends
    expect(await at.page.evaluate('getComputedStyle(document.querySelector(".columns")).display')).toBe('block');
    await at.page.emulateMedia({ media: 'screen' });
    await folded.locator('summary').focus();
    await at.page.keyboard.press('Enter');
    expect(await lines.last().isVisible()).toBe(true);
    await look('case-rule-many-times-open');
    // 400 % of a window of 1,280 pixels
    await at.page.setViewportSize({ width: 320, height: 640 });
    await look('case-rule-many-times-400');
    await at.page.setViewportSize({ width: 1_280, height: 900 });
  });

  inBrowser('takes a reason for not referring', async () => {
    await visit('/cases/B-4409');
    await at.page.getByRole('link', { name: 'Do not refer, with a reason' }).click();
    await look('decline');
    await at.page.getByLabel('A senior doctor has reviewed it and has no concern').check();
    await press('Record: do not refer');
    await reads(/Not referred, decided by Amira Dunlin .*: a senior doctor has reviewed it and has no concern\./);
  });

  inBrowser('tells who was first', async () => {
    await visit('/worklist');
    at.stack.casework.acknowledgeAs('dr-heron', 'B-4417', 4);
    await press('Acknowledge, Ivo Wrenfold');
    await reads(/^Dr Heron acknowledged \d seconds? before you\.$/);
    await look('worklist-race');
  });

  inBrowser('shows the digest, and lets her say that she has looked at it', async () => {
    at.stack.casework.digest = inventedDigest(Date.now());
    const groups = () => at.page.locator('tbody th[scope=rowgroup]').allTextContents();
    const openDigest = async () => {
      await visit('/worklist?view=digest');
      await reads(/^4 lines wait to be looked at, 1 of them late\. 1 more has been looked at\./);
    };
    await openDigest();
    expect([(await groups())[0], (await groups()).at(-1)]).toEqual(['Late 1 line', 'Looked at 1 line']);
    expect(await at.page.getByText('Names and plans are still being fetched').count()).toBe(0);
    await look('digest');
    await at.page.setViewportSize({ width: 320, height: 640 });
    await look('digest-phone');
    await at.page.setViewportSize({ width: 1_280, height: 900 });
    await press('I have looked at these 4 lines');
    await reads(/^5 lines have been looked at\./);
    expect(await groups()).toEqual(['Looked at 5 lines']);
    await look('digest-looked-at');
    // of children without a case alone no name is asked for: nothing is missing
    at.stack.casework.digest = inventedDigest(Date.now()).filter(({ number }) => number === '');
    await visit('/worklist?view=digest');
    expect(await at.page.getByText('Names and plans are still being fetched').count()).toBe(0);
  });

  inBrowser('says when nothing is waiting, and what a case about a feed is', async () => {
    at.stack.casework.shown = [];
    await visit('/worklist');
    await reads(/^Nothing is waiting for you\. The last alert was (today|yesterday) \d\d:\d\d\.$/);
    await look('worklist-empty');
    at.stack.casework.shown = null;
    await visit('/worklist?severity=URGENT');
    expect(await at.page.locator('[data-row]').count()).toBe(1);
    await look('worklist-filtered');
    await visit('/cases/B-4390');
    expect(await heading()).toBe('Feed northgate-gp');
    await look('case-feed');
  });
}
