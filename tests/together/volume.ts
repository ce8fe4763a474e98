import { runTogether } from '../support/run-together.js';

runTogether('volume');
