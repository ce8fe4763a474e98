import { type ThreeValued } from '../facts.js';

/**
 * Codes of system `bellwether` for what a clinician saw. A child who crawls, shuffles, pulls to stand, cruises or walks
 * moves independently; rolling alone is not enough. Source: Child Safeguarding Practice Review Panel, bruising in
 * non-mobile infants, 2022.
 */
export const mobilityCodes: Readonly<Record<string, Exclude<ThreeValued, 'unknown'>>> = {
  mobile: 'yes',
  crawls: 'yes',
  'bottom-shuffles': 'yes',
  'pulls-to-stand': 'yes',
  cruises: 'yes',
  walks: 'yes',
  rolls: 'no',
  'not-mobile': 'no',
};
