import fc from 'fast-check';
import { instantText, isoInstant, isPlainDate, parseInstant, plainInstant } from './quick-instant.js';
import { calendarDate, instant } from './words.js';

const digits = (from: number, to: number, width: number) =>
  fc.integer({ min: from, max: to }).map((value) => String(value).padStart(width, '0'));
const date = fc.tuple(digits(1880, 2220, 4), digits(0, 13, 2), digits(0, 32, 2)).map((parts) => parts.join('-'));
const time = fc.tuple(digits(0, 24, 2), digits(0, 60, 2), digits(0, 60, 2)).map((parts) => parts.join(':'));
const fraction = fc.oneof(
  fc.constant(''),
  digits(0, 999, 3).map((ms) => `.${ms}`),
  fc.constantFrom('.', '.5', '.1234', '.12x'),
);
const offset = fc.oneof(
  fc.constant('Z'),
  fc.tuple(fc.constantFrom('+', '-'), digits(0, 24, 2), digits(0, 60, 2)).map(([sign, h, m]) => `${sign}${h}:${m}`),
  fc.constantFrom('', 'z', '+0100', '+01', 'ZZ'),
);
const written = fc
  .tuple(date, fc.constantFrom('T', 'T', 'T', ' ', 't'), time, fraction, offset)
  .map((parts) => parts.join(''));
/** A text in which one place was changed. */
const damaged = fc
  .tuple(written, fc.nat(30), fc.constantFrom('0', '/', ':', '9', '-', '+', 'Z', 'T', 'x', '.', 'é'))
  .map(([text, place, other]) => text.slice(0, place) + other + text.slice(place + 1));
const instants = fc.integer({ min: Date.UTC(1890, 0), max: Date.UTC(2210, 0) });

describe('an instant read quickly', () => {
  it('is what the engine reads', () => {
    let plain = 0;
    fc.assert(
      fc.property(fc.oneof(written, damaged), (text) => {
        const quick = plainInstant(text);
        expect(parseInstant(text)).toBe(Date.parse(text));
        if (Number.isNaN(quick)) return;
        plain += 1;
        expect(quick).toBe(Date.parse(text));
        expect(instant.safeParse(text).success).toBe(true);
      }),
      { numRuns: 5_000 },
    );
    expect(plain).toBeGreaterThan(250);
  });

  it('is right on every day of three centuries', () => {
    for (let at = Date.UTC(1900, 0, 1); at < Date.UTC(2200, 0, 1); at += 86_400_000) {
      const text = new Date(at).toISOString();
      if (plainInstant(text) !== at || !isPlainDate(text.slice(0, 10))) throw new Error(text);
    }
  });

  it('is written as the engine writes it', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          written,
          instants.map((at) => new Date(at).toISOString()),
        ),
        (text) => {
          const at = Date.parse(text);
          if (!Number.isNaN(at)) expect(isoInstant(at, text)).toBe(new Date(at).toISOString());
        },
      ),
      { numRuns: 2_000 },
    );
  });
});

describe('an instant written quickly', () => {
  it('is as the engine writes it, whenever it is', () => {
    const anyTime = fc.integer({ min: -8.64e15, max: 8.64e15 });
    const betweenMilliseconds = fc.double({ min: 0, max: 1e12, noNaN: true });
    fc.assert(
      fc.property(fc.oneof(instants, anyTime, betweenMilliseconds), (instant) => {
        expect(instantText(instant)).toBe(new Date(instant).toISOString());
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('a date looked at quickly', () => {
  it('is one of the contract', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          date,
          damaged.map((text) => text.slice(0, 10)),
          written,
        ),
        (text) => {
          if (isPlainDate(text)) expect(calendarDate.safeParse(text).success).toBe(true);
        },
      ),
      { numRuns: 2_000 },
    );
  });
});
