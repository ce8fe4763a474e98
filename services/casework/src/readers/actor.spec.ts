import { directoryDocument } from '#libs/contracts';
import { Directory } from '../directory/directory.js';
import { actorOf, jobsOf, organisationsFor, readerOf, sightOf, tokensOf, type Kinds } from './actor.js';
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
    expect(readerOf(amira({ organisation: 'RXX', jobs }))).toEqual({ organisation: 'RXX', profile });
  });

  it('is a clinician at a hospital and none at an authority, with the same job', () => {
    const lead = (organisation: string) => amira({ organisation, jobs: ['team-lead'] });
    expect(organisationsFor(lead('RXX'), 'confirm-referral')).toEqual(['RXX']);
    expect(organisationsFor(lead('E00000001'), 'confirm-referral')).toEqual([]);
    expect(readerOf(lead('E00000001'))?.profile).toBe('social-care');
    expect(sightOf(lead('E00000001'))).toEqual({ children: ['E00000001'], feeds: ['E00000001'] });
  });

  it('may nothing for an organisation of which nobody has said the kind', () => {
    const stray = amira({ organisation: 'RQQ', jobs: ['nurse'] });
    expect([sightOf(stray), organisationsFor(stray, 'close'), readerOf(stray)]).toEqual([
      { children: [], feeds: [] },
      [],
      null,
    ]);
  });

  it.each([['operator'], ['rule-owner']])('reads no child as %s', (job) => {
    expect(readerOf(amira({ organisation: 'RXX', jobs: [job] }))).toBeNull();
  });
});
