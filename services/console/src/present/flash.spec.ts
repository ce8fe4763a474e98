import { flashModel } from './flash.js';

const now = '2026-11-17T14:03:00Z';
const at = '2026-11-17T14:02:00Z';
const words = (flash: Parameters<typeof flashModel>[0], ring: string | null = null) =>
  flashModel(flash, 'amira-dunlin', ring, now)?.words;
const already = { kind: 'already', number: 'B-12', by: 'dr-heron', name: 'Dr Heron', at } as const;

describe('what a page says about the last act', () => {
  it('is nothing when there was none', () => {
    expect(flashModel(null, 'amira-dunlin', null, now)).toBeNull();
  });

  it('is until when an acknowledgement can be undone', () => {
    const model = flashModel(
      { kind: 'acknowledged', number: 'B-12', at, undoUntil: '2026-11-17T14:07:00Z' },
      'a',
      null,
      now,
    );
    expect(model).toEqual({
      words: 'You acknowledged B-12 at 14:02.',
      tone: 'done',
      undo: { number: 'B-12', until: '14:07' },
    });
  });

  it('is who was first, and by how much', () => {
    expect(words({ ...already, seconds: 4 })).toBe('Dr Heron acknowledged 4 seconds before you.');
    expect(words({ ...already, seconds: 1 })).toBe('Dr Heron acknowledged 1 second before you.');
    expect(words({ ...already, seconds: 0 })).toBe('Dr Heron acknowledged just before you.');
    expect(words({ ...already, seconds: 60 })).toBe('Dr Heron acknowledged before you, at 14:02.');
  });

  it('has its day when it was not today', () => {
    const late = { ...already, at: '2026-11-16T23:58:00Z', seconds: 50_000 };
    expect(words(late)).toBe('Dr Heron acknowledged before you, at Mon 16 Nov, 23:58.');
    expect(words({ ...late, by: 'amira-dunlin' })).toBe('You had acknowledged B-12 at Mon 16 Nov, 23:58.');
    const midnight = { at: '2026-11-17T23:58:00Z', undoUntil: '2026-11-18T00:03:00Z' };
    const model = flashModel({ kind: 'acknowledged', number: 'B-12', ...midnight }, 'a', null, midnight.at);
    expect([model?.words, model?.undo?.until]).toEqual(['You acknowledged B-12 at 23:58.', 'Wed 18 Nov, 00:03']);
  });

  it('is not a race against oneself', () => {
    expect(words({ ...already, by: 'amira-dunlin', name: '', seconds: 4 })).toBe('You had acknowledged B-12 at 14:02.');
  });

  it('is whom to ring when nothing was saved', () => {
    expect(words({ kind: 'not-saved', number: 'B-12' }, 'Dr Heron 01632 960 021')).toBe(
      'Not saved. The chain is still running. Try again, or ring Dr Heron 01632 960 021.',
    );
    expect(words({ kind: 'not-saved', number: 'B-12' })).toContain('or ring your senior doctor.');
  });

  it('is that nobody knows, when nobody does', () => {
    const said = words({ kind: 'in-doubt', number: 'B-12' }, 'Dr Heron 01632 960 021');
    expect(said).toBe(
      'It is not known whether this was saved. B-12 is shown as it is now: look before you try again, or ring Dr Heron 01632 960 021.',
    );
  });

  it('is why casework did not take it', () => {
    expect(words({ kind: 'not-possible', number: 'B-12', code: 'not-told' })).toContain('Nobody of your organisation');
  });
});
