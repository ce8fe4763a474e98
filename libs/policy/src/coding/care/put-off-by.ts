/**
 * Who cancelled or moved a slot, by the words of the record that it was: rule R12 counts what the family put off, and what the hospital
 * did counts nowhere. Read for slots alone that are recorded as cancelled or moved, so that reasons need no verb ("consultant leave").
 */

const putOff =
  "(?:cancell?(?:ed|s|ing|ation)?|canc'?d?|cx'?d?|cnx'?d?|postponed?|re-?arranged?|re-?scheduled?|moved|deferred|put (?:back|off)|called off|changed|stood down|re-?booked|closed)";
const service = `(?:${[
  'hosp(?:ital)?s?|trust|clinic(?:ian)?s?|unit|ward|dep(?:artmen)?t|service|provider|team|admin\\w*|secretar(?:y|ies)|bookings?|nhs',
  'consultants?|cons|registrar|doctors?|dr|(?:school |specialist |community )?nurses?|cns|dsn|surgeons?|anaesthetist|paed(?:iatrician|s)?|midwi(?:fe|ves)|hv|health visitor',
  'surgery|practice|gp|dentist|orthodontist|physio\\w*|orthoptists?|optometrist|audiolog(?:y|ists?)|dieti[ct]ians?|therapists?|ot|salt|slt|camhs|psycholog(?:y|ists?)|psychiatrist',
  'opd|outpatients?|theatres?|radiology|imaging|x-?ray|mri|lab|sw|social (?:worker|care)|worker|interpreter(?: service)?|transport|crew',
].join('|')})`;
const family =
  "(?:mum|mom|mam|mother|dad|father|parents?|famil(?:y|ies)|carers?|(?:grand|step|foster )\\w+|nan|gran(?:dma|ny)?|guardian|pt|patient|child|fc)(?:'s?|s')?";
const aux = '(?:(?:has|have|had|was|were|is|then|again|just|also|all|already|since|being|been) )*';
const calling =
  '(?:rang|rings?|phoned|called|calls?|texted|emailed|messaged|contacted|asked|asks|requested|wanted|wants|wrote|wished|needed|unable|had|chose|decided)';
/** Between somebody and "cancelled", where it is what they were told, or speak of. */
const ofAnother =
  /\b(?:told|informed|aware|advised|notified|letter|complain\w*|upset|angry|unhappy|annoyed|cross|frustrated|attended|arrived|came|turned up|waiting|apolog\w*|but|because|as|since|when|after|by|re|about)\b/i;

const byFamily = [
  new RegExp(`\\b${putOff}(?: \\w+){0,3}? by (?:the |his |her |child's |foster )?${family}(?![\\w'])`, 'i'),
  new RegExp(`\\b(?:${family}|parental|family)(?:'s?)? request|\\bat (?:the )?request of (?:the )?${family}`, 'i'),
  new RegExp(
    `\\b${family} (?:\\w+ )?(?:asked|requested|wanted|wants|asks|needs?|needed) to (?:move|change|cancel|re)`,
    'i',
  ),
];
/** "Mum rang, cancelled", "parents cancelled again", and not "mum told clinic cancelled". */
const familyThen = new RegExp(`\\b${family}((?:[ ,&:-]+[\\w/]+){0,6}?)[ ,&:-]+${putOff}\\b`, 'gi');
const serviceEnds = new RegExp(`\\b${service}[ ,]+${aux}$`, 'i');
const calls = new RegExp(`\\b${calling}\\b`, 'i');

