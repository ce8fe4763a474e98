/**
 * Contacts as a published review orders them, moved to other years, places and people: days after the birth, setting,
 * organisation, kind, whether the child was seen, how exact the date is, stay, and sites of injuries.
 */
export const reviewed = `
0 inpatient first stay seen day - -
9 health-visitor community home-visit seen approximate - -
21 gp gp appointment seen approximate - -
62 gp gp appointment seen day - -
86 gp gp appointment seen day - -
100 gp gp appointment not-seen day - -
130 gp gp appointment not-seen approximate - -
202 gp gp appointment seen day - -
226 gp gp appointment seen day - head,chest
261 gp gp appointment seen day - -
285 gp gp appointment seen day - forehead,nose,chest,shoulder-r,buttocks
285 inpatient second stay seen day winter head
285 social-care council other not-seen day - head
286 inpatient second stay seen day winter head
286 social-care council other not-seen day - -
289 inpatient second stay seen day winter -
296 social-care council other not-seen day - -
298 social-care council home-visit seen day - -
320 social-care council home-visit not-seen month - -
320 outpatient second other seen month - leg
351 health-visitor community home-visit seen month - -
358 social-care council home-visit seen day - -
374 health-visitor community other not-seen month - -
379 social-care council home-visit seen month - -
380 social-care council other not-seen day - -
387 community-paediatrics clinic other seen day - unsited
400 gp gp appointment seen day - face
404 ed first unscheduled seen day - head-l,eye-b,face,trunk
404 inpatient first stay seen day spring head-l,eye-b
405 social-care council other not-seen day - -
406 inpatient first stay seen day spring head-l
440 gp gp appointment seen month - -
453 social-care council home-visit cancelled approximate - -
457 social-care council home-visit seen day - face
457 ed first unscheduled seen day - face,trunk,back
457 police police other not-seen day - face
460 social-care council other not-seen day - -
462 community-paediatrics clinic other not-seen approximate - -
464 social-care council other not-seen day - -
488 social-care council home-visit seen day - -
505 ed first unscheduled seen approximate - scalp,ear
511 social-care council other not-seen day - -
511 gp gp call not-seen day - -
512 gp gp appointment seen day - scalp,ear
516 social-care council home-visit seen day - -
516 gp gp appointment not-seen day - -
518 community-paediatrics clinic other seen day - face,back,trunk,ear-l,scalp
519 police police call not-seen day - -
520 ed first unscheduled seen day - spine,rib,frenulum
`
  .trim()
  .split('\n')
  .map((row) => row.split(' '));
