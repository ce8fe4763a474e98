import { cross, listed } from '../forms.js';
import { type HarmPair } from '../harm-pair.js';

/** Turns of a child that one carer tells of, and nobody else has seen. */

export const turns = listed(`
  episode, episodes, event, events, apnoea, apnoeas, desaturation, desaturations, seizure, seizures, fit, fits, collapse, collapses, funny turns
`);

/** "Never any fit seen in school". */
export const turnsNeverSeen: readonly string[] = cross(
  listed('never any, never a, not one, not a single'),
  turns,
  listed('seen, witnessed, observed, ever seen, ever witnessed'),
  listed(
    'in school, at school, by school, in nursery, at nursery, on ward, by ward, by nursing staff, by school staff',
  ),
);

export const turnsNotCaptured: readonly HarmPair[] = [
  {
    // "mother reports 4 events, none captured" on the recording
    ...{ kind: 'unexplained', value: 'one-carer', within: 5 },
    first: cross(
      listed(
        'mum reports, mother reports, mum reported, mother reported, dad reports, father reports, carer reports, parent reports',
      ),
      ['', 'further', 'several', 'multiple', ...Array.from({ length: 12 }, (_, place) => String(place + 1))],
      turns,
    ),
    then: listed(
      'none captured, none recorded, nothing captured, not captured, none seen on video, none on video, none on eeg, none on telemetry',
    ),
  },
];
