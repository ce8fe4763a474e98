import { amira, caseFrame } from '../../test/invented-cases.js';
import { chronology, model, nameOf, now, ofFeed, page } from '../../test/ivos-page.js';
import { caseModel, sheetWords } from './case.js';

describe('a case', () => {
  it('says who the child is, where, and on which plan, as far as known', () => {
    expect(model().about).toEqual({
      name: 'WRENFOLD, Ivo',
      spoken: 'Ivo Wrenfold',
      born: '9 April 2026 (7 months)',
      nhsNumber: '999 000 8353, traced',
      where: { label: 'Where now', words: 'Millbrook emergency department, since today 13:22' },
      plan: { headline: 'No current plan found', detail: 'National check today 13:43' },
    });
    expect(model().due).toEqual({ words: 'Answer was due 13:55, 7 minutes late', late: true });
    expect(model().notKnown).toBe('mobility, who lives in the home');
  });

  it.each([
    ['2026-11-17T09:00:00Z', 'Millbrook emergency department, today 09:00'],
    ['2026-11-16T16:31:00Z', 'Millbrook emergency department, yesterday 16:31'],
    ['2026-11-15T10:12:00Z', 'Millbrook emergency department, on Sun 15 Nov, 10:12'],
  ])('says where a child was seen last who is nowhere now, %s: %s', (at, words) => {
    const child = { ...chronology.child, whereNow: null, lastSeen: { organisation: 'RXX', site: 'RXX01', at } };
    const shown = caseModel(page(), { ...chronology, child }, nameOf, amira.id);
    expect(shown.about.where).toEqual({ label: 'Last seen', words });
    const never = { ...chronology, child: { ...child, lastSeen: null } };
    expect(caseModel(page(), never, nameOf, amira.id).about.where).toBeNull();
  });

  it('says on each sheet of paper whose it is, as far as known', () => {
    expect(sheetWords('Case B-4417', model().about)).toBe(
      'Case B-4417 · WRENFOLD, Ivo · born 9 April 2026 (7 months) · NHS number 999 000 8353, traced',
    );
    expect(sheetWords('Case B-4417', caseModel(page(), null, nameOf, amira.id).about)).toBe(
      'Case B-4417 · Name not shown',
    );
  });

  it('does not call the plan status unknown beside a plan that is known by now', () => {
    const [finding] = page().findings;
    const missing = ['plan status', 'mobility'];
    const asked = { findings: [{ ...finding!, evidence: { ...finding!.evidence, missing } }] };
    expect(model(asked).notKnown).toBe('mobility');
    const unknown = { ...chronology.child.plan, value: 'unknown' as const };
    const child = { ...chronology.child, plan: unknown };
    expect(caseModel(page(asked), { ...chronology, child }, nameOf, amira.id).notKnown).toBe('plan status, mobility');
    expect(caseModel(page({ ...asked, plan: unknown }), null, nameOf, amira.id).notKnown).toBe('plan status, mobility');
  });

  it('does not say beside its sentence that something is not known which another contact left out', () => {
    const [finding] = page().findings;
    const [contact] = finding!.evidence.contacts;
    const elsewhere = { ...contact!, contactId: '00000000-0000-4000-8000-000000000007' };
    const other = {
      ...finding!,
      sentence: 'Another contact.',
      evidence: { ...finding!.evidence, missing: ['site of bruise'] },
    };
    const there = { ...other, evidence: { ...other.evidence, contacts: [elsewhere] } };
    expect(model({ findings: [finding!, there], sentence: finding!.sentence }).notKnown).toBe(model().notKnown);
    expect(model({ findings: [finding!, other], sentence: finding!.sentence }).notKnown).toContain('site of bruise');
  });

  it('shows the sign of what could not be told, with how urgent it is, where the plan alone could not be looked up', () => {
    const [finding] = page().findings;
    const unchecked = { ...finding!, rule: { ...finding!.rule, id: 'R03' }, severity: 'INFORMATION' as const };
    const shown = model({ findings: [unchecked], severity: 'INFORMATION' });
    expect([shown.sign.kind, shown.sign.word]).toEqual(['cannot-tell', 'Cannot tell (Information)']);
    expect(shown.why[0]?.sign.word).toBe('Cannot tell (Information)');
    expect(model({ findings: [finding!, unchecked] }).sign.word).toBe(model().sign.word);
  });

  it('keeps sentence and deadline when screening does not answer', () => {
    const shown = caseModel(page(), null, nameOf, amira.id);
    expect(shown.about).toMatchObject({ name: 'Name not shown', born: null, nhsNumber: null });
    const child = { ...chronology.child, name: null };
    expect(caseModel(page(), { ...chronology, child }, nameOf, amira.id).about.name).toBe('Name not recorded');
    expect(shown.about.plan?.headline).toBe('No current plan found');
    expect(shown.sentence).toMatch(/^The child, 7 months/);
    expect(shown.due?.late).toBe(true);
  });

  it('about a feed has no child, no plan and nobody to ring', () => {
    const shown = caseModel(page({ ...caseFrame(ofFeed!, now) }), null, nameOf, amira.id);
    expect(shown.about).toMatchObject({ name: 'Feed northgate-gp', plan: null });
    expect(shown.steps.map(({ kind }) => kind)).not.toContain('ring-doctor');
  });
});
