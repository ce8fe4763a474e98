import { signal, type ContactStated } from '#libs/contracts';
import { simulatedLives, type SimulatedLives } from '../test/simulated-lives.js';
