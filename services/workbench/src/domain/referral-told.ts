import { aboutOf, type EvidenceEvent } from '#libs/chronology';
import { type ContactFacts } from '#libs/policy';
import { textsOf } from './event-texts.js';

type Referral = NonNullable<ContactFacts['referral']>;

const refer = String.raw`\b(?:re-?)?(?:reff?er{1,2}(?:s|ed|ing|al|als)?)\b`;
/** Who is asked to protect a child: children's social care, by whatever name, and the front doors and teams of child protection. */
const protectors = String.raw`(?:${[
  String.raw`(?:children'?s?'? )?social (?:care|services|work(?:ers?)?)`,
  String.raw`(?:child(?:ren)?'?s'?|children and families) (?:services|team)`,
  String.raw`local authority|council|csc|ssd|edt|emergency duty team|duty (?:social work )?team`,
  String.raw`mash|marf|multi[- ]agency safeguarding(?: hub)?|safeguarding|section 47|s\.?47`,
  String.raw`child (?:protection|abuse)|cp|cait`,
].join('|')})\b`;
/** "The", "Haringey", "paediatrics and": what stands before one who is referred to, but not whoever refers, nor why. */
const named = String.raw`(?:(?!(?:by|from|of|after|with|for|who|about|re|regarding|because|to)\b)[\w'/&-]+ ){0,4}`;
const refersTo = new RegExp(String.raw`${refer}[^.;]{0,120}?\bto ${named}${protectors}`, 'i');
const isReferral = new RegExp(String.raw`\b${protectors}(?: (?:team|concern|form))? (?:re-?)?reff?er{1,2}als?\b`, 'i');
const anyProtector = new RegExp(String.raw`\b${protectors}`, 'i');
/** In a record of social care itself. */
const wasReferred = new RegExp(String.raw`${refer}[^.;]{0,120}?\b(?:received|taken|from|by)\b`, 'i');
const denies = new RegExp(
  String.raw`\b(?:no|not|without|never|declin\w*|refus\w*|consider\w*|whether|if|unless|threshold)\b[^.;,]{0,120}${refer}|${refer}[^.;,]{0,120} (?:not|never)\b`,
  'i',
);

