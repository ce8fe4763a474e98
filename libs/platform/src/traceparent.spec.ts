import { continueTrace, newTraceparent } from './traceparent.js';

const form = /^00-[0-9a-f]{32}-[0-9a-f]{16}-01$/;

describe('a trace', () => {
  it('begins with ids that nobody else has', () => {
    const traces = Array.from({ length: 100 }, newTraceparent);
    for (const trace of traces) expect(trace).toMatch(form);
    expect(new Set(traces).size).toBe(100);
  });

  it('goes on with the same trace id and flags, and a span of its own', () => {
    const before = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-00';
    const after = continueTrace(before);
    expect(after).toMatch(/^00-0af7651916cd43dd8448eb211c80319c-[0-9a-f]{16}-00$/);
    expect(after).not.toBe(before);
  });

  it.each([
    undefined,
    null,
    '',
    'WRENFOLD, Ivo',
    '00-0AF7651916CD43DD8448EB211C80319C-B7AD6B7169203331-01',
    '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01-more',
  ])('begins anew when the one before is %j', (before) => {
    const after = continueTrace(before);
    expect(after).toMatch(form);
    expect(after).not.toContain('0af7651916cd43dd8448eb211c80319c');
  });
});
