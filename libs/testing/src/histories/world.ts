import { type Policy } from '#libs/policy';
import { inventedPolicies } from './policies.js';

/** Everything besides signals that decides what is true in an invented world. */
export interface World {
  /** Organisations and sites by code. */
  readonly organisations: ReadonlyMap<
    string,
    { readonly code: string; readonly name: string; readonly authority: string }
  >;
  readonly policies: readonly Policy[];
  readonly attendanceWindowMs: number;
  readonly indexSecret: string;
}

const westmarch = 'E00000001';
const ashfordVale = 'E00000002';

/** Two feeds' arrivals belong to one attendance up to this many milliseconds apart. */
export const attendanceWindowMs = 60 * 60_000;

/**
 * The invented world of all histories: three organisations in two authorities. Millbrook has two feeds and a site that
 * lies in the other authority; `RZZ` is not in the register.
 */
export async function inventedWorld(): Promise<World> {
  return {
    organisations: new Map(
      [
        { code: 'RXX', name: 'Millbrook Hospitals', authority: westmarch },
        { code: 'RXX01', name: 'Millbrook emergency department', authority: westmarch },
        { code: 'RXX09', name: 'Millbrook at Ashford', authority: ashfordVale },
        { code: 'RYY', name: 'Eastfield Hospital', authority: ashfordVale },
        { code: 'Y00001', name: 'Northgate Practice', authority: westmarch },
      ].map((organisation) => [organisation.code, organisation]),
    ),
    policies: await inventedPolicies(),
    attendanceWindowMs,
    indexSecret: 'index secret of the invented world',
  };
}
