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
    ['Swollen thigh, baby 3 months not moving leg', 'Cellulitis', 'seen'],
    ['Swelling L thigh in 8 week old. Xray pending', 'osteomyelitis', 'seen'],
    ['swelling L thigh', 'osteomyelitis', 'seen'],
    ['swollen arm. Also swollen leg other side', 'osteomyelitis', 'seen'],
    ['swollen knee, crying, grip-like red', 'septic arthritis', 'seen'],
    ['swollen knee', 'septic arthritis', 'not moving leg'],
    ['perianal excoriation, bleeding, says sore from grandad', 'nappy rash', 'seen'],
    ['excoriated buttocks down to raw flesh, same nappy since yesterday', 'nappy rash', 'seen'],
    ['Boggy swelling of scalp, 6 weeks', 'haemangioma', 'seen'],
    ['Lump on head after nap, swollen L thigh', 'haemangioma', 'seen'],
    ['swollen hand and lip', 'insect bite', 'seen'],
  ])('is real: %s, %s, %s', (injury, diagnosis, problem) => {
    expect(injuries(injury, diagnosis, problem)).not.toStrictEqual([]);
  });
});
