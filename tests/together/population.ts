import { runTogether } from '../support/run-together.js';

await runTogether({ when: 'reckoning', group: 'population' });
