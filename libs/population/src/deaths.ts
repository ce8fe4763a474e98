import { hour } from './calendar.js';
import { homeAt, type Child } from './child.js';
import { told } from './facts.js';
import { type Visit } from './visit.js';

/** That the child died in hospital, where it did. */
export function lastOf(child: Child): readonly Visit[] {
  if (!child.dies) return [];
  const at = child.to - hour;
  const { ward } = homeAt(child, at).hospital;
  return [told({ purpose: 'stay', place: ward, setting: 'inpatient' }, at, ['died'], 'died, family with the child')];
}
