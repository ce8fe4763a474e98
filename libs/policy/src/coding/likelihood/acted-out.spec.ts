import { codeWords } from '../code-words.js';

const codes = (text: string) => codeWords([{ field: 'reason', text }]).map(({ code }) => code);

describe('what is acted', () => {
  it.each([
    "Y7 KS3 drama: role-play bullying. Plays victim, 'stop hitting me' heard by cover teacher, drama tchr explains",
    'Drama exam: playing the victim, "he keeps hitting me" in script',
    'GCSE drama. Group doing piece on domestic abuse. Parents may come',
    'Y10 rehearsal, play about domestic abuse',
    'We did a drama piece on domestic abuse in class, all enjoyed',
    'performance of abuse piece, grade 8. Parents came',
    'Piece about child abuse in drama',
  ])('is none: %s', (text) => {
    expect(codes(text)).toStrictEqual([]);
  });

  it.each([
    'plays victim in drama, disclosed dad hits her',
    'Drama club: plays the witch. Told teacher dad hit him',
    "plays victim, 'dad keeps hitting me'",
    'hit by partner during drama rehearsal',
    'Role-play lesson. He said dad hits me like that',
    'acting out in class, hit by another boy',
    "In role play she plays the victim, 'he slaps me every night'",
    'Play therapy role play. Playing the villain he punched me',
    'Theatre. Played witch, teacher hit her',
    'Drama. Played witch, teacher hit her',
    "Drama therapy: plays victim, 'stop hitting me'",
    "In roleplay he plays baddie, 'I hit you till you bleed'",
  ])('is real: %s', (text) => {
    expect(codes(text)).toContain('assault');
  });

  it.each([
    'Drama piece on domestic abuse. Tearful, left the room',
    'After the drama lesson, domestic abuse at home disclosed',
    'GCSE drama, piece on domestic abuse. Told teacher it happens at home',
    'Play therapy: domestic abuse',
    'Drama piece on domestic abuse is true for us',
    'Drama piece on domestic abuse, broke down',
    'piece of work on domestic abuse with family',
  ])('is violence at home: %s', (text) => {
    expect(codes(text)).toContain('domestic-abuse');
  });
});