/** Who rings them for a child: whoever works with it, or a neighbour or relative who does not bring it up. */
const callers = `(?:${[
  'staff|we|i|team|setting|school|nursery|pre-?school|playgroup|college|childminder|ward|practice|surgery|hospital|clinic|crew|ambulance|refuge',
  'hv|health visitor|gp|nurse|named nurse|matron|midwife|cmw|mw|doctor|dr|registrar|reg|consultant|cons|sho|ed|a&e|camhs|cpn|paramedics?|dentist',
  'd?dsl|dsp|senco?|head|headteacher|ht|deputy|teacher|ta|tutor|pastoral lead|safeguarding (?:lead|nurse|team)|key ?worker|manager|ewo|welfare officer',
  '(?:family support|support|youth|refuge|outreach|fs) worker|counsellor|therapist|housing officer|yot|police|officer|pc|neighbours?|caller|relative|mgm|pgm|gran|nan',
].join('|')})`;
/** The front doors of those who protect, who are rung where nobody knows the child yet. */
const frontDoors = String.raw`(?:${[
  String.raw`duty(?: desk| team| social (?:work )?team| social worker| sw| line)?(?=\s*(?:$|[.,;:()]|re\b|and\b|who\b|about\b|today\b|again\b|for\b|with\b|\+|&))`,
  String.raw`(?:children'?s?'? )?social (?:care|services)\b|(?:child(?:ren)?'?s?'?|children and families) (?:services|team)\b`,
  String.raw`(?:csc|ssd|edt|emergency duty team|mash|(?:the )?front door|cait|out of hours (?:social (?:care|work|services)|team))\b`,
].join('|')})`;
const calledThem = String.raw`(?:rang|rung|phoned|telephoned|called|contacted|emailed|e-mailed|spoke (?:to|with)|(?:made|put in) a? ?call to)`;
const rangFrontDoor = new RegExp(
  [
    String.raw`(?:^|[.;,:)]\s*|\b${callers}\s+)(?:has |have |then |also |later |immediately |therefore |so |now |and )*${calledThem} (?:the |local |duty |out of hours )*${frontDoors}`,
    String.raw`\b${callers} to (?:mash|csc|edt)\b`,
    String.raw`(?:^|[.;,:)]\s*)(?:mash|csc|edt|(?:children'?s )?social (?:care|services)) (?:(?:was|were|has been|have been) )?(?:contacted|informed|notified|rung|phoned|alerted|called)(?! (?:us|me|mum|dad|parents?|school|hv|back|to|for|that)\b)`,
    String.raw`\b(?:call|calls|phone call|tc|t\/c|email|form) (?:made )?to (?:the |duty )*${frontDoors}`,
    String.raw`\b(?:passed|reported|escalated|sent|logged|shared|discussed|d\/w) (?:on )?(?:to|with|by phone to) (?:the |duty )*${frontDoors}`,
  ].join('|'),
  'i',
);
/** Asked first: most texts name none. */
const frontDoorHint = /duty|social|child|csc|ssd|edt|emergency|mash|front|cait|hours/i;
const notRung = new RegExp(
  [
    String.raw`\b(?:not|never|if|unless|whether|should|would|will|advised?|asked to|consider\w*|declin\w*|refus\w*|threaten\w*`,
    String.raw`no (?:call|calls|contact|answer|reply|response|referral)|plan|tomorrow`,
    String.raw`engaged|voicemail|on hold|cut off|bounced|(?:ring|call|rang|called) back|back to ring|get through`,
    String.raw`last year|(?:in|since) (?:19|20)\d\d|who said (?:to )?(?:ring|call)|(?:dept|department) of)\b`,
  ].join('|'),
  'i',
);
/** In the clause behind a call: "told to ring back Monday". */
const reachedNobody =
  /^\W*(?:(?:told|asked|advised) to (?:ring|call|try) (?:back|again)|(?:line )?(?:was )?engaged|no answer|no reply|left (?:a )?(?:voicemail|message)|cut off|on hold|bounced)\b/i;
/** Called for something else than the harm of a child. */
const otherMatter = new RegExp(
  [
    String.raw`\b(?:re|about|regarding|for|over) (?:(?:the|his|her|their|a|an|mum's|own|free) )*(?:hous\w+|benefits?|(?:school )?meals?|appointments?|(?:school|nursery) place|beds?(?! ?bugs?)|care package|grant|funding|transport|uniform|respite|equipment)\b`,
    String.raw`\bto (?:chase|ask for) (?:a |the )?bed\b`,
    // of a house
    String.raw`\bcall(?:ed)? (?:the )?front door\b|\bfront door of\b`,
    String.raw`\bchild(?:ren)?'?s team,? (?:at|home|for|re)\b`,
    String.raw`\b(?:passed|sent|escalated) (?:on )?to (?:the )?duty\b(?! (?:desk|team|social|sw|line))`,
  ].join('|'),
  'i',
);

/** Events are asked again at every contact after them. */
const known = new WeakMap<EvidenceEvent, Referral | null>();

/**
 * Whether an event is a referral, or its words tell of one to those who protect children, or that somebody
 * rang their front door: who refers to a clinic or comes from a GP asks for care. What is written of somebody else at home is of their own care.
 */
export function referralOf(event: EvidenceEvent): Referral | null {
  let referral = known.get(event);
  if (referral === undefined) known.set(event, (referral = readOf(event)));
  return referral;
}

function readOf(event: EvidenceEvent): Referral | null {
  if (aboutOf(event.subject) === 'household') return null;
  if (event.type === 'referral' && !isForCare(event)) return 'recorded';
  return textsOf(event).some(({ text }) => tells(text, event)) ? 'in-words' : null;
}

