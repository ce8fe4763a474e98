import { codeWords, readMentions } from '../code-words.js';
import { labelsOf } from '../corpus/read-corpus.js';

const isAbsent = (text: string): boolean =>
  readMentions(text).flatMap(labelsOf).includes('neglect:persistently-absent');

describe('much time away from school', () => {
  it.each([
    'Att 58%',
    'Att. 61% this term',
    'Att: 72 %',
    'Attendance 22%',
    'Attendance down to 28% since moving',
    'Attends 62%, EWO involved',
    'Absent 24 days this term',
    'Attendance this term 46%',
    'Attendance since September 52%',
    '24 days absent this term',
    'Missed 30 days of school this year',
    'Absent 40 sessions this year',
    'Attendance 58%, asthma, never brought to clinic',
    'Off 24 days this term, mum says colds',
    'Attendance 5%',
    'Attendance 0%',
    'Missed 22 days this term, tonsillitis each time',
    'Absent 24 days this term, mum says flu',
    'Missed 30 days this term, broken family',
    'Attendance 62%, staff concerned',
    'Attendance 61%, class teacher raised concern',
    'Attendance 52% - missed hospital appointments, unkempt',
    'Attendance 41%, mum having surgery',
    'Attendance 41%, mum having chemo',
    'Attendance 61% breakfast club offered',
    'Attendance 52% and appointments missed',
    'Attendance 45% of sessions this term',
    'Attendance 45% class teacher worried',
    "Attendance 45% children's services aware",
    'Attendance 60% not on part-time timetable',
    'Attendance 41 - school worried',
    "Attendance 38%, friend's transplant",
    'Attendance 60% no inpatient stays',
  ])('is told: %s', (text) => {
    expect(isAbsent(text)).toBe(true);
  });

  it.each([
    'Att 97%',
    'Att 45 mins late',
    'Attended with burn 9% TBSA',
    'Attendance 22 Sept noted',
    'Attends now 3% burn to arm',
    'Att 3% burn',
    'Attends at 9% TBSA',
    'Attends at 12% TBSA',
    'Attendance only 12% of class',
    'Att 85% at physio group',
    'Attends 60% of term on part time',
    'Off 12 days this term with tonsillitis',
    '10 days off antibiotics this term',
    'Missed 10 days school this term, broken leg',
    'Missed 12 days this term due to asthma',
    'Attendance 28% on a reduced timetable',
    'Absent 3 days this term',
    'Absent 24 days this term, leukaemia treatment',
    'Teacher absent 24 days this term',
    'Sister absent 24 days this term',
    'Attendance 85% at physio group',
    'Attendance 41%, chemo',
    'Attendance 41, chemo',
    'Attendance at 36 weeks for scan',
    'Attendance 48 hours after injury',
    'ED attendance 41 mins wait',
    'ED attendance 38.5 temp',
    'Attendance 35kg wt',
    'Attendance 45 cm fall',
    'Attendance 41%, in traction',
  ])('is not told: %s', (text) => {
    expect(isAbsent(text)).toBe(false);
  });

  it.each([
    ['Att 58%', ['attendance-percent-58']],
    ['Attendance 96%', ['attendance-percent-96']],
    ['Attendance down to 71', ['attendance-percent-71']],
    ['Att 89.5%', ['attendance-percent-89']],
    ['Absent 3 days this term', ['absent-days-of-term-3']],
    ['Missed 30 days of school this year', ['absent-days-of-year-30']],
    ['Absent 25 sessions this year', ['absent-days-of-year-12']],
    ['Attendance now 62%, persistently absent', ['persistently-absent', 'attendance-percent-62']],
    ['Attendance 160%', []],
  ] as const)('is told by its number, whatever it comes to: %s', (text, codes) => {
    expect(codeWords([{ field: 'note', text }]).map(({ code }) => code)).toEqual(codes);
  });
});
