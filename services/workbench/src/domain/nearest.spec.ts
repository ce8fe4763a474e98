import { loadPolicy } from '#libs/platform/documents';
import { type Policy } from '#libs/policy';
import { bruised, end, invented, seen } from '../../test/invented.js';
import { quietWords } from '../report/quiet-words.js';
import { nearestTo, type Nearest } from './nearest.js';
import { replay } from './replay.js';
import { seenThrough } from './views.js';

let policy: Policy;
beforeAll(async () => {
  policy = await loadPolicy('libs/policy/parameters/policy-1.yaml');
});

const threeYears = { born: '2017-01-01' };
const seenOf = (events: readonly object[], more: object = {}) =>
  seenThrough(invented([...events, end], { ...threeYears, ...more }).evidence, {
    feeds: 'all',
    recordedConcern: 'kept',
  });
const nearest = (events: readonly object[], more?: object): Nearest | null =>
  nearestTo(replay(seenOf(events, more), policy), policy);
const unsited = { injury: true, injuryDetail: 'bruise' };

describe('what came nearest to a ring', () => {
  it('is the contact at which one fact was not recorded, and says which', () => {
    expect(nearest([seen(1, '2020-05-01'), seen(2, '2020-06-01', unsited)])).toMatchObject({
      ...{ rule: 'R17', n: 2, why: 'not-recorded', missing: ['site of bruise', 'explanation given'] },
    });
  });

  it('is none where nothing that was recorded touches a rule, however often the child was seen', () => {
    const visits = Array.from({ length: 3 }, (_, place) =>
      seen(place + 1, `2020-0${place + 2}-01`, { setting: 'ed', presentingProblem: 'zxcv qwer' }),
    );
    expect(nearest(visits)).toBeNull();
    expect(quietWords(replay(seenOf(visits), policy), policy)).toBe('It does not ring. No rule came near.');
  });

  it('is none by the silence of a file on plans alone', () => {
    expect(nearest([seen(1, '2020-02-01', { setting: 'ed', presentingProblem: 'cough' })], { plan: null })).toBeNull();
  });

  it('is rather what could not be told than what was not so, and that rather than nothing', () => {
    const shin = seen(1, '2020-02-01', { injury: true, injuryDetail: 'bruise to the shin' });
    expect(nearest([shin])).toMatchObject({ n: 1, why: 'not-met' });
    expect(nearest([shin, seen(2, '2020-08-01', unsited)])).toMatchObject({ rule: 'R17', n: 2, why: 'not-recorded' });
  });

  it('is a rule that spoke for information, which rings nobody', () => {
    const missed = seen(1, '2020-03-02', {
      setting: 'outpatient',
      type: 'was-not-brought',
      presentingProblem: 'eye clinic',
    });
    expect(nearest([missed])).toMatchObject({ rule: 'R11', n: 1, why: 'information' });
    expect(quietWords(replay(seenOf([missed]), policy), policy)).toContain(
      'where R11 spoke for information: that rings nobody.',
    );
  });

  it('is the same whatever the order of events in the file', () => {
    const events = [seen(1, '2020-05-01', unsited), seen(2, '2020-06-01', unsited), bruised(3, '2020-07-01')];
    expect(nearest(events.toReversed())).toEqual(nearest(events));
  });
});
