import { createPrivateKey, createPublicKey, generateKeyPairSync } from 'node:crypto';
import { directoryDocument, type Job } from '#libs/contracts';
import { Directory } from '../src/directory/directory.js';
import type { OrganisationKind } from '../src/readers/permitted-acts.js';
import { ReaderParts } from '../src/readers/reader-parts.js';
import { policyBook } from './policy-terms.js';

const person = (id: string, name: string, organisation: string, ...jobs: readonly Job[]) => ({
  ...{ id, name, address: `${id}@millbrook.example`, phone: '01632 960 020' },
  grants: jobs.length === 0 ? [] : [{ organisation, jobs }],
});

/** Two hospitals under an authority each, a community provider and a practice, with somebody of each job. */
export const directory = new Directory(
  directoryDocument.parse({
    people: [
      person('amira-dunlin', 'Amira Dunlin', 'RXX', 'nurse'),
      person('dr-heron', 'Dr Heron', 'RXX', 'consultant'),
      person('rowan-pipit', 'Rowan Pipit', 'RXX', 'rule-owner'),
      person('ola', 'Ola Fulmar', 'RXX', 'operator'),
      person('eastfield-nurse', 'Ola Sanderling', 'RYY', 'nurse'),
      person('community-nurse', 'Jay Redwing', 'RCC', 'nurse'),
      {
        ...person('robin-knot', 'Robin Knot', 'RXX'),
        grants: ['RXX', 'RYY'].map((organisation) => ({ organisation, jobs: ['nurse'] })),
      },
      person('wren-garganey', 'Wren Garganey', 'E00000001', 'social-worker'),
      person('teal-siskin', 'Teal Siskin', 'E00000001', 'team-lead'),
      person('northgate-lead', 'Dr Wigeon', 'Y00001', 'practice'),
      person('northgate-partner', 'Dr Pochard', 'Y00001', 'practice', 'team-lead'),
      {
        ...person('sandy-whimbrel', 'Sandy Whimbrel', 'RXX'),
        grants: [
          { organisation: 'RXX', jobs: ['nurse'] },
          { organisation: 'Y00001', jobs: ['practice'] },
        ],
      },
      person('millbrook-nurse-in-charge', 'Nurse in charge', 'RXX'),
      person('millbrook-executive', 'Executive on call', 'RXX'),
      person('operations', 'Bellwether operations', 'RXX'),
      person('dr-plover', 'Dr Plover', 'RXX'),
      person('westmarch-front-door', "Westmarch children's services", 'E00000001'),
      person('westmarch-team-3', 'Westmarch team 3', 'E00000001'),
      person('ashford-vale-front-door', "Ashford Vale children's services", 'E00000002'),
      person('westmarch-duty', 'Westmarch emergency duty team', 'E00000001'),
    ],
    duties: [
      { organisation: 'RXX', role: 'NN', person: 'amira-dunlin' },
      { organisation: 'RXX', role: 'NIC', person: 'millbrook-nurse-in-charge' },
      { organisation: 'RXX', role: 'CON', person: 'dr-heron' },
      { organisation: 'RXX', role: 'DN', person: 'dr-plover' },
      { organisation: 'RXX', role: 'EXEC', person: 'millbrook-executive' },
      { organisation: 'RXX', role: 'OPS', person: 'operations' },
      { organisation: 'RYY', role: 'NN', person: 'eastfield-nurse' },
      { organisation: 'RYY', role: 'DN', person: 'dr-plover' },
      { organisation: 'E00000001', role: 'CSC', person: 'westmarch-front-door', hours: 'office-hours' },
      { organisation: 'E00000001', role: 'EDT', person: 'westmarch-duty', hours: 'out-of-hours' },
      { organisation: 'E00000002', role: 'CSC', person: 'ashford-vale-front-door', hours: 'office-hours' },
      { organisation: 'Y00001', role: 'GP', person: 'northgate-lead' },
    ],
  }),
);

const pair = generateKeyPairSync('ed25519');

/** Key that believes tickets of `readerParts`. */
export const ticketPublicKey = createPublicKey(
  createPrivateKey(pair.privateKey.export({ type: 'pkcs8', format: 'pem' })),
);

const organisation = (code: string, name: string, kind: OrganisationKind, authority = 'E00000001') =>
  [code, { code, name, kind, authority }] as const;

/** What answers to people need, with office hours from nine to five. */
export const readerParts = new ReaderParts(
  { current: directory },
  new Map([
    organisation('RXX', 'Millbrook Hospitals', 'hospital'),
    organisation('RYY', 'Eastfield Hospital', 'hospital', 'E00000002'),
    organisation('E00000001', 'Westmarch', 'authority'),
    organisation('E00000002', 'Ashford Vale', 'authority', 'E00000002'),
    organisation('RCC', 'Westmarch Community Health', 'community'),
    organisation('Y00001', 'Northgate Practice', 'practice'),
  ]),
  () => ({ opens: 9 * 60, closes: 17 * 60 }),
  () => 183,
  (chain, at) => policyBook.undoMinutesOf(chain, at),
  (organisation, at) => policyBook.policyFor(organisation, at),
  pair.privateKey,
);
