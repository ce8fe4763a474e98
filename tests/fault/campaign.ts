import { summaryOf } from '../support/count-tests.js';
import { runJest } from '../support/run-jest.js';
import { campaignHelp, namesOf, readCampaignCall, type CampaignCall } from './campaign-call.js';
import { sizeVariable } from './size.js';

async function runCampaign({ only, size }: CampaignCall): Promise<number> {
  const again = `npm run test:fault -- --cycles ${size.cycles} --histories ${size.histories} --seed ${size.seed}`;
  process.stdout.write(
    `fault campaign: ${only.length === 0 ? 'all guarantees' : only.join(', ')}, ${size.cycles} kills, ` +
      `${size.malformed} malformed inputs, ${size.histories} histories, PostgreSQL away for ${size.databaseAwayMs / 1000} s\n` +
      `seed ${size.seed} (the same again: ${again}${only.length === 0 ? '' : ` --only ${only.join(',')}`})\n`,
  );
  const counts = await runJest({
    projects: ['fault'],
    names: namesOf(only),
    atATime: 1,
    // a minute for each kill, and for what the longest outage needs
    longestTestMs: size.cycles * 60_000 + 15 * 60_000,
    env: { ...process.env, [sizeVariable]: JSON.stringify(size) },
  });
  process.stdout.write(`\nseed ${size.seed}\n${summaryOf(counts)}`);
  if (counts.passed + counts.failed === 0) {
    process.stderr.write(`No test shows ${only.join(', ')}.\nnpm run test:fault -- --help lists the guarantees.\n`);
    return 2;
  }
  return counts.failed === 0 ? 0 : 1;
}

const call = readCampaignCall(process.argv.slice(2), () => Math.floor(Math.random() * 1_000_000));
if (call === null) process.stderr.write(`The call was wrong.\n${campaignHelp}`);
else if (call.task === 'help') process.stdout.write(campaignHelp);
process.exitCode = call === null ? 2 : call.task === 'help' ? 0 : await runCampaign(call);