/** To whom a child is sent for care, as their short and long names have it. */
const care = new RegExp(
  String.raw`\b(?:ent|orthoptics?|ophthalmology|audiology|dietiti?c?ians?|dietetics|physio\w*|slt|salt|speech(?: (?:and|&) language)? therap\w*|ot|occupational therap\w*|dermatology|cardiology|neurology|orthopaedics?|surg(?:ery|eons?|ical)|urology|gastro\w*|allergy|asthma|diabet\w*|dent(?:al|ists?)|orthodont\w*|genetics|haematology|oncology|endocrin\w*|rheumatology|podiatry|wheelchair|weight management|continence|optom\w*|opticians?|sleep clinic|cochlear|x-?ray|scan)\b`,
  'i',
);
const protecting: ReadonlySet<string> = new Set(['social-care', 'police', 'court']);

/** A referral to a clinic asks for care: nobody who protects children is told, where its words name none of them. */
function isForCare(event: EvidenceEvent): boolean {
  if (protecting.has(event.setting) || event.concern === true) return false;
  const texts = textsOf(event).map(({ text }) => text);
  return texts.some((text) => care.test(text)) && !texts.some((text) => anyProtector.test(text));
}

const clausesOf = (text: string): readonly string[] =>
  text
    .replaceAll('\u2019', "'")
    .replaceAll(/\s+/g, ' ')
    .split(/[.;](?= |$)/);

function tells(text: string, event: EvidenceEvent): boolean {
  return namesReferral(text, event) || isRung(text, event);
}

function namesReferral(text: string, { setting }: EvidenceEvent): boolean {
  const forms = [refersTo, isReferral, ...(setting === 'social-care' ? [wasReferred] : [])];
  return clausesOf(text).some((clause) => forms.some((form) => form.test(clause)) && !denies.test(clause));
}

/** "DSL rang MASH", "nursery rang duty": a referral by phone, in short. */
const isRung = (text: string, { setting }: EvidenceEvent): boolean =>
  setting !== 'social-care' &&
  frontDoorHint.test(text) &&
  clausesOf(text).some(
    (clause, place, clauses) =>
      rangFrontDoor.test(clause.trim()) &&
      !notRung.test(clause) &&
      !otherMatter.test(clause) &&
      !reachedNobody.test(clauses[place + 1] ?? ''),
  );

/** "Told SW", "bank staff rang duty SW": those who see the child, not what a parent told a social worker. */
const wasTold = new RegExp(
  String.raw`(?:^|[.;,:]\s*|\b(?:staff|we|i|hv|gp|school|nurse|nursery|head|doctor|dr|ward|manager|teacher)\s+)(?:has |have |then |also )?(?:rang|phoned|telephoned|called|contacted|informed|told|notified|alerted) (?:the )?(?:duty sw|sw duty|sw|duty social worker|allocated social worker|${protectors})\b`,
  'i',
);

/** Whether the words of an event tell that somebody rang or told those who protect children, and nobody calls it a referral. */
export function tellsProtectors(event: EvidenceEvent): boolean {
  if (aboutOf(event.subject) === 'household' || event.type === 'referral') return false;
  const texts = textsOf(event);
  return (
    texts.some(({ text }) => wasTold.test(text) || isRung(text, event)) &&
    !texts.some(({ text }) => namesReferral(text, event))
  );
}

/** Whether the rows of one contact are a referral, or tell of one, as the rules read it. */
export function referralIn(
  rows: readonly { readonly event: EvidenceEvent }[],
  words: 'read' | 'left out',
): ContactFacts['referral'] {
  if (rows.some(({ event }) => referralOf(event) === 'recorded')) return 'recorded';
  return words === 'read' && rows.some(({ event }) => referralOf(event) !== null) ? 'in-words' : undefined;
}
