import { loadPolicy } from '#libs/platform/documents';
import { type Policy } from '#libs/policy';
import { type View } from './domain/views.js';
import { chronologyIn, filesOf } from './read-files.js';
import { replayChronology } from './replay-file.js';

let policy: Policy;
beforeAll(async () => {
  policy = await loadPolicy('libs/policy/parameters/policy-1.yaml');
});

const everything: View = { feeds: 'all', recordedConcern: 'kept' };
const { files } = filesOf(['tests/look-alikes/in-words']);

/** What rings, as `event severity rules`. */
function ringsOf(file: string): readonly string[] {
  const { shown } = replayChronology(chronologyIn(file), everything, policy);
  return shown.rings.map(({ placed, severity, rules }) => `${placed.event.n} ${severity} ${rules.join()}`);
}

describe('an ordinary child whose file is told in words', () => {
  it('has a dozen look-alikes', () => {
    expect(files.length).toBeGreaterThanOrEqual(12);
  });

  it.each(files)('stays quiet: %s', (file) => {
    expect(ringsOf(file)).toEqual([]);
  });
});
