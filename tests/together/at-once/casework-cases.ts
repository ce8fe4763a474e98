import { runTogether } from '../../support/run-together.js';

await runTogether({ when: 'at once', group: 'casework-cases' });
