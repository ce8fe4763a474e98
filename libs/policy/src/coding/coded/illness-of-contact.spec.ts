import { describe, expect, it } from '@jest/globals';
import { codeWords } from '../code-words.js';

const injuries = (injury: string, diagnosis: string, presentingProblem = 'seen') =>
  codeWords([
    { field: 'presentingProblem', text: presentingProblem },
    { field: 'injury', text: injury },
    { field: 'diagnosis', text: diagnosis },
  ]).flatMap(({ kind, code }) => (kind === 'injury' ? [code] : []));

describe('what the illness does that is diagnosed', () => {
  it.each([
    ['swelling dorsum both hands', 'dactylitis, sickle'],
    ['face, tummy + legs swollen', 'nephrotic syndrome'],
    ['puffy eyes', 'allergic reaction'],
    ['red lump scalp', 'infantile haemangioma'],
    ['perianal excoriation', 'nappy rash'],
    ['swollen R knee', 'septic arthritis'],
  ])('is none: %s, %s', (injury, diagnosis) => {
    expect(injuries(injury, diagnosis)).toStrictEqual([]);
  });

  it.each([
    ['swelling dorsum both hands', '?dactylitis', 'seen'],
    ['swelling L thigh', 'sickle cell', 'fell off sofa'],
    ['swelling and bruise hand', 'dactylitis', 'seen'],
    ['boggy swelling scalp', 'nephrotic syndrome', 'seen'],
    ['puffy eyes', 'nephrotic syndrome', 'dad hit him'],
    ['swollen leg', 'cellulitis', 'no explanation'],
    ['graze buttock', 'nappy rash', 'seen'],
    ['perianal excoriation', 'anal fissure', 'seen'],
    ['perianal excoriation', 'nappy rash', 'disclosed that dad touched her'],
    ['swollen arm', 'fracture', 'seen'],
    ['swollen thigh', 'sickle cell disease', 'seen'],
    ['lump clavicle', 'callus', 'seen'],
  ])('is real: %s, %s, %s', (injury, diagnosis, problem) => {
    expect(injuries(injury, diagnosis, problem)).not.toStrictEqual([]);
  });
});
