import { readMentions } from '../code-words.js';
import { labelsOf } from '../corpus/read-corpus.js';

const kinds = new Set(['explanation', 'delay', 'missed-care', 'condition', 'concern', 'mobility']);

const read = (text: string): readonly string[] => [
  ...new Set(
    readMentions(text)
      .filter(({ kind }) => kinds.has(kind))
      .flatMap(labelsOf),
  ),
];

describe('what is said of a child, its care and its family', () => {
  it.each([
    ['a child tells of any harm', 'She told staff that a babysitter used to burn her arm', ['concern:disclosure']],
    ['a mother tells of her partner', 'Mum told me her partner slapped her', ['concern:disclosure (other-person)']],
    ['a mother tells of the child', 'Spoke with Mum. She said his cousin hit him', []],
    ['a child tells of a brother', 'Said her brother got beaten up on the bus', []],
    ['a relative tells of another', 'Nan says mother gets hit by the boyfriend', []],
    ['a sister tells of the child', 'Sister said he was whacked by the lodger', []],
    ['a deed is long past', 'Told us that dad hit her two years ago', ['concern:disclosure']],
    ['telling is long past', 'Last year she told us that dad hit her', ['concern:disclosure (historical)']],
    ['who told is said behind', 'The nurse was told by Mia that her brother kicks her', ['concern:disclosure']],
    ['nobody is said to tell', 'Reported to have been hit by a lodger', []],
    ['who tells did it', 'Told me that he hit his sister', []],
    ['what is told is no harm', 'Disclosed her debts to the worker', []],
    ['abuse is words', 'Gran got a torrent of abuse from a driver', []],
    ['a state is told', 'Low mood disclosed at booking', []],
    ['a pregnancy is told', 'Pregnancy disclosed at 12 weeks', []],
    ['a child with child tells', 'Pregnancy disclosed at 13', ['concern:disclosure']],
    ['harm is told beside a state', 'Low mood disclosed, harm at home', ['concern:disclosure']],
    ['a child tells of a fear', 'He told me that mum will hit him', []],
    ['a child tells of a ball', 'He said the ball hit him', []],
    ['a carer does not know', 'Bruise to arm. Nan brought him, does not know how', ['explanation:none-given']],
    ['a carer does not know a dose', 'Bruise to arm. Mum does not know the dose', []],
    ['a burn is brought days later', 'Burnt on Saturday, brought on Wednesday', ['delay:delayed']],
    ['a burn is brought the same day', 'Burnt on Saturday, brought on Saturday night', []],
    ['a wound is looked at again', 'Cut on Monday, came back on Friday for review', []],
    ['somebody waits', 'Waited a fortnight to show anyone, swollen finger', ['delay:delayed']],
    ['a child is in a unit soon', 'Bruised finger, mum had her at UTC within ten minutes', ['delay:prompt']],
    ['police are soon there', 'Cut lip, police were at the unit within ten minutes', []],
    ['a delay has no reason', 'Took a week to bring her in with the burn, no reason offered', ['delay:delayed']],
    ['an event cannot explain it', "A trip on a rug can't explain the skull fractures", ['explanation:inconsistent']],
    ['a carer cannot explain it', "Mum can't explain the skull fractures", ['explanation:none-given']],
    ['a pattern fits', 'Pattern and timing fit a fall from a bunk, bruise to hip', ['explanation:consistent']],
    ['a rule is followed', 'Bruise recorded in line with policy', []],
    ['somebody waits to be seen', 'Waited 5 hrs, seen, bruise', []],
    ['hours are told', '14 hours later mum brought him in, swollen wrist after a fall', ['delay:delayed']],
    ['somebody waits at home', 'Waited 3 days before bringing him, bruise', ['delay:delayed']],
    ['a disease accounts for it', 'Has haemophilia, which accounts for the bruise', ['condition:bleeding-disorder']],
    ['an account shifts', 'She has changed what she says about the bruise', ['explanation:changing']],
    ['two accounts clash', 'Two accounts of the burn, which do not agree', ['explanation:changing']],
    ['something else fits', 'The burn looks more like a dip than a spill', ['explanation:inconsistent']],
    ['a doubt is between', 'Burn, story possibly not in keeping', ['explanation:inconsistent (uncertain)']],
    ['nobody rings to cancel', 'Missed the review, no call to cancel', ['missed-care:was-not-brought']],
    ['a lesson is cancelled', 'Swimming lesson cancelled by mum', []],
    ['a meeting is put off', 'Mum put off the meeting with HV', ['missed-care:cancelled-by-family']],
    ['a service cancels', 'The housing officer cancelled again', []],
    ['a child may yet walk', 'She will soon be rolling', ['mobility:rolling (hypothetical)']],
    ['a child had learnt it', 'Was crawling before the plaster went on', ['mobility:crawling (historical)']],
    ['months are no mother', '5mo not mobile', ['mobility:not-mobile']],
    ['an illness is over', 'H/o ITP aged 3, resolved', ['condition:bleeding-disorder (historical)']],
    ['nobody knows of one', 'Not known epileptic', ['condition:epilepsy (negated)']],
    ['one is looked for', 'Bleeding disorder screen sent', ['condition:bleeding-disorder (uncertain)']],
    ['nothing is suspected', 'No suspicion of NAI', ['concern:maltreatment-suspected (negated)']],
  ])('is read where %s: %s', (_, text, labels) => {
    expect(read(text)).toEqual(labels);
  });
});
