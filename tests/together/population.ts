import { runTogether } from '../support/run-together.js';

runTogether('population');
