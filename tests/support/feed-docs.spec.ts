import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { job, role } from '#libs/contracts';
import { feedProfile, hl7Usage, silenceRule } from '../../services/intake/src/domain/feed-profile.js';
import { intakeEnv } from '../../services/intake/src/env.js';

const read = (file: string): string => readFileSync(file, 'utf8');
const page = read('docs/connect-a-feed.md');

describe('what an engineer who connects a feed reads', () => {
  it.each([
    ['of a feed', Object.keys(feedProfile.shape)],
    ['of its HL7', Object.keys(hl7Usage.shape)],
    ['of its silence', Object.keys(silenceRule.shape)],
    ['of jobs', job.options],
    ['of roles', role.options],
  ])('has every key %s', (_, keys) => {
    expect(keys.filter((key) => !page.includes(`\`${key}\``))).toEqual([]);
  });

  it('says how ports and tokens are given', () => {
    const named = ['FEEDS_FILE', 'FEED_TOKENS', 'MLLP_HOST', 'MLLP_PORTS'] as const;
    expect(named.filter((name) => !(name in intakeEnv.shape && page.includes(name)))).toEqual([]);
  });

  it.each(['README.md', 'docs/connect-a-feed.md', 'docs/deploy.md'])('finds every file that %s links', (file) => {
    const links = [...read(file).matchAll(/\]\((?!https?:)([^)#]+)/g)].map((match) => match[1]!);
    expect(links.filter((link) => !existsSync(join(dirname(file), link)))).toEqual([]);
  });

  it('has a README of 150 lines at most', () => {
    expect(read('README.md').trimEnd().split('\n').length).toBeLessThanOrEqual(150);
  });
});
