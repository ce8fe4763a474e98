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

  it('is rather what could not be told than too few to count, and that rather than nothing', () => {
    const metNobody = seen(1, '2020-02-01', { setting: 'health-visitor', type: 'no-access-visit' });
    expect(nearest([metNobody])).toMatchObject({ rule: 'R32', n: 1, why: 'too-few' });
    expect(nearest([metNobody, seen(2, '2020-08-01', unsited)])).toMatchObject({
      ...{ rule: 'R17', n: 2, why: 'not-recorded' },
    });
  });

  it('says in words what a rule that counts asks more of', () => {
    const metNobody = seen(1, '2020-02-01', { setting: 'health-visitor', type: 'no-access-visit' });
    expect(quietWords(replay(seenOf([metNobody]), policy), policy)).toBe(
      'It does not ring. Nearest: contact 1. To ring, R32 (home visits that met nobody) asks for more such visits than were recorded by then.',
    );
  });

  it('is none where what a rule is about was not there: a check of a baby, or a bruise where children bruise', () => {
    const check = { setting: 'gp', type: 'attended', presentingProblem: '6-8 week check, feeding well' };
    expect(nearest([seen(1, '2020-02-01', check)], { born: '2019-12-15' })).toBeNull();
    const concern = { ...check, safeguardingConcernRecorded: false };
    expect(nearest([seen(1, '2020-02-01', concern)], { born: '2019-12-15' })).toBeNull();
    const shin = seen(1, '2020-02-01', { injury: true, injuryDetail: 'bruise to the shin; fell off a bike' });
    expect(nearest([shin])).toBeNull();
    const again = seen(2, '2020-06-01', { injury: true, injuryDetail: 'graze to the knee; fell off a scooter' });
    expect(nearest([shin, again])).toMatchObject({ rule: 'R19', n: 2, why: 'too-few', moreOf: 'more injuries' });
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
