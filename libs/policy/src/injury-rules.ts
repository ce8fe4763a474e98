/** Rules that tell of an injury of concern by itself, R15 to R18: a rule that reads them declares them in `dependsOn`. */
export const injuryRules = ['R15'] as const;
