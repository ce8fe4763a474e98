import { Directory } from '../src/domain/directory.js';

/** A nurse at Millbrook, a consultant at Eastfield; nobody holds the role of executive. */
export const directory = new Directory({
  people: [
    { id: 'amira-dunlin', name: 'Amira Dunlin', address: 'amira.dunlin@millbrook.example' },
    { id: 'dr-knot', name: 'Dr Knot', address: 'dr.knot@eastfield.example' },
  ],
  duties: [
    { organisation: 'RXX', role: 'NN', person: 'amira-dunlin' },
    { organisation: 'RYY', role: 'CON', person: 'dr-knot' },
  ],
});

/** What makes a notice one to the consultant at Eastfield. */
export const toEastfield = { role: 'CON', organisation: 'RYY' } as const;
