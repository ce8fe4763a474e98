/** Denials that somebody knew of it, told it or did something about it. */

import { listed } from '../forms.js';

const knowing = listed(`
  accept, accepted, agree, agreed, acknowledge, acknowledged, dispute, disputed, question, mind, comment on, query,
  spot, spotted, look at, ask about, report, reported, notice, noticed, explain, explained, say, said, tell, told,
  know, known, remember, aware, sure, certain, seek, sought, bring, brought, mention, mentioned, attend, want, wanted,
  let, allow, discuss, realise, realised, understand, witness, witnessed, happy, treated, treat, cover, covered,
  clean, cleaned, dress, dressed, settled, settling, improving, healing, match, fit, account for, accounted for,
  share, shared, describe, disclose, give, given, stopping
`);

/** "Did not", "was not", "unable to". */
export const denials: readonly string[] = listed(`
  did not, didn't, does not, doesn't, do not, don't, had not, hadn't, has not, hasn't, have not, haven't, could not,
  couldn't, cannot, can't, can not, was not, wasn't, is not, isn't, were not, weren't, not, never, unable to,
  not able to, will not, won't, would not, wouldn't, not been
`);

/** A denial that somebody knew of it, told it or did something about it denies no injury: "had not noticed the bruise". */
export const denialsOfKnowing: readonly string[] = denials.flatMap((denial) =>
  knowing.map((verb) => `${denial} ${verb}`),
);
