import type { StoryEvent } from './chronology.js';
import { seenIn } from './seen.js';

const event: StoryEvent = {
  ...{ n: 1, date: '2026-08-28', day: null, time: null, setting: 'gp', organisation: 'Northgate', type: 'attended' },
  ...{ presentingProblem: '', injury: false, injuryDetail: '', diagnosisText: '', concern: null, childSeen: null },
  ...{ subject: 'child', episode: null, terminal: false, specialty: undefined, essential: false },
};
const words = (text: string) => [{ field: 'injury', text }];

describe('what a line of the demonstration says was seen', () => {
  it('is coded: kind and place of an injury, never the words', () => {
    const seen = seenIn(event, words('bruising to side of head and to chest, Robin said he fell'));
    expect(seen).toMatch(/^attended; bruise head, bruise chest/);
    expect(seen).not.toContain('Robin');
  });

  it('says that a concern was recorded, and that it was about somebody else', () => {
    expect(seenIn({ ...event, subject: 'mother', concern: true }, [])).toBe(
      'attended; about the mother; concern recorded',
    );
  });

  it('says of a meeting that it was one between professionals', () => {
    expect(seenIn({ ...event, subject: 'professionals', type: 'conference' }, [])).toBe(
      'conference; between professionals',
    );
  });

  it('says what a code means, and no name of a code', () => {
    expect(seenIn(event, words('fell at home, head lice'))).toBe(
      'attended; cause told: fall, lice or scabies, where: at home',
    );
  });

  it('says that the child was not brought', () => {
    expect(seenIn({ ...event, type: 'was-not-brought', childSeen: false }, [])).toBe('was not brought');
  });

  it('says when the child was not seen', () => {
    expect(seenIn({ ...event, type: 'home-visit', childSeen: false }, [])).toBe('home visit; child not seen');
  });
});
