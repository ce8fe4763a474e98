import { type Setting } from '#libs/contracts';

const otherWords: Partial<Readonly<Record<Setting, string>>> = {
  ed: 'emergency department',
  'walk-in': 'walk-in centre',
  gp: 'practice',
  other: 'service',
};

/**
 * What stands for an organisation that a file does not name: one of each kind, since nothing tells two apart. No rule then counts
 * more places than are known.
 */
export function unnamedPlace(setting: Setting): string {
  return `Unnamed ${otherWords[setting] ?? setting.replaceAll('-', ' ')}`;
}
