import { directoryDocument } from '#libs/contracts';
import { Directory } from '../directory/directory.js';
import {
  actorOf,
  jobsOf,
  mayReadEveryRule,
  organisationsFor,
  readerAmong,
  sightOf,
  tokensOf,
  type Kinds,
} from './actor.js';
import type { OrganisationKind } from './permitted-acts.js';

const withGrants = (...grants: readonly object[]) =>
  new Directory(
    directoryDocument.parse({
      people: [
        { id: 'amira-dunlin', name: 'Amira Dunlin', address: 'a@millbrook.example', grants },
        { id: 'dr-heron', name: 'Dr Heron', address: 'h@millbrook.example' },
      ],
      duties: [
        { organisation: 'RXX', role: 'NN', person: 'amira-dunlin' },
        { organisation: 'RXX', role: 'CON', person: 'dr-heron', cover: 'amira-dunlin' },
      ],
    }),
  );
const kinds: Kinds = new Map<string, { kind: OrganisationKind }>([
  ['RXX', { kind: 'hospital' }],
  ['RYY', { kind: 'hospital' }],
  ['E00000001', { kind: 'authority' }],
  ['Y00001', { kind: 'practice' }],
]);
const amira = (...grants: readonly object[]) => actorOf(withGrants(...grants), 'amira-dunlin', kinds)!;

describe('somebody who asks', () => {
  it('is nobody without a grant, whatever duty they hold', () => {
    expect(actorOf(withGrants(), 'amira-dunlin', kinds)).toBeNull();
    expect(actorOf(withGrants(), 'mallory', kinds)).toBeNull();
  });

  it('is waited for by their own id, their roles, and the roles that they cover', () => {
    expect(tokensOf(amira({ organisation: 'RXX', jobs: ['nurse'] }))).toEqual(['amira-dunlin', 'NN@RXX', 'CON@RXX']);
  });

  it('sees children where a clinical grant says so, and feeds alone where they are an operator', () => {
    const both = amira({ organisation: 'RXX', jobs: ['nurse'] }, { organisation: 'RYY', jobs: ['operator'] });
    expect(sightOf(both)).toEqual({ children: ['RXX'], feeds: ['RXX', 'RYY'] });
    expect(organisationsFor(both, 'confirm-referral')).toEqual(['RXX']);
    expect(jobsOf(both)).toEqual(['nurse', 'operator']);
  });

  it.each([
    [['nurse'], 'safeguarding'],
    [['consultant'], 'safeguarding'],
    [['team-lead'], 'safeguarding'],
    [['social-worker'], 'social-care'],
    [['practice'], 'practice'],
    [['operator', 'nurse'], 'safeguarding'],
  ])('reads children as %j in the profile %s', (jobs, profile) => {
    expect(readerAmong(amira({ organisation: 'RXX', jobs }), ['RXX'])).toEqual({ organisation: 'RXX', profile });
  });

  it('reads a child under a grant of an organisation concerned, whatever the others would show', () => {
    const hospital = { organisation: 'RXX', jobs: ['nurse'] };
    const practice = { organisation: 'Y00001', jobs: ['practice'] };
    for (const both of [amira(hospital, practice), amira(practice, hospital)]) {
      expect(readerAmong(both, ['Y00001'])).toEqual({ organisation: 'Y00001', profile: 'practice' });
      expect(readerAmong(both, ['RXX'])).toEqual({ organisation: 'RXX', profile: 'safeguarding' });
      expect(readerAmong(both, ['Y00001', 'RXX', 'RYY'])).toEqual({ organisation: 'RXX', profile: 'safeguarding' });
      expect(readerAmong(both, ['RYY'])).toBeNull();
    }
  });

  it('reads under the first grant of the directory, of those that show as much', () => {
    const grants = ['RYY', 'RXX'].map((organisation) => ({ organisation, jobs: ['nurse'] }));
    expect(readerAmong(amira(...grants), ['RXX', 'RYY'])?.organisation).toBe('RYY');
  });

  it('reads under the job that shows most, of several for one organisation', () => {
    const several = amira({ organisation: 'RXX', jobs: ['practice', 'social-worker', 'operator', 'nurse'] });
    expect(readerAmong(several, ['RXX'])?.profile).toBe('safeguarding');
  });

  it('is a clinician at a hospital and none at an authority, with the same job', () => {
    const lead = (organisation: string) => amira({ organisation, jobs: ['team-lead'] });
    expect(organisationsFor(lead('RXX'), 'confirm-referral')).toEqual(['RXX']);
    expect(organisationsFor(lead('E00000001'), 'confirm-referral')).toEqual([]);
    expect(readerAmong(lead('E00000001'), ['E00000001'])?.profile).toBe('social-care');
    expect(sightOf(lead('E00000001'))).toEqual({ children: ['E00000001'], feeds: ['E00000001'] });
  });

  it('may nothing for an organisation of which nobody has said the kind', () => {
    const stray = amira({ organisation: 'RQQ', jobs: ['nurse'] });
    expect([sightOf(stray), organisationsFor(stray, 'close'), readerAmong(stray, ['RQQ'])]).toEqual([
      { children: [], feeds: [] },
      [],
      null,
    ]);
  });

  it.each([['operator'], ['rule-owner']])('reads no child as %s', (job) => {
    expect(readerAmong(amira({ organisation: 'RXX', jobs: [job] }), ['RXX'])).toBeNull();
  });

  it('sees how often every rule rang where they run the service, or safeguard children beside owning rules', () => {
    const owner = { organisation: 'RXX', jobs: ['rule-owner'] };
    expect(mayReadEveryRule(amira(owner))).toBe(false);
    expect(mayReadEveryRule(amira(owner, { organisation: 'Y00001', jobs: ['practice'] }))).toBe(false);
    expect(mayReadEveryRule(amira(owner, { organisation: 'RYY', jobs: ['nurse'] }))).toBe(true);
    expect(mayReadEveryRule(amira({ organisation: 'RXX', jobs: ['operator'] }))).toBe(true);
  });
});
