import type { Request } from 'express';
import type { WhoAmI } from '#libs/contracts';
import type { Abilities } from '../domain/abilities.js';
import type { Session } from '../store/sessions.js';

/** Somebody who is signed in, with what the directory says they may do now. */
export interface Visitor {
  readonly session: Session;
  readonly me: WhoAmI;
  readonly abilities: Abilities;
  /** The newest change of a case when the request came, before anything was asked of casework. */
  readonly newsAfter: string;
}

const visitors = new WeakMap<Request, Visitor>();

/** Keeps who asks, for the rest of a request. */
export function remember(request: Request, visitor: Visitor): void {
  visitors.set(request, visitor);
}

/** Who asks; null on a route that is open to all, or before the door. */
export function visitorIfAny(request: Request): Visitor | null {
  return visitors.get(request) ?? null;
}

/**
 * Who asks, behind the door.
 * @throws Error on a route without the guard
 */
export function visitorOf(request: Request): Visitor {
  const visitor = visitors.get(request);
  if (visitor === undefined) throw new Error('a route without its guard');
  return visitor;
}

/** A form from before its reader signed in anew, or from elsewhere: it does not hold the token of this session. */
export class StaleForm extends Error {
  constructor() {
    super('stale form');
    this.name = 'StaleForm';
  }
}

/** Nobody is signed in, or not any more. */
export class NotSignedIn extends Error {
  constructor() {
    super('not signed in');
    this.name = 'NotSignedIn';
  }
}
