import type { CasePage } from '#libs/contracts';
import type { NameOf } from '../adapters/organisation-names.js';
import { capital } from '../domain/words.js';
import type { StepModel } from './step-model.js';

const waitsFor: Readonly<Record<CasePage['holdsOpen'][number]['why'], string>> = {
  'not-answered': 'has not answered',
  'not-acted': 'has answered, and no action is recorded',
};

const nothingRecorded =
  'Not yet possible: what is urgent still stands, and your organisation has recorded nothing done for the child since the last ring. Record it first.';

/** Closing, for whoever may: or for whose sake the case stays open, and what to do when nobody there can end that. */
export function closeStep(
  { may, holdsOpen, closeReasons, reasonsThatWait }: CasePage,
  nameOf: NameOf,
): readonly StepModel[] {
  if (!may.includes('close')) return [];
  const step = { kind: 'close', title: 'Close the case, with a reason', rings: [] } as const;
  if (holdsOpen.length === 0 && closeReasons.length === 0 && reasonsThatWait.length > 0)
    return [{ ...step, effect: nothingRecorded, acts: [] }];
  if (holdsOpen.length === 0)
    return [{ ...step, effect: 'A closed case rings no more. This cannot be undone.', acts: ['close'] }];
  const effect = ['Not yet possible: a case never closes over another organisation’s chain.'].concat(
    holdsOpen.map((one) => holdsOpenWords(one, nameOf)),
  );
  return [{ ...step, effect: effect.join(' '), acts: [] }];
}

function holdsOpenWords({ organisation, why, somebodyCanAnswer }: CasePage['holdsOpen'][number], nameOf: NameOf) {
  const name = nameOf(organisation);
  const fact = `${capital(name)} ${waitsFor[why]}.`;
  return somebodyCanAnswer
    ? fact
    : `${fact} Nobody at ${name} can sign in to do that here: ring them, and ask whoever keeps the directory who there may sign in.`;
}
