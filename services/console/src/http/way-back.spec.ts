import { wayBack } from './way-back.js';

const after = (method: string, path: string, query = '') => wayBack({ method, path, originalUrl: `${path}${query}` });

describe('the way back after something went wrong', () => {
  it('is the page itself when it was only looked at', () => {
    expect(after('GET', '/worklist', '?view=team')).toEqual({ to: '/worklist?view=team', lost: 'page' });
    expect(after('HEAD', '/cases/B-12')).toEqual({ to: '/cases/B-12', lost: 'page' });
  });

  it('is the case that somebody wanted to do something with', () => {
    for (const act of ['acknowledge', 'record', 'close', 'referral'])
      expect(after('POST', `/cases/B-4417/${act}`)).toEqual({ to: '/cases/B-4417', lost: 'act' });
  });

  it('is the list when the address names no case', () => {
    for (const path of ['/cases/x/close', '/cases/B-0/close', '/cases/B-12', '/nothing'])
      expect(after('POST', path)).toEqual({ to: '/worklist', lost: 'act' });
  });

  it('knows what was lost beside a case', () => {
    expect(after('POST', '/search')).toEqual({ to: '/worklist', lost: 'search' });
    expect(after('POST', '/worklist/looked')).toEqual({ to: '/worklist?view=digest', lost: 'page' });
    expect(after('POST', '/keys')).toEqual({ to: '/keys', lost: 'setting' });
    expect(after('POST', '/sign-out')).toEqual({ to: '/worklist', lost: 'sign-out' });
    expect(after('POST', '/sign-in')).toEqual({ to: '/sign-in', lost: 'sign-in' });
    expect(after('GET', '/sign-in/done', '?code=x')).toEqual({ to: '/sign-in', lost: 'sign-in' });
  });
});
