import type { CasePage } from '#libs/contracts';
import { actRows, actsForOne, keepsRunning, recordWords } from './act-clocks.js';

const names: Readonly<Record<string, string>> = { RXX: 'Millbrook Hospitals', RYY: 'Eastfield Hospital' };
const nameOf = (code: string): string => names[code] ?? code;
const dataAsOf = '2026-11-17T14:02:31Z';
type Clock = CasePage['clocks']['acts'][number];
const clock = (organisation: string, due: string | null): Clock => ({ organisation, due });

const page = (acts: readonly Clock[], recordsFor: readonly string[] = ['RXX']) =>
  ({
    dataAsOf,
    clocks: { seenBy: [], actBy: null, acts: [...acts], untold: [] },
    recordsFor: [...recordsFor],
  }) as unknown as CasePage;
const words = (acts: readonly Clock[], recordsFor?: readonly string[]) => recordWords(page(acts, recordsFor), nameOf);

describe('saying what was done', () => {
  const ours = clock('RXX', '2026-11-17T14:40:00Z');
  const theirs = clock('RYY', '2026-11-17T15:10:00Z');

  it('stops the clock of the reader’s organisation, by name', () => {
    expect(words([ours])).toBe('Stops the clock to act of Millbrook Hospitals.');
    expect(words([clock('RXX', null)])).toBe('The clock to act of Millbrook Hospitals has stopped already.');
  });

  it('stops no other: whose runs on is said, and whose is late', () => {
    expect(words([ours, theirs])).toBe(
      'Stops the clock to act of Millbrook Hospitals. That of Eastfield Hospital runs on, to 15:10.',
    );
    expect(words([clock('RXX', null), clock('RYY', '2026-11-17T13:10:00Z')])).toBe(
      'The clock to act of Millbrook Hospitals has stopped already. That of Eastfield Hospital runs on, late since 13:10.',
    );
    expect(words([ours, clock('RYY', null)])).toBe('Stops the clock to act of Millbrook Hospitals.');
  });

  it('stops none for somebody who was only told', () => {
    expect(words([theirs], ['RXX'])).toBe(
      'No clock to act of Millbrook Hospitals runs here. That of Eastfield Hospital runs on, to 15:10.',
    );
  });

  it('lets somebody who acts for two organisations say for which, and nobody else', () => {
    const two = ['RXX', 'RYY'];
    expect(words([ours, theirs], two)).toBe('Stops the clock to act of the organisation that you choose.');
    expect(actsForOne(page([ours, theirs], two), nameOf)).toEqual([
      { value: 'RXX', label: 'Millbrook Hospitals' },
      { value: 'RYY', label: 'Eastfield Hospital' },
    ]);
    expect(actsForOne(page([ours, theirs]), nameOf)).toEqual([]);
  });
});

describe('what an acknowledgement leaves running', () => {
  const soonest = '2026-11-17T14:10:00Z';
  const left = (acts: readonly Clock[], recordsFor?: readonly string[], actBy: string | null = soonest) => {
    const shown = page(acts, recordsFor);
    return keepsRunning({ ...shown, clocks: { ...shown.clocks, actBy } }, nameOf);
  };
  const theirs = clock('RYY', soonest);

  it('is the clock of the reader’s organisation, not that of another which ends sooner', () => {
    expect(left([clock('RXX', '2026-11-17T14:40:00Z'), theirs])).toBe(' The clock to act keeps running, to 14:40.');
  });

  it('is nothing of theirs once that has stopped: another’s deadline is not called theirs', () => {
    expect(left([clock('RXX', null), theirs])).toBe(' The clock to act of Millbrook Hospitals has stopped already.');
  });

  it('is the soonest for somebody without one of their own, and is not spoken of when none runs', () => {
    expect(left([theirs])).toBe(' The clock to act keeps running, to 14:10.');
    expect(left([theirs], ['RXX', 'RYY'])).toBe(' The clock to act keeps running, to 14:10.');
    expect(left([], ['RXX'], null)).toBe('');
  });
});

describe('the clocks to act of a case', () => {
  it('are named each, with what is done and what is late', () => {
    const acts = [clock('RXX', null), clock('RYY', '2026-11-17T13:10:00Z'), clock('E1', '2026-11-18T09:00:00Z')];
    expect(actRows(page(acts), nameOf)).toEqual([
      { what: 'Act (examine, decide), Millbrook Hospitals', when: 'done', late: false },
      { what: 'Act (examine, decide), Eastfield Hospital', when: '13:10, late', late: true },
      { what: 'Act (examine, decide), E1', when: 'Wed 18 Nov, 09:00', late: false },
    ]);
  });

  it('is none where nobody was told, and that is said', () => {
    const shown = page([clock('RXX', null)]);
    expect(actRows({ ...shown, clocks: { ...shown.clocks, untold: ['RYY'] } }, nameOf)).toEqual([
      { what: 'Act (examine, decide), Millbrook Hospitals', when: 'done', late: false },
      { what: 'Eastfield Hospital', when: 'nobody told: what was found there came too late to ring', late: false },
    ]);
  });

  it('is said once of all organisations in which nobody was told', () => {
    const shown = page([]);
    expect(actRows({ ...shown, clocks: { ...shown.clocks, untold: ['RXX', 'E1', 'RYY'] } }, nameOf)).toEqual([
      {
        what: 'Millbrook Hospitals, E1 and Eastfield Hospital',
        when: 'nobody told: what was found at these came too late to ring',
        late: false,
      },
    ]);
  });
});
