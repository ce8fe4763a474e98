import { type Contact } from '#libs/facts';
import { injuryOf } from '#libs/policy';

/**
 * Whether somebody saw the child, as far as it can be told: not in a call, nor in what is neither appointment nor visit
 * (a meeting) unless an injury was recorded there, nor by a service that the child left before being seen.
 */
export function isChildSeen({ kind, status, coded }: Pick<Contact, 'kind' | 'status' | 'coded'>): boolean {
  if (status !== 'arrived' && status !== 'completed') return false;
  switch (kind) {
    case 'call':
      return false;
    case 'other':
      // a meeting speaks of injuries too: only what was coded tells that the child was there
      return coded.some((fact) => injuryOf(fact)?.basis === 'coded');
    case 'unscheduled':
    case 'appointment':
    case 'stay':
    case 'home-visit':
      return true;
  }
}
