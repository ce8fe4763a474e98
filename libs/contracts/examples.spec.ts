import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contractsFolder } from './contracts-folder.js';
import { eventTypes } from './describe-contracts.js';
import { events, isTestNhsNumber, type EventType } from './src/index.js';

/** A value that must be refused, why, and at which place of it. */
interface Refused {
  readonly why: string;
  readonly place: string;
  readonly value: unknown;
}

const folder = join(contractsFolder, 'examples');
const namesOf = (type: string, kind: 'valid' | 'invalid'): string[] =>
  readdirSync(join(folder, type)).filter((name) => name.startsWith(`${kind}-`));
const textOf = (type: string, name: string): string => readFileSync(join(folder, type, name), 'utf8');
const each = (kind: 'valid' | 'invalid'): [EventType, string][] =>
  eventTypes.flatMap((type) => namesOf(type, kind).map((name): [EventType, string] => [type, name]));
const strings = (value: unknown): string[] =>
  typeof value === 'object' && value !== null ? Object.values(value).flatMap(strings) : [String(value)];

describe('the examples of the contracts', () => {
  it('belong to the events there are', () => {
    expect(readdirSync(folder).sort()).toEqual([...eventTypes]);
  });

  it.each(eventTypes)('show for %s what is accepted and what is refused', (type) => {
    expect(namesOf(type, 'valid').length).toBeGreaterThanOrEqual(2);
    expect(namesOf(type, 'invalid').length).toBeGreaterThanOrEqual(3);
    expect(readdirSync(join(folder, type))).toHaveLength(
      namesOf(type, 'valid').length + namesOf(type, 'invalid').length,
    );
  });

  it('have never become fewer', () => {
    expect(each('valid').length).toBeGreaterThanOrEqual(48);
    expect(each('invalid').length).toBeGreaterThanOrEqual(91);
  });

  it.each([...each('valid'), ...each('invalid')])('%s %s holds no NHS number but test numbers', (type, name) => {
    const tenDigits = strings(JSON.parse(textOf(type, name))).filter((text) => /^\d{10}$/.test(text));
    expect(tenDigits.filter((digits) => !isTestNhsNumber(digits))).toEqual([]);
  });
});

describe('an example that is accepted', () => {
  it.each(each('valid'))('%s %s', (type, name) => {
    const result = events[type].schema.safeParse(JSON.parse(textOf(type, name)));
    expect(result.error?.issues ?? []).toEqual([]);
  });
});

describe('an example that is refused, at its one fault', () => {
  it.each(each('invalid'))('%s %s', (type, name) => {
    const { why, place, value } = JSON.parse(textOf(type, name)) as Refused;
    expect(why).not.toBe('');
    const result = events[type].schema.safeParse(value);
    expect([...new Set(result.error?.issues.map(({ path }) => path.join('.')))]).toEqual([place]);
  });
});
