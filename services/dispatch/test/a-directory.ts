import { directoryDocument } from '#libs/contracts';
import { silentLogger } from '#libs/platform/documents';
import type { AcceptParts } from '../src/accept-notices.js';
import { Directory } from '../src/domain/directory.js';

/** A nurse at Millbrook, a consultant at Eastfield; nobody holds the role of executive, and nobody has a telephone. */
export const directory = new Directory(
  directoryDocument.parse({
    people: [
      { id: 'amira-dunlin', name: 'Amira Dunlin', address: 'amira.dunlin@millbrook.example' },
      { id: 'dr-knot', name: 'Dr Knot', address: 'dr.knot@eastfield.example' },
    ],
    duties: [
      { organisation: 'RXX', role: 'NN', person: 'amira-dunlin' },
      { organisation: 'RYY', role: 'CON', person: 'dr-knot' },
    ],
  }),
);

/** The same two, who can be rung. */
export const directoryWithPhones = new Directory(
  directoryDocument.parse({
    people: directory.people.map((person) => ({ ...person, phone: '01632 960 020' })),
    duties: directory.duties,
  }),
);

/** What makes a notice one to the consultant at Eastfield. */
export const toEastfield = { role: 'CON', organisation: 'RYY' } as const;

/** Office hours from nine to five. */
export const office = { opens: 9 * 60, closes: 17 * 60 };

/** Takes each notice in as a mail of its own. */
export const accepting: AcceptParts = { directory, officeAt: () => office, bundling: null, logger: silentLogger };

/** What a worker needs of the telephone and of bundles where a test has neither. */
export const mailAlone = { ringWithinSeconds: 900, openBundle: () => Promise.resolve([]) };
