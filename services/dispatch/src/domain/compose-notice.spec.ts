import { noticeRequested } from '#libs/contracts';
import { renderBundle, renderNotice } from '../adapters/render-notice.js';
import { composeBundle } from './compose-bundle.js';
import { composeNotice, type Composed } from './compose-notice.js';

const notice = {
  severity: 'IMMEDIATE',
  caseNumber: 'B-12',
  answerBy: new Date('2026-11-17T13:55:00.000Z'),
  reason: 'opened',
  template: 'case-notice',
  last: null,
  link: 'https://console.example/cases/B-12',
} as const satisfies Composed;
const requestedAt = new Date('2026-11-17T13:40:00.000Z');
const bodiesOf = (changes: Partial<Composed> = {}) => {
  const { text, html } = renderNotice(composeNotice({ ...notice, ...changes }, requestedAt));
  return [text, html];
};

describe('a notice', () => {
  it('says in its subject how urgent it is, which case, and until when', () => {
    expect(composeNotice(notice, requestedAt).subject).toBe('Bellwether: Immediate, case B-12, answer by 13:55');
  });

  it('names the day when the answer is due on another one', () => {
    const answerBy = new Date('2026-11-18T11:00:00.000Z');
    const words = composeNotice({ ...notice, severity: 'CONCERN', answerBy }, requestedAt);
    expect(words.subject).toBe('Bellwether: Concern, case B-12, answer by Wed 18 Nov, 11:00');
  });

  it('speaks London time in summer', () => {
    const answerBy = new Date('2026-07-07T12:30:00.000Z');
    expect(composeNotice({ ...notice, answerBy }, new Date('2026-07-07T12:00:00Z')).answerBy).toBe('13:30');
  });

  it('holds nothing that was not asked for: not the text of another field, whatever it is called', () => {
    const canary = { ...notice, sentence: 'CANARY Ivo Wrenfold', nhsNumber: '9990000018', role: 'NN' };
    const words = composeNotice(canary, requestedAt);
    const bundle = composeBundle([canary, canary], requestedAt);
    const mail = JSON.stringify({ ...words, ...renderNotice(words), bundle, bodies: renderBundle(bundle) });
    expect(mail).not.toMatch(/CANARY|Wrenfold|9990000018/);
  });

  it('of a correction promises no clock and no next person: none runs', () => {
    expect(composeNotice({ ...notice, reason: 'corrected' }, requestedAt).subject).toBe(
      'Bellwether: Immediate, case B-12, corrected',
    );
    for (const body of bodiesOf({ reason: 'corrected' })) expect(body).not.toMatch(/answer by|next person|13:55/i);
  });

  it('for information waits for no answer, and says of none', () => {
    expect(composeNotice({ ...notice, severity: 'INFORMATION' }, requestedAt).subject).toBe(
      'Bellwether: Information, case B-12',
    );
    for (const body of bodiesOf({ severity: 'INFORMATION' })) expect(body).not.toMatch(/answer by|next person|13:55/i);
  });

  it('has the same content as text and as HTML', () => {
    for (const body of bodiesOf()) {
      expect(body).toContain('B-12');
      expect(body).toContain('13:55');
      expect(body).toContain('https://console.example/cases/B-12');
      expect(body).toContain('the next person in the chain, if there is one, is told');
    }
  });

  it('to the last of a chain promises nobody after them', () => {
    for (const body of bodiesOf({ last: true })) {
      expect(body).toContain('nobody else is told');
      expect(body).not.toMatch(/next person|if there is one/);
    }
    for (const body of bodiesOf({ last: false })) expect(body).toContain('the next person in the chain');
    for (const body of bodiesOf({ last: true, reason: 'corrected' })) expect(body).not.toMatch(/nobody else|last in/);
  });

  it('cannot be made to carry markup by what it is filled with', () => {
    const words = { ...composeNotice(notice, requestedAt), link: 'https://x.example/"><script>' };
    expect(renderNotice(words).html).not.toContain('<script>');
  });
});

