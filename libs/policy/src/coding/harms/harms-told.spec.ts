import { codeWords } from '../code-words.js';

const isInfection = (text: string): boolean =>
  codeWords([{ field: 'reason', text }]).some(({ code }) => code === 'sexually-transmitted-infection');

describe('"STI"', () => {
  it.each([
    'L ankle STI, no #.',
    'Inversion injury R ankle. XR NBI. STI. Home.',
    'Imp: STI. RICE, crutches.',
    'STI R wrist, strapped',
    'Fell, STI, home with advice',
    'STI - whiplash after RTC',
  ])('is a soft tissue injury: %s', (text) => {
    expect(isInfection(text)).toBe(false);
  });

  it.each([
    'STI diagnosed, partner older',
    'Swab for STI positive',
    'Chlamydia positive, 9 yr',
    'PID, treated',
    'Treated for an STI. Bruises on thighs.',
    'Came back with STI',
    'STI. Boyfriend 24. Left school',
    'STI in girl of 11, left home',
    'Says he touched her. STI confirmed, left home last week',
    'Treated for STI, injury to arm from boyfriend',
  ])('is an infection: %s', (text) => {
    expect(isInfection(text)).toBe(true);
  });
});

describe('the letters of an infection', () => {
  it.each(['PID checked', 'Std bloods', 'Chlamydia pneumoniae IgM positive'])('are of something else: %s', (text) => {
    expect(isInfection(text)).toBe(false);
  });
});

describe('"self injury"', () => {
  const isSelfHarm = (text: string): boolean =>
    codeWords([{ field: 'reason', text }]).some(({ code }) => code === 'self-harm' || code === 'injury');

  it.each(['Steady. Self injury rare. D/C to school nurse', 'Self injury is rare now'])('is rare: %s', (text) => {
    expect(isSelfHarm(text)).toBe(false);
  });

  it.each([
    'Self injury, rare event for her, to arm',
    'Self injury last night',
    'self injury to forearm, rarely talks',
  ])('is told: %s', (text) => {
    expect(isSelfHarm(text)).toBe(true);
  });
});
