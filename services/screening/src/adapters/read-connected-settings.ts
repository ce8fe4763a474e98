import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { setting, settings, type Setting } from '#libs/contracts';

const organisationsFile = z.object({
  organisations: z.array(
    z.object({
      kind: z.string().optional(),
      /** What it reports to us, where its kind and its sites do not say it. */
      settings: z.array(setting).optional(),
      sites: z.array(z.object({ setting: setting.optional() })).default([]),
    }),
  ),
});

/** What organisations of a kind report beside their sites. An authority states plans, not contacts. */
const ofKind: Readonly<Record<string, readonly Setting[]>> = {
  hospital: ['inpatient', 'outpatient'],
  practice: ['gp'],
  community: ['health-visitor', 'school-nurse', 'community-paediatrics'],
};

/**
 * Settings that no organisation of the file serves, in the order of the contract: that nothing is recorded there says nothing.
 * @throws when the file is missing, is no YAML or breaks its schema
 */
export function readUnconnectedSettings(file: string): readonly Setting[] {
  const { organisations } = organisationsFile.parse(parse(readFileSync(file, 'utf8')));
  const served = new Set(
    organisations.flatMap(({ kind, settings: stated, sites }) => [
      ...(stated ?? ofKind[kind ?? ''] ?? []),
      ...sites.flatMap((site) => site.setting ?? []),
    ]),
  );
  return settings.filter((one) => !served.has(one) && one !== 'other');
}
