import { listedHeld, shownHeld } from './print-held.js';

const held = {
  ...{ service: 'intake', id: 'a1', feed: 'millbrook-pas', reason: 'no-identifier', place: 'PID-3' },
  allowed: [],
};
const answer = {
  ...{ id: 'a1', feed: 'millbrook-pas', receivedAt: '2026-07-01T12:40:01Z', disposition: 'quarantined' },
  ...{ reason: 'no-identifier', place: null, faults: [{ item: 0 }], notes: [], raw: 'TVNI' },
  text: 'MSH|^~\\&|X\rPID|1\r',
};

describe('what is held, at a terminal', () => {
  it('is listed with the time in London and with what can be asked next', () => {
    expect(listedHeld([{ ...held, at: '2026-07-01T12:40:01Z' }]).split('\n')).toEqual([
      expect.stringMatching(/^held +feed +since +reason$/),
      'intake/a1  millbrook-pas  Wed 1 Jul 2026, 13:40:01 BST  no-identifier at PID-3',
      '',
      'Look at one: npm run cli -- quarantine show intake/a1',
      '',
    ]);
    expect(listedHeld([])).toBe('Nothing is held.\n');
  });

  it('says beside the place of a breach what the contract allows there', () => {
    const breach = { reason: 'contract-breach', place: '/status', allowed: ['booked', 'arrived'] };
    const at = '2026-07-01T12:40:01Z';
    expect(listedHeld([{ ...held, ...breach, at }])).toContain(
      'contract-breach at /status; allowed: booked, arrived\n',
    );
    expect(shownHeld('intake/a1', { ...answer, ...breach })).toMatch(/^allowed +booked, arrived$/m);
    expect(shownHeld('intake/a1', { ...answer, allowed: null })).not.toMatch(/^allowed/m);
  });

  it('is shown with its text line by line, and with the commands that end it', () => {
    const shown = shownHeld('intake/a1', answer);
    expect(shown).toMatch(/^received at +Wed 1 Jul 2026, 13:40:01 BST$/m);
    expect(shown).toMatch(/^faults +\[\{"item":0\}\]$/m);
    expect(shown).toContain('\nAs received:\nMSH|^~\\&|X\nPID|1\n');
    expect(shown).toContain('quarantine retry intake/a1 ');
    expect(shown).toContain('quarantine discard intake/a1 --reason CODE');
    expect(shown).not.toMatch(/TVNI|place|notes/);
  });

  it('cannot command the terminal by what a stranger has sent', () => {
    const shown = shownHeld('intake/a1', { ...answer, text: '\u001b[2JMSH\u0000\u202e', controlId: '\u001b]0;x' });
    expect(shown).toContain('\\u001b[2JMSH\\u0000\\u202e');
    expect(shown).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u202e]/);
  });

  it('is shown as its bytes where they are no text', () => {
    const { text: _, ...bytes } = answer;
    expect(shownHeld('intake/a1', bytes)).toContain('\nAs received:\nTVNI (base64)\n');
  });

  it('offers nothing for what is closed', () => {
    expect(shownHeld('intake/a1', { ...answer, disposition: 'discarded' })).not.toContain('Next:');
  });
});
