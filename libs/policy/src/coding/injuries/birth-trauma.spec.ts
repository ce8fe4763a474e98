import { codeWords } from '../code-words.js';

const recorded = (presentingProblem: string, injury: string, diagnosis: string) =>
  codeWords([
    { field: 'presentingProblem', text: presentingProblem },
    { field: 'injury', text: injury },
    { field: 'diagnosis', text: diagnosis },
  ]).flatMap(({ kind, recordedAs }) => (kind === 'injury' ? [recordedAs] : []));

describe('birth trauma as the diagnosis of a newborn', () => {
  it.each([
    ['NIPE: crepitus R clavicle. XR #.', 'fracture R clavicle'],
    ['NIPE. Erb’s ? physio', 'fracture R clavicle; subconjunctival haemorrhage R'],
    ['forceps delivery, day 1', 'bruised face'],
  ])('records as of the birth: %s %s', (problem, injury) => {
    expect(new Set(recorded(problem, injury, 'birth trauma'))).toStrictEqual(new Set(['birth']));
  });

  it('does where the diagnosis names the collar bone', () => {
    const told = recorded(
      'Paed SHO: # clavicle, birth related. Subconj haem L eye from delivery. Bruised face from tight cord.',
      'birth fracture R clavicle, L subconjunctival haemorrhage, facial petechiae',
      'birth injury: fractured clavicle',
    );
    expect(new Set(told)).toStrictEqual(new Set(['birth']));
  });

  it.each([
    ['NIPE', 'bruise cheek', 'birth injury: fractured ribs'],
    ['NIPE', 'bruise cheek', 'birth injury? fractured clavicle'],
    ['6/52 check', 'fracture R clavicle', 'birth trauma'],
    ['NIPE', 'bruise buttock', 'birth trauma'],
    ['day 3, dropped by dad', 'fracture R clavicle', 'birth trauma'],
    ['NIPE, mum says birth', 'bruise cheek', 'birth trauma'],
    ['newborn check', 'rib fractures', 'birth trauma'],
    ['NIPE', 'bruise cheek', '?birth trauma'],
    ['NIPE', 'bruise cheek', 'bruising'],
  ])('does not, and it is real: %s, %s, %s', (problem, injury, diagnosis) => {
    expect(recorded(problem, injury, diagnosis)).toContain(undefined);
  });
});
