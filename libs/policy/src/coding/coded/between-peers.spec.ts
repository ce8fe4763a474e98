import { codeWords } from '../code-words.js';

const codes = (text: string): readonly string[] => codeWords([{ field: 'note', text }]).map(({ code }) => code);

describe('a blow between children', () => {
  it.each([
    'S says another child hit her.',
    'Hit by another child at school.',
    'Another pupil punched him in the playground, bruise to cheek.',
    'Mum says he was kicked by a year 9 boy at school.',
    'Slapped by a classmate, teacher informed.',
    'Punched by a classmate, no loss of consciousness. GCS 15',
    'Hit by another pupil in Year 4 at lunch',
  ])('is known as one: %s', (text) => {
    expect(codes(text)).toEqual(expect.arrayContaining(['assault', 'between-peers']));
    expect(codes(text)).not.toContain('disclosure');
  });

  it.each([
    'Told another pupil that dad hit him.',
    "Hit by his friend's dad.",
    'Dad hit him after another child hit her.',
    'Another child said his stepdad kicks him.',
    'Hit with a bat by another boy.',
    'Strangled by another pupil.',
    'Attacked by a gang of older boys.',
    'Assaulted by unknown males.',
    'His brother punched him.',
    'Beaten by a friend of the family.',
    'Hit by a family friend.',
    'Being hit by a child minder.',
    'Smacked by pupil support worker.',
    'Punched by a year 6 teaching assistant.',
    'Hit by babysitter with a child present.',
    'Slapped by a girl, her babysitter.',
    'Hit by classmate with scissors.',
    'Dad hit him with a belt. Hit by classmate last week',
    'Punched by classmate. Also hit by mum at home',
    'Fight in playground. Bruise on back from stepdad hitting him',
    'Hit by another child at school; mum slapped him when he got home',
    'Attacked by two pupils with a metal bar at school',
    'Burnt by another child with lighter at school',
    'Assaulted by another child at school, lost consciousness',
    'Assaulted by another pupil at school. Head injury, GCS 13',
    'Punched by a boy from school aged 18 over drugs debt',
    'Punched by a student, 19, she is dating',
    'Hit by other kids at school and by Steve',
    'Hit by a pupil referral unit mentor',
  ])('is not what a grown person, a gang or a weapon did: %s', (text) => {
    expect(codes(text)).toContain('assault');
    expect(codes(text)).not.toContain('between-peers');
  });

  it.each([
    'Disclosed to friend that mum slaps her.',
    'She disclosed being punched by friends at home',
    'Disclosed being hit by a child minder',
    'Says that he was hit by a friend at home',
    'She says another child hit her at home.',
  ])('leaves what a child tells of somebody grown, or of a home: %s', (text) => {
    expect(codes(text)).toContain('disclosure');
  });

  it.each(['Disclosed being punched by a classmate', 'She says she was hit by a friend at school'])(
    'is none that a child discloses of a day at school: %s',
    (text) => {
      expect(codes(text)).toContain('between-peers');
      expect(codes(text)).not.toContain('disclosure');
    },
  );

  it('is none where another text tells of what somebody else did', () => {
    const both = codeWords([
      { field: 'reason', text: 'Hit by another pupil' },
      { field: 'note', text: 'Dad hit him with a belt' },
    ]);
    expect(both.map(({ code }) => code)).toEqual(['assault', 'assault']);
  });
});

describe('a question of a child whether to be hit is normal', () => {
  it('is a worry of whoever records it, and no assault', () => {
    expect(codes("Asks teacher 'is it normal for mums to hit their kids with a belt?'")).toEqual([
      'safeguarding-concern',
    ]);
  });

  it.each(['She asked is it normal when mum hits her every night', 'asks if it is normal that dad hits her'])(
    'tells of an assault where somebody is struck: %s',
    (text) => {
      expect(codes(text)).toContain('assault');
    },
  );

  it('is none where a parent asks', () => {
    expect(codes('Mum asks is it ok to smack him')).toEqual([]);
  });
});

describe('what a word means, told in a lesson', () => {
  it('by a blow among children years ago is no disclosure', () => {
    expect(
      codes('NSPCC Speak Out assembly. Hand up: "hurt means when Milo hit me w/ lego in Yr 1". praised'),
    ).not.toContain('disclosure');
  });

  it.each([
    'NSPCC assembly. Hand up: "hurt means when dad hit me in Yr 1"',
    'NSPCC assembly. Hand up: "hurt means when Milo hits me"',
    'Hand up: "Milo hit me in Yr 1"',
    'NSPCC assembly. "Abuse means when mum\'s boyfriend Milo hit me in Yr 1"',
  ])('is one else: %s', (text) => {
    expect(codes(text)).toContain('disclosure');
  });
});
