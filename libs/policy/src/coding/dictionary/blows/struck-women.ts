import { listed } from '../forms.js';

/** What was done to somebody, where no other person stands behind it. */
export const bareViolence: ReadonlySet<string> = new Set(
  listed(
    'strangled, punched, beaten, kicked, assaulted, stabbed, choked, headbutted, throttled, bitten, attacked, slapped, hit',
  ),
);

/** Words of texts about violence between grown persons. */
export const domesticSigns: readonly string[] = listed(`
  dv, da, domestic, marac, dash, dvpo, dvpn, perp, perpetrator, refuge, idva
`);
