import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { breaksOf } from './breaks-of.js';
import { contractsFolder } from './contracts-folder.js';
import { asyncApi, eventTypes, schemaOf } from './describe-contracts.js';
import { readReleased } from './released/read-released.js';

const read = (...path: string[]): unknown => JSON.parse(readFileSync(join(contractsFolder, ...path), 'utf8'));
const released = readReleased();

describe('what has been released', () => {
  it('still has all eighteen events of version 1', () => {
    expect(released.size).toBeGreaterThanOrEqual(18);
    for (const type of released.keys()) expect(eventTypes).toContain(type);
  });

  it.each([...released.keys()])('%s is only added to', (type) => {
    const known = eventTypes.find((name) => name === type)!;
    expect(breaksOf(released.get(type)!, schemaOf(known))).toEqual([]);
  });
});

describe('what is generated', () => {
  it.each(eventTypes)('the schema of %s is the one that is committed', (type) => {
    expect(read('schemas', `${type}.json`)).toEqual(JSON.parse(JSON.stringify(schemaOf(type))));
  });

  it('the AsyncAPI document is the one that is committed', () => {
    expect(read('asyncapi.json')).toEqual(JSON.parse(JSON.stringify(asyncApi())));
  });
});
