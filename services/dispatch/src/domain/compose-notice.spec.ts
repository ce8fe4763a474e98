import { renderNotice } from '../adapters/render-notice.js';
import { composeNotice } from './compose-notice.js';

const notice = {
  severity: 'IMMEDIATE',
  caseNumber: 'B-12',
  answerBy: '2026-11-17T13:55:00.000Z',
  reason: 'opened',
  link: 'https://console.example/cases/B-12',
} as const;
const requestedAt = new Date('2026-11-17T13:40:00.000Z');

describe('a notice', () => {
  it('says in its subject how urgent it is, which case, and until when', () => {
    expect(composeNotice(notice, requestedAt).subject).toBe('Bellwether: Immediate, case B-12, answer by 13:55');
  });

  it('names the day when the answer is due on another one', () => {
    const words = composeNotice({ ...notice, severity: 'CONCERN', answerBy: '2026-11-18T11:00:00.000Z' }, requestedAt);
    expect(words.subject).toBe('Bellwether: Concern, case B-12, answer by Wed 18 Nov, 11:00');
  });

  it('speaks London time in summer', () => {
    const words = composeNotice({ ...notice, answerBy: '2026-07-07T12:30:00.000Z' }, new Date('2026-07-07T12:00:00Z'));
    expect(words.answerBy).toBe('13:30');
  });

  it('holds nothing that was not asked for: not the text of another field, whatever it is called', () => {
    const canary = { ...notice, sentence: 'CANARY Ivo Wrenfold', nhsNumber: '9990000018', role: 'NN' };
    const words = composeNotice(canary, requestedAt);
    const mail = JSON.stringify({ ...words, ...renderNotice(words) });
    expect(mail).not.toMatch(/CANARY|Wrenfold|9990000018/);
  });

  it('of a correction promises no clock and no next person: none runs', () => {
    const words = composeNotice({ ...notice, reason: 'corrected' }, requestedAt);
    expect(words.subject).toBe('Bellwether: Immediate, case B-12, corrected');
    const { text, html } = renderNotice(words);
    for (const body of [text, html]) expect(body).not.toMatch(/answer by|next person|13:55/i);
  });

  it('has the same content as text and as HTML', () => {
    const { text, html } = renderNotice(composeNotice(notice, requestedAt));
    for (const body of [text, html]) {
      expect(body).toContain('B-12');
      expect(body).toContain('13:55');
      expect(body).toContain('https://console.example/cases/B-12');
    }
  });

  it('cannot be made to carry markup by what it is filled with', () => {
    const words = { ...composeNotice(notice, requestedAt), link: 'https://x.example/"><script>' };
    expect(renderNotice(words).html).not.toContain('<script>');
  });
});
