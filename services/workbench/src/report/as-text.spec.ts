import { loadPolicy } from '#libs/platform/documents';
import { chronologyIn } from '../read-files.js';
import { replayChronology } from '../replay-file.js';
import { pointWords } from './as-text.js';

describe('the headline of a replay', () => {
  const headline = async (feeds: 'all' | 'health'): Promise<string> => {
    const policy = await loadPolicy('libs/policy/parameters/policy-1.yaml');
    const view = { feeds, recordedConcern: 'kept' } as const;
    const { shown } = replayChronology(chronologyIn('tests/replay/victoria-climbie.json'), view, policy);
    return pointWords(shown, null);
  };

  it('counts the contacts of the chronology', async () => {
    expect(await headline('all')).toContain('at contact 2 of 38,');
  });

  it('keeps the numbers of the chronology where some contacts are not shown, and says how many are', async () => {
    expect(await headline('health')).toContain('at contact 10 (14 contacts are shown),');
  });
});
