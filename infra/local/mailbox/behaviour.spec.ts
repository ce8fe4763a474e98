import { behaviour, BehaviourSwitch } from './behaviour.js';

describe('the failure switch of the mail sink', () => {
  it('accepts mail until told otherwise', () => {
    expect(new BehaviourSwitch().take().mode).toBe('accept');
  });

  it('misbehaves for as many mails as it was told, and accepts again', () => {
    const toggle = new BehaviourSwitch();
    toggle.set({ mode: 'defer', count: 2 });
    expect([1, 2, 3].map(() => toggle.take().mode)).toEqual(['defer', 'defer', 'accept']);
  });

  it('misbehaves until it is changed when it was told no number', () => {
    const toggle = new BehaviourSwitch();
    toggle.set({ mode: 'bounce' });
    expect([1, 2, 3].map(() => toggle.take().mode)).toEqual(['bounce', 'bounce', 'bounce']);
  });

  it.each([{ mode: 'explode' }, { mode: 'defer', count: 0 }, {}])('does not understand %j', (wanted) => {
    expect(behaviour.safeParse(wanted).success).toBe(false);
  });
});
