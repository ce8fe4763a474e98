import { listed } from '../forms.js';

/** Where somebody is who is badly hurt or ill. */
export const inHospital: readonly string[] = listed('hospital, ward, inpatient, admitted, icu, itu, hdu, theatre');

/** How somebody goes about who was hurt. */
export const goingHurt: readonly string[] = listed('plaster, cast, sling, crutches, wheelchair, limping, bandaged');