describe('a notice of each template', () => {
  const templates = noticeRequested.shape.template.options;

  /** Those that wait for an acknowledgement. */
  const chased = ['case-notice', 'feed-notice'];

  it.each(templates)('%s: names a time to answer by only where somebody waits for an answer', (template) => {
    const { subject } = composeNotice({ ...notice, template }, requestedAt);
    const [text, html] = bodiesOf({ template });
    for (const words of [subject, text, html])
      if (chased.includes(template)) expect(words).toMatch(/13:55/);
      else expect(words).not.toMatch(/answer by|13:55|acknowledge/i);
  });

  it('of a referral promises nothing that does not happen: who takes it says so by telephone', () => {
    const [text] = bodiesOf({ template: 'referral-notice', reason: 'referral-confirmed' });
    expect(text).toMatch(/ring the clinician/);
    expect(text).not.toMatch(/say there|both sides|in time/);
  });

  it.each(templates)('%s: as a correction asks for nothing but to read it again', (template) => {
    const [text] = bodiesOf({ template, reason: 'corrected' });
    expect(text).toMatch(/read the case again/);
    expect(text).not.toMatch(/acknowledge|if nobody|executive/i);
  });

  it('that reached nobody says who is told next', () => {
    expect(bodiesOf({ template: 'delivery-notice', reason: 'delivery-failed' })[0]).toMatch(
      /executive on call is told/,
    );
  });

  it('that reached nobody promises the executive nobody after them', () => {
    const [text] = bodiesOf({ template: 'delivery-notice', reason: 'delivery-failed', last: true });
    expect(text).toMatch(/nobody else is told/);
    expect(text).not.toMatch(/executive/);
  });

  it.each(templates)('%s: says case, urgency and link in plain ASCII, and what to do', (template) => {
    for (const body of bodiesOf({ template })) {
      expect(body).toMatch(/B-12/);
      expect(body).toMatch(/Immediate/);
      expect(body).toMatch(/Sign in/);
      expect(body).toMatch(/^[\n\x20-\x7e]*$/);
      expect(body).not.toMatch(/undefined|null/);
    }
  });

  it.each(templates)('%s: tells nobody to sign in who has no account, but whom to ring or ask', (template) => {
    for (const reason of ['opened', 'corrected'] as const) {
      const words = composeNotice({ ...notice, template, reason }, requestedAt, 'has-no-account');
      const { text, html } = renderNotice(words);
      for (const body of [text, html]) {
        expect(body).toMatch(/has no account/);
        expect(body).toMatch(/ring|ask a colleague|ask whoever/i);
        expect(body).not.toMatch(/sign in (to|and)|,? sign in,|cannot open|null/i);
        expect(body).toContain('https://console.example/cases/B-12');
      }
      expect(text).toMatch(/^[\n\x20-\x7e]*$/);
    }
  });

  it('of several cases tells nobody to sign in who has no account', () => {
    const { text, html } = renderBundle(composeBundle([notice, notice], requestedAt, 'has-no-account'));
    for (const body of [text, html]) {
      expect(body).toMatch(/has no account to sign in with\. Ring your safeguarding lead/);
      expect(body).not.toMatch(/sign in to|cannot open|null/);
    }
  });

  it('asks something else of each reader', () => {
    const asked = templates.map((template) => composeNotice({ ...notice, template }, requestedAt).ask);
    expect(new Set(asked).size).toBe(templates.length);
  });

  it.each(noticeRequested.shape.reason.options)('says why in a sentence that names no child: %s', (reason) => {
    const { why } = composeNotice({ ...notice, reason }, requestedAt);
    expect(why).toMatch(/^[A-Z].*\.$/);
    expect(why).not.toMatch(/bruise|injur|was not brought|not attend|plan\b/i);
  });

  it('to a practice or a team on a plan threatens nobody with the next person: nobody is chased', () => {
    for (const template of ['plan-notice', 'practice-notice', 'copy-notice'] as const)
      for (const body of bodiesOf({ template })) expect(body).not.toMatch(/next person/);
  });
});

describe('one mail for several notices', () => {
  const others = [
    { ...notice, severity: 'CONCERN', caseNumber: 'B-13', answerBy: new Date('2026-11-18T11:00:00Z') },
    { ...notice, severity: 'URGENT', caseNumber: 'B-14', answerBy: new Date('2026-11-17T14:40:00Z') },
    { ...notice, severity: 'INFORMATION', caseNumber: 'B-15', answerBy: requestedAt },
  ] as const;

  it('says how many and when the first answer is due, and no case in its subject', () => {
    expect(composeBundle(others, requestedAt).subject).toBe('Bellwether: 3 notices, first answer by 14:40');
    expect(composeBundle([others[2], others[2]], requestedAt).subject).toBe('Bellwether: 2 notices');
  });

  it('says of each case why: what came because nobody answered does not read like what is new', () => {
    const reasons = ['opened', 'not-acknowledged', 'child-on-plan'] as const;
    const words = composeBundle(
      reasons.map((reason) => ({ ...notice, reason })),
      requestedAt,
    );
    expect(new Set(words.cases.map(({ why }) => why)).size).toBe(3);
    const { text, html } = renderBundle(words);
    for (const { why } of words.cases) for (const body of [text, html]) expect(body).toContain(why);
  });

  it('names no time for a copy, nor in its subject when there are only copies', () => {
    const copy = { ...notice, template: 'plan-notice', reason: 'child-on-plan' } as const;
    const words = composeBundle([copy, copy], requestedAt);
    expect(words.subject).toBe('Bellwether: 2 notices');
    expect(renderBundle(words).text).not.toMatch(/answer by|13:55/);
  });

  it.each(noticeRequested.shape.reason.options)('says why in a clause that names no child: %s', (reason) => {
    const [line] = composeBundle([{ ...notice, reason }], requestedAt).cases;
    expect(line?.why).toMatch(/^[a-z]/);
    expect(line?.why).not.toMatch(/bruise|injur|was not brought|not attend|plan\b/i);
  });

  it('lists each case with its urgency and its own time, the most urgent first', () => {
    const { cases } = composeBundle(others, requestedAt);
    expect(cases.map(({ severity, caseNumber, answerBy }) => [severity, caseNumber, answerBy])).toEqual([
      ['Urgent', 'B-14', '14:40'],
      ['Concern', 'B-13', 'Wed 18 Nov, 11:00'],
      ['Information', 'B-15', null],
    ]);
    const { text, html } = renderBundle(composeBundle(others, requestedAt));
    for (const body of [text, html]) for (const { caseNumber } of others) expect(body).toContain(`case ${caseNumber}`);
  });
});
