/** Weapons, as an attack and the wound that it leaves are told. Of each sentence one is asked only where an attack or a wound was read. */

const blades =
  '(?:pen ?|pocket ?|flick ?|lock ?|zombie |kitchen |bread |steak |carving |stanley |butterfly |hunting |rambo )?(?:kni(?:fe|ves)|(?<!shoulder |roller |scapula )blades?)|machetes?|daggers?|samurai swords?|meat cleavers?|cleavers?|hatchets?|box ?cutters?|stanley|shanks?';
const before = '(?:a |an |the |his |her |their |some |large |small |big |long |sharp |old |rusty |\\w+ed )*';

/** "Attacked with a kitchen knife", "knife attack", "had a machete": and not of who only played with one. */
export const sharpThings = new RegExp(
  `\\b(?:(?<!\\b(?:play\\w*|fiddl\\w*|mess\\w*|no|not|never|without|eat\\w*) )(?:with|w|w/|using|by|wielding|brandish\\w*|produc\\w+|pull\\w*(?: out)?|drew|armed with|holding|held|had|has|carrying) ?${before}(?:${blades})\\b|knife (?:attack|assault|crime|fight|incident|robbery|point)|knif(?:ed|ing)\\b|knifepoint\\b|knife (?:was |were )?(?:shown|produced|seen|pulled|used|drawn|involved)\\b|(?:${blades}) (?:to|at|against|held to) (?:his|her|my|the|their|child'?s?|\\w+'s)? ?(?:throat|neck|face|head|chest|stomach|back)\\b)`,
  'i',
);

/** By a sharp thing, whether or not it is named. */
export const stabs = /\bstabb?(?:ed|s|ing|ings)?\b(?![- ]?like)|\bslash(?:ed|es|ing)\b/i;

/** What a knife leaves. */
export const knifeWounds =
  /\bstab(?:bed|bing)?[- ]?(?:type|like)?[- ](?:wounds?|injur(?:y|ies))\b|\bknife[- ](?:wounds?|injur(?:y|ies)|slash(?:es)?)\b|\b(?:wounds?|slash(?:es)?) (?:from|by|with|of) (?:a |the )?(?:knife|machete|stabbing)\b|\bslash wounds?\b/i;

/** By something else, by oneself or by mischance: then a stab tells of no knife. */
export const stabsOtherwise = new RegExp(
  [
    '\\b(?:pencils?|pens?|compass(?:es)?|forks?|scissors|glass|bottles?|sticks?|thorns?|needles?|nails?|splinters?|wires?|fenc\\w+|railings?|branch(?:es)?|twigs?|screw ?drivers?|skewers?|hooks?|umbrellas?|rulers?|chopsticks?|straws?|toothbrush(?:es)?|cocktail|lollipop|drawing pins?|pins?|keys?|syringes?|epipens?|spikes?|chisels?|trowels?)\\b',
    '\\b(?:him|her|my|them)sel(?:f|ves)\\b|\\bself[- ]|\\bown\\b|\\bon purpose\\b|\\bdsh\\b|\\baccident\\w*|\\bslip(?:ped|s)?\\b|\\bwhil(?:e|st) (?:cutting|chopping|slicing|peeling|preparing|cooking|opening|washing|whittling|carving)|\\b(?:cutting|chopping|slicing|peeling|whittling|washing up|avocado|unloading|dishwasher)\\b|\\b(?:fell|stood|trod|landed|sat|knelt) on(?:to)?\\b',
    '\\bstab(?:bing)? (?:pains?|sensations?|headaches?|ache|like)|\\bstab (?:incision|at|in the dark)|\\b(?:port|drain|laparoscop\\w+|surg\\w+|operation) ',
    '\\bno (?:weapons?|kni(?:fe|ves))\\b|\\b(?:kni(?:fe|ves)|weapons?) (?:not|never) ',
  ].join('|'),
  'i',
);

const guns =
  '(?:bb|b\\.b\\.|air ?soft|pellet|hand|shot|machine|air)?[- ]?guns?|pistols?|(?:air )?rifles?|revolvers?|firearms?|crossbows?';

/** "Shot with a BB gun", "hit with the butt of a pistol". */
export const firearms = new RegExp(
  `\\b(?:with|w|w/|using|by|from|pull\\w*(?: out)?|produc\\w+|held|holding|armed with|brandish\\w*) ?${before}(?:butt of |handle of )?${before}(?:${guns})\\b|\\bgun ?(?:point|shot)\\b|\\b(?:drive[- ]by )?shooting\\b|\\bpistol[- ]whipp`,
  'i',
);

/** What is left by being shot, and that somebody was. */
export const fires = {
  wound:
    /\bgun ?shot\b|\bgsw\b|\bbullet (?:wounds?|graze|injur\w+)\b|\b(?:bb|air ?gun|air rifle|shotgun) (?:pellet )?(?:wounds?|injur\w+)\b|\bpellet wounds?\b|\bshrapnel\b|\bfirearm (?:wounds?|injur\w+)\b/i,
  /** No air gun or pellet, with which children shoot at each other. */
  real: /\b(?:drive[- ]by|shotguns?|handguns?|pistols?|revolvers?|firearms?|bullets?|gunman|gunmen|gun(?:fire|shots?)|(?<!(?:bb|air|pellet|soft)[- ]?)guns?|shooting)\b/i,
  shot: /\bshot (?:at |him|her|me|them|in|by|twice|once|\d|x ?\d|through|dead|from)/i,
};

/** What children play with, and what is worked with: no weapon. */
export const toyWeapons =
  /\b(?:toy|nerf|water|plastic|foam|rubber|cap|pop|pretend|imaginary|play|wooden|cardboard|lego|glue|nail|staple|heat|spray|paint ?ball|paint|laser|ray|massage|potato|spud|bubble|soft|card|finger)[- ]?(?:guns?|pistols?|rifles?|kni(?:fe|ves)|swords?|blades?)\b|\bnerf\b|\bsuper ?soakers?\b|\bpaint ?ball\w*|\blaser ?(?:tag|quest)\b/i;
