import { codeWords } from '../code-words.js';

const recorded = (text: string) =>
  codeWords([{ field: 'reason', text }]).flatMap(({ kind, recordedAs }) => (kind === 'injury' ? [recordedAs] : []));

describe('marks that words record', () => {
  it.each([
    'Bruised ++ legs from delivery.',
    'Bruise L eye - delivery',
    'subconj haem R eye (instrumental delivery)',
    'bruising to scalp due to difficult delivery and fading',
    'birth fracture R clavicle',
    '# clavicle from shoulder dystocia',
    'fracture L clavicle, birth trauma',
    'copy of birth injuries to HV/GP',
    'small graze scalp from cup, kiwi delivery',
    'Newborn check. Bruised face from tight cord',
  ])('are of the birth: %s', (text) => {
    expect(recorded(text)).toStrictEqual(['birth']);
  });

  it('a bruise is that is joined to the mark of forceps in a note of the newborn', () => {
    expect(recorded('NIPE. Forceps mark R cheek + L ear bruise')).toStrictEqual(['birth', 'birth']);
    expect(recorded('Forceps mark R cheek + new bruise L ear, NIPE')).toStrictEqual([undefined, undefined]);
    expect(recorded('Review at 5 weeks. Forceps mark R cheek + L ear bruise')).toContain(undefined);
    expect(recorded('NIPE. Forceps mark R cheek and bruise to thigh')).toContain(undefined);
  });

  it('a graze of the scalp is, listed behind the marks of instruments', () => {
    expect(new Set(recorded('chignon, forceps marks both cheeks, small graze scalp'))).toStrictEqual(
      new Set(['birth']),
    );
  });

  it.each([
    'bruise to arm, mum just back from delivery',
    'Bruised face from tight cord of blind. Birth normal',
    'Newborn twin at home. Bruised neck from tight cord',
    'Bruised face from tight cord',
    'bruise to arm from delivery van door',
    'bruise to cheek - birth weight 3.2',
    'bruise R cheek from delivery driver grabbing him',
    'bruise L leg (birth mother grabbed him)',
    'fracture clavicle ?birth injury',
    'fracture R clavicle, mum says from birth',
    'fracture femur, birth trauma',
    'rib fracture from birth',
    'fracture R clavicle. Birth normal',
    'extravasation foot, injury L arm',
    'injury L foot from drip stand',
  ])('are not, and real: %s', (text) => {
    expect(recorded(text)).toStrictEqual([undefined]);
  });

  it.each(['forceps marks fading, graze scalp', 'chignon settling, scratch to scalp noted today'])(
    'a graze that may have come since is real: %s',
    (text) => {
      expect(recorded(text)).toContain(undefined);
    },
  );

  it.each(['extravasation injury L foot', 'happy spitter. Vaccine lump on R thigh, pea sized'])(
    'are of a procedure: %s',
    (text) => {
      expect(recorded(text)).toStrictEqual(['procedure']);
    },
  );
});
