/** Decay, pain and infection of the teeth. */

import { cross, listed, type Phrase } from '../forms.js';

/** What is wrong with teeth. */
export const teeth = {
  caries: [
    // "all four upper incisors decayed to the gum"
    ...cross(
      listed('incisors, incisor, molars, molar, canines, premolars, front teeth, teeth, tooth'),
      listed(', all, are, is, badly, severely, grossly, heavily, are badly, are all, all badly, very'),
      ['decayed', 'decaying'],
    ),
    ...listed(`
      dental caries, caries, carious, tooth decay, decayed tooth, decayed teeth, rotten teeth, rotten tooth,
      dental decay, decay in teeth, black teeth, holes in teeth, dental cavities, unrestorable teeth, unrestorable tooth, teeth unrestorable, teeth are unrestorable
    `),
  ],
  'dental-pain': listed('toothache, dental pain, tooth pain, pain in tooth, painful tooth, painful teeth'),
  'dental-sepsis': listed(`
      dental abscess, tooth abscess, abscessed tooth, dental sepsis, dental infection, facial swelling from tooth,
      pus from tooth, gum abscess
    `),
} as const satisfies Readonly<Record<string, readonly Phrase[]>>;
