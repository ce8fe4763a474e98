import { listed } from '../forms.js';

/** Words beside blows that a child gives itself, those of a story, and children of its age. */

/** Beside "face slapping": a habit, or pain, and nobody's deed. */
export const habitsBeside: readonly string[] = listed(`
  autism, autistic, asd, asc, nonverbal, stim, stims, stimming, sib, self, own, pain, painful, toothache, teeth, tooth, dental, otitis, ear,
  ears, behaviour, behaviours, behavioural, daily, often, rocking, biting, banging, meltdown, meltdowns, frustrated, frustration, sensory,
  camhs, paeds, distressed, dysregulated, dysregulation, stopped, settled, reduced, increase, increased, worse, habit, habits, adhd, send,
  episodes, helmet, pda, challenging, overwhelmed, anxious, when
`);

/** Whom a child fights in a game or a story, or a parent at work. */
export const madeUpFoes: readonly string[] = listed(`
  baddies, baddie, goodies, robbers, robber, burglars, burglar, thieves, criminals, monsters, monster, zombies, zombie, villains, villain,
  dragons, dragon, ninjas, pirates, ghosts, aliens, enemies, crooks, guys, trolls, witches, goblins, orcs
`);

/** Verbs of a blow, as children tell of them. */
export const forms: readonly string[] = listed(
  'hits, hit, hitting, punches, punched, kicks, kicked, smacks, beats, bashes, fights, stabs, shoots',
);

/** Another child. */
export const othersOfAge: readonly string[] = listed(
  'child, pupil, student, boy, girl, kid, lad, peer, children, pupils, peers, boys, girls, one',
);
