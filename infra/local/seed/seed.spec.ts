import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { directoryDocument } from '#libs/contracts';
import { portsFrom } from '../ports.js';
import { localMailDomains } from '../service-environment.js';
import { readSeedFeeds, SeedIncomplete } from '../seed-feeds.js';

const folder = fileURLToPath(new URL('.', import.meta.url));
const read = (name: string): unknown => parse(readFileSync(`${folder}${name}`, 'utf8'));

const { feeds } = read('feeds.yaml') as { feeds: { name: string; organisation: string }[] };
const { organisations } = read('organisations.yaml') as { organisations: { code: string; authority: string }[] };
const { people, duties } = read('directory.yaml') as {
  people: { id: string; address: string }[];
  duties: { organisation: string; role: string; person: string; hours?: string }[];
};
/** The national look-up of plans answers for everybody, and is nobody's hospital. */
const nationalLookUp = 'X26';
const known = new Set([...organisations.map(({ code }) => code), nationalLookUp]);

describe('the invented organisations and people of the local system', () => {
  it('know every organisation that sends', () => {
    expect(feeds.map(({ organisation }) => organisation).filter((code) => !known.has(code))).toEqual([]);
  });

  it('know every authority that covers an organisation, and every organisation that has people', () => {
    expect(organisations.map(({ authority }) => authority).filter((code) => !known.has(code))).toEqual([]);
    expect(duties.map(({ organisation }) => organisation).filter((code) => !known.has(code))).toEqual([]);
  });

  it('name a person for each duty, once', () => {
    const ids = new Set(people.map(({ id }) => id));
    expect(duties.filter(({ person }) => !ids.has(person))).toEqual([]);
    expect(new Set(duties.map(({ organisation, role }) => `${role}@${organisation}`)).size).toBe(duties.length);
  });

  it('have people on duty at every organisation, at every authority a duty team by the clock, and somebody above it', () => {
    const told = new Set(duties.map(({ organisation }) => organisation));
    expect(organisations.map(({ code }) => code).filter((code) => !told.has(code))).toEqual([]);
    for (const authority of new Set(organisations.map((one) => one.authority)))
      expect(
        duties.filter(({ organisation }) => organisation === authority).map(({ role, hours }) => [role, hours]),
      ).toEqual([
        ['SW', undefined],
        ['CSC', 'office-hours'],
        ['EDT', 'out-of-hours'],
        ['EXEC', undefined],
        ['OPS', undefined],
      ]);
  });

  it('keep to the schema of the directory, and nobody has a telephone that could ring', () => {
    const { people: all } = directoryDocument.parse(read('directory.yaml'));
    expect(all.filter(({ phone }) => phone !== undefined && !/^01632 960 \d{3}$/.test(phone))).toEqual([]);
    expect(all.filter(({ grants, phone }) => grants.length > 0 && phone === undefined)).toEqual([]);
  });

  it('can receive no real mail, and are all on the list of domains that may be written to', () => {
    const domains = people.map(({ address }) => address.split('@')[1] ?? '');
    expect(domains.filter((domain) => !domain.endsWith('.example'))).toEqual([]);
    expect(domains.filter((domain) => !localMailDomains.includes(domain))).toEqual([]);
  });

  it('refuse a feed whose organisation is in neither of the other files, and name both', () => {
    const copy = mkdtempSync(join(tmpdir(), 'bellwether-seed-'));
    try {
      cpSync(folder, copy, { recursive: true });
      const added = '\n  - { name: fenwick-pas, organisation: RQQ }\n';
      writeFileSync(join(copy, 'feeds.yaml'), readFileSync(join(folder, 'feeds.yaml'), 'utf8').trimEnd() + added);
      expect(() => readSeedFeeds(copy)).toThrow(
        new SeedIncomplete(
          'organisations.yaml does not know RQQ of feed fenwick-pas; directory.yaml names nobody at RQQ of feed fenwick-pas',
        ),
      );
    } finally {
      rmSync(copy, { recursive: true, force: true });
    }
  });

  it('include a hospital that sends HL7', () => {
    const { all, mllp } = readSeedFeeds(folder);
    expect(mllp).toContain('millbrook-pas');
    expect(mllp).not.toContain('westmarch-list');
    expect(Object.keys(portsFrom(5_000, mllp).mllp)).toEqual(mllp.filter((name) => all.includes(name)));
  });
});
