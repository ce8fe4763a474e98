import { codeWords } from '../code-words.js';

const codes = (text: string): readonly string[] => codeWords([{ field: 'note', text }]).map(({ code }) => code);

describe('a weapon that words name', () => {
  it.each([
    'Stabbed x3 outside the shop, BIBA.',
    'Stabbed multiple times, taken to theatre.',
    'Stab wound to L buttock, 2cm.',
    'Attacked with a machete on the bus.',
    'Stepdad held a knife to her throat.',
    'Threatened with a kitchen knife by a man in the park.',
    'Robbed at knifepoint on the way home.',
    'Mum slashed his arm with a bread knife.',
  ])('is a knife: %s', (text) => {
    expect(codes(text)).toContain('knife');
  });

  it.each([
    'Gunshot wound to thigh.',
    'GSW calf.',
    'Says mum shot him with a BB gun.',
    'Shot with an air rifle by older lads.',
    'Handgun pointed at him over money.',
    'Held at gunpoint in the flat.',
  ])('is a gun: %s', (text) => {
    expect(codes(text)).toContain('gun');
  });

  it.each([
    'Stabbing pain in chest since morning.',
    'Stab wound to palm, pencil went in.',
    'Stabbed own thigh with compass.',
    'Brother hit him with a toy gun.',
    'Cut finger with kitchen knife while chopping an onion.',
    'Mum threatened by neighbour with a knife.',
    'Felt stabbed in the back by her friends.',
    'Knife crime assembly, well behaved.',
    'Friend hit him with a plastic sword.',
    'Uses knife and fork well.',
    'Nobody threatened him with a knife.',
    'Shot with a nerf gun by cousin, sore eye.',
  ])('is none in: %s', (text) => {
    expect(codes(text).filter((code) => ['knife', 'gun', 'carries-weapon'].includes(code))).toEqual([]);
  });

  it.each(['Found carrying a knife in the park.', 'Lock knife in his school bag.', 'Brought a blade into school.'])(
    'that the child carries is a sign, and no attack: %s',
    (text) => {
      expect(codes(text)).toContain('carries-weapon');
      expect(codes(text)).not.toContain('knife');
    },
  );
});

describe('a blow that nobody gave the child', () => {
  it.each([
    'Autistic, face slapping again with toothache.',
    'Slaps own face when upset.',
    'My daddy hits baddies, he is a policeman.',
    'Other pupil alleges he punched, not seen by anyone.',
    'Sparring at boxing, punch to the ribs.',
    'Dad has a black eye and a plate in his cheek from an assault at work.',
  ])('codes no assault: %s', (text) => {
    expect(codes(text)).not.toContain('assault');
  });

  it.each([
    'Face slapped by dad when she cried.',
    'Dad punched him after boxing.',
    'Mum slapping his face every night.',
  ])('is an assault where a parent gave it: %s', (text) => {
    expect(codes(text)).toContain('assault');
  });
});
