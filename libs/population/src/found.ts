import { type BaseRates } from './base-rates.js';
import { hour } from './calendar.js';
import { homeAt, type Child } from './child.js';
import { facts } from './facts.js';
import { type Random } from './random.js';
import { type Visit } from './visit.js';

/** Attendances of young people whom police found after a missing episode: some have drunk, with some an adult came whom nobody knew. */
export function foundOf(told: readonly Visit[], child: Child, rates: BaseRates, random: Random): readonly Visit[] {
  return told.flatMap((notice): readonly Visit[] => {
    const isEpisode = notice.setting === 'police' && codesOf(notice).includes('missing-episode');
    const own = random.fork(notice.at);
    if (!isEpisode || !own.chance(rates.value('found.brought-to-department'))) return [];
    const at = Math.floor(notice.at + own.between(2, 40) * hour);
    return at < child.to ? [attendance(child, at, rates, own)] : [];
  });
}

function codesOf({ coded = [] }: Visit): readonly string[] {
  return coded.map(({ code }) => code);
}

function attendance(child: Child, at: number, rates: BaseRates, random: Random): Visit {
  const is = (name: string): boolean => random.fork(name).chance(rates.value(`found.${name}`));
  const isIntoxicated = is('intoxicated');
  const isAccompanied = is('with-older-companion');
  return {
    purpose: 'emergency',
    at,
    place: homeAt(child, at).hospital.department,
    setting: 'ed',
    kind: 'unscheduled',
    outcome: 'completed',
    coded: [
      ...(isIntoxicated
        ? [
            { kind: 'diagnosis', system: 'icd10', code: 'F10.0' } as const,
            ...facts('diagnosis', 'intoxicated', 'alcohol-drunk'),
          ]
        : []),
      ...facts('outcome', ...(is('missing-recorded') ? ['missing-episode'] : [])),
      ...facts('outcome', ...(isAccompanied ? ['unknown-adult'] : [])),
    ],
    words: [
      [
        'chiefComplaint',
        isIntoxicated ? 'found by police after missing, drunk' : 'found by police after missing, to be checked',
      ],
      ['escort', isAccompanied ? 'police, and an older friend, not written down who' : 'police'],
    ],
  };
}
