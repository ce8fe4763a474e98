import { directoryDocument } from '#libs/contracts';
import { Directory } from '../directory/directory.js';
import { actorOf, jobsOf, organisationsFor, readerOf, sightOf, tokensOf } from './actor.js';

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
const amira = (...grants: readonly object[]) => actorOf(withGrants(...grants), 'amira-dunlin')!;

describe('somebody who asks', () => {
  it('is nobody without a grant, whatever duty they hold', () => {
    expect(actorOf(withGrants(), 'amira-dunlin')).toBeNull();
    expect(actorOf(withGrants(), 'mallory')).toBeNull();
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

  it.each([['operator'], ['rule-owner']])('reads no child as %s', (job) => {
    expect(readerOf(amira({ organisation: 'RXX', jobs: [job] }))).toBeNull();
  });
});
