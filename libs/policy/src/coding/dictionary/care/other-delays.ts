import { listed } from '../forms.js';

/** What comes or develops late, and is no carer. */
export const slow: readonly string[] = listed(`
  growth, speech, language, developmental, development, motor, learning, global, puberty, pubertal, bone, age,
  communication, cognitive, toileting, social, train, bus, flight, postal, theatre, transport, ambulance, discharge,
  processing, payment, building, feeding, walking, phonological, play, literacy, reading, emotional, expressive,
  receptive, fine, gross, skills, traffic, rail, pharmacy, lab, results, funding, placement, court, housing, visa,
  school, delivery, visual
`);

/** What is handed in. */
export const work: readonly string[] = listed(`
  coursework, homework, project, essay, assignment, work, portfolio, application, form, forms, entry, artwork, report,
  invoice, awards, award, certificates, certificate, prizes, trophy
`);
