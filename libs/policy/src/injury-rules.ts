/** Rules that tell of an injury of concern by itself: a rule that reads them declares them in `dependsOn`. Source: clinical rules, R19. */
export const injuryRules = ['R15', 'R16', 'R17', 'R18'] as const;
