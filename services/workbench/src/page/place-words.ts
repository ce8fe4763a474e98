import { type Setting } from '#libs/contracts';

const places: Readonly<Record<Setting, string>> = {
  ed: 'at the emergency department',
  'walk-in': 'at the walk-in centre',
  'urgent-care': 'at urgent care',
  ambulance: 'with the ambulance service',
  inpatient: 'in hospital',
  outpatient: 'at the hospital clinic',
  gp: 'at the GP practice',
  'out-of-hours': 'at the out-of-hours service',
  'health-visitor': 'with the health visitor',
  'school-nurse': 'with the school nurse',
  'community-paediatrics': 'at community paediatrics',
  midwife: 'with the midwife',
  maternity: 'on the maternity ward',
  dental: 'at the dentist',
  camhs: 'at the mental health service',
  therapy: 'at therapy',
  pharmacy: 'at the pharmacy',
  'social-care': 'with social care',
  police: 'with the police',
  school: 'at school',
  education: 'at school or nursery',
  nursery: 'at nursery',
  housing: 'with the housing service',
  voluntary: 'with a voluntary service',
  court: 'at court',
  other: 'with another service',
};

/** "at the GP practice". */
export function placeWords(setting: Setting): string {
  return places[setting];
}
