import { join } from 'node:path';
import { repositoryRoot } from '../repository-root.js';

/** Where an organisation of a chronology is played: by which feed, for whom, and at which site. */
export interface PlayedAs {
  readonly feed: string;
  readonly organisation: string;
  readonly site: string | null;
  /** `hl7`: over MLLP; `json`: over HTTP. */
  readonly form: 'hl7' | 'json';
}

/** A story of the demonstration: a chronology under an invented name. */
export interface Story {
  readonly file: string;
  readonly title: string;
  readonly name: string;
  readonly sex: 'male' | 'female';
  readonly nhsNumber: string;
  /** Begin of its visit numbers. */
  readonly visits: string;
  /** What the worker of the plan is called in the authority's list. */
  readonly worker: string;
  readonly playedAs: (setting: string, organisation: string) => PlayedAs;
}

const millbrook = { feed: 'millbrook-pas', organisation: 'RXX', form: 'hl7' } as const;
const eastfield = { feed: 'eastfield-pas', organisation: 'RYY', form: 'hl7' } as const;
const northmoor = { feed: 'northmoor-pas', organisation: 'RZZ', form: 'hl7' } as const;

const elsewhere: Readonly<Record<string, PlayedAs>> = {
  gp: { feed: 'northgate-gp', organisation: 'Y00001', site: 'Y00001', form: 'json' },
  'health-visitor': { feed: 'westmarch-community', organisation: 'RCC', site: null, form: 'json' },
  'community-paediatrics': { feed: 'westmarch-community', organisation: 'RCC', site: null, form: 'json' },
  nursery: { feed: 'westmarch-community', organisation: 'RCC', site: null, form: 'json' },
  'social-care': { feed: 'westmarch-social-care', organisation: 'E00000001', site: null, form: 'json' },
  police: { feed: 'westmarch-police', organisation: 'PWM', site: null, form: 'json' },
};

function atHospital(hospital: Omit<PlayedAs, 'site'>, setting: string): PlayedAs {
  const { organisation } = hospital;
  const part = setting === 'ed' ? '01' : setting === 'outpatient' ? '02' : '03';
  return { ...hospital, site: `${organisation}${part}` };
}

/** The published chronology, and an invented child. */
export const stories: readonly Story[] = [
  {
    file: join(repositoryRoot, 'tests', 'replay', 'peter-connelly.json'),
    title: 'the founding chronology',
    name: 'LARKMEAD, Robin',
    sex: 'male',
    nhsNumber: '9990000050',
    visits: 'V71',
    worker: 'westmarch-team-7',
    playedAs: (setting, organisation) =>
      elsewhere[setting] ?? atHospital(organisation.includes('Whittington') ? eastfield : millbrook, setting),
  },
  {
    file: join(repositoryRoot, 'infra', 'local', 'demonstration', 'second-child.json'),
    title: 'an invented child',
    name: 'TERNBRIDGE, Ada',
    sex: 'female',
    nhsNumber: '9990000077',
    visits: 'V72',
    worker: 'westmarch-team-3',
    playedAs: (setting, organisation) => {
      const known = elsewhere[setting];
      if (known !== undefined) return known;
      if (organisation.startsWith('Eastfield')) return atHospital(eastfield, setting);
      return atHospital(organisation.startsWith('Northmoor') ? northmoor : millbrook, setting);
    },
  },
];