const byService = [
  new RegExp(`\\b${putOff}(?: \\w+){0,3}? (?:by|from) (?:the |our |their )?(?:[\\w-]+ )?(?:${service}|us)\\b`, 'i'),
  new RegExp(
    `\\b${service} (?:rang |phoned |called |wrote |texted |had to |needs? to |asked )?(?:to )?${aux}${putOff}\\b`,
    'i',
  ),
  new RegExp(`\\b(?:clinics?|list|session|appointments|appts|slots?) (?:was |were |had been |all )?${putOff}\\b`, 'i'),
  new RegExp(
    `\\b(?:hosp(?:ital)?|trust|service|provider|clinic|unit)[- ](?:initiated|side|led|canc\\w*|cx|error|request)`,
    'i',
  ),
  new RegExp(`^\\W*(?:${putOff}\\W+)?(?:hosp(?:ital)?|trust|provider|unit|clinic) *(?:[-:,(/\\u2013]|$)`, 'i'),
];
/** The same, and why, of those who work there: where the clause names nobody of the family. */
const serviceReasons = [
  new RegExp(`\\b${putOff}\\W+\\(?(?:hosp(?:ital)?|trust|provider)\\b`, 'i'),
  new RegExp(
    `\\b${service}(?: is| was| now| has| been| on| off| away| annual| maternity| sick)* (?:sick(?:ness)?|leave|ill|unwell|absent|absence|isolating|retired|left|off|shortage|short|away|strike|holiday|unavailable|not available|full|overbooked|cancelled|poorly)\\b`,
    'i',
  ),
  new RegExp(
    `\\bno (?:bed|beds|notes|theatre|capacity|cover|staff|room|slots?|donor|power|anaesth\\w*|interpreter|equipment|${service})\\b`,
    'i',
  ),
  /\b(?:staff(?:ing)?(?: sickness| shortages?| absence| off| leave| levels| ill)?|industrial action|(?:junior|doctors?'?|nurses?'?|resident|nhs|bma|rcn)(?: doctors?'?)? strikes?|bed (?:pressures?|crisis|shortage)|winter pressures|opel \d|it (?:failure|outage|down|problems?)|system (?:down|failure|outage)|power (?:cut|failure)|machine (?:broken|down)|broken (?:machine|scanner)|scanner (?:down|broken)|flood(?:ed|ing)? (?:clinic|ward|dept)|overran|over-?run|over-?booked|double[- ]booked|admin error|our error|booking error|error our end|in error|study leave|all (?:routine |elective )?(?:clinics?|appts|appointments|surgery|lists?)|routine clinics?|elective (?:surgery|lists?))\b/i,
];
const ofFamily = new RegExp(`\\b${family}\\b`, 'i');
/** "No slot mum liked", "hospital appointment for mum". */
const thenFamily = new RegExp(
  `^(?: (?:for|that|which|when|with|app(?:ointmen)?t|visit|suit(?:s|ed|able)?))* ${family}\\b`,
  'i',
);

/** "Consultant on leave", and not "mum on leave", "mum says no room in car". */
function isServiceReason(text: string): boolean {
  return serviceReasons.some((form) => {
    const found = form.exec(text);
    if (found === null) return false;
    const end = found.index + found[0].length;
    const before = text.slice(0, end).replace(/^.*[.;,:\n]/s, '');
    return !ofFamily.test(before) && !thenFamily.test(text.slice(end));
  });
}

/** Why, of the family: where a text names no more than one side's reason. */
const familyReason = new RegExp(
  `\\b${family} (?:\\w+ ){0,2}(?:ill|unwell|poorly|sick|away|work(?:ing)?|abroad|busy|exam|isolating|holiday|unable|can'?t|cannot|couldn'?t)\\b|\\bfamily (?:holiday|away|abroad|bereavement)|\\bchild (?:ill|unwell|poorly|sick)\\b`,
  'i',
);

function isFamilyThen(text: string): boolean {
  for (const match of text.matchAll(familyThen)) {
    const between = match[1] ?? '';
    if (ofAnother.test(between)) continue;
    if (!serviceEnds.test(`${between} `) || calls.test(between)) return true;
  }
  return false;
}

/** Whether the words of a slot that was cancelled or moved say that it was not the family who did so. */
export function isPutOffByService(text: string): boolean {
  if (byFamily.some((form) => form.test(text)) || isFamilyThen(text)) return false;
  if (familyReason.test(text) && !byService.slice(0, 2).some((form) => form.test(text))) return false;
  return byService.some((form) => form.test(text)) || isServiceReason(text);
}
