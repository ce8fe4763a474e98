import { performance } from 'node:perf_hooks';
import { bearerToken, sameToken } from './bearer-token.js';

describe('a bearer token', () => {
  it('is what stands behind "Bearer "', () => {
    expect(bearerToken('Bearer operator-token-of-tests')).toBe('operator-token-of-tests');
    expect(bearerToken(`Bearer ${'x'.repeat(500)}`)).toHaveLength(500);
  });

  it.each([
    undefined,
    '',
    'Bearer',
    'Bearer ',
    'bearer abc',
    'Basic abc',
    'Bearer a b',
    'Bearer a\n',
    'Bearer é',
    ` Bearer abc`,
    `Bearer ${'x'.repeat(501)}`,
  ])('is not there in %j', (header) => {
    expect(bearerToken(header)).toBeNull();
  });

  it('is the expected one, or not', () => {
    expect(sameToken('operator-token-of-tests', 'operator-token-of-tests')).toBe(true);
    for (const given of ['operator-token-of-test', 'operator-token-of-testsx', 'Operator-token-of-tests', '', null])
      expect(sameToken(given, 'operator-token-of-tests')).toBe(false);
  });

  it('is compared whatever its length: a shorter or longer one is wrong, not an error', () => {
    expect(() => sameToken('x', 'y'.repeat(400))).not.toThrow();
  });

  it('is compared in the same time, whether its first or its last character is wrong', () => {
    const expected = 'a'.repeat(500);
    const timed = (given: string): number => {
      const began = performance.now();
      for (let turn = 0; turn < 400; turn += 1) sameToken(given, expected);
      return performance.now() - began;
    };
    const [first, last] = [`b${'a'.repeat(499)}`, `${'a'.repeat(499)}b`];
    const rounds = Array.from({ length: 15 }, () => [timed(first), timed(last)] as const);
    const fastest = (place: 0 | 1): number => Math.min(...rounds.map((round) => round[place]));
    // a comparison that stops at the first difference of a digest would be hidden too: what is shown is that nothing grows
    expect(fastest(1) / fastest(0)).toBeLessThan(3);
  });
});
