import { aboutOf, type EvidenceEvent } from '#libs/chronology';
import { joined, markup, nothing, type Markup } from '#libs/pictures';

/** What was recorded at a contact, quoted, each field in a line; its direction is its own. */
export function recordedWords(event: EvidenceEvent): Markup {
  const { presentingProblem, injuryDetail, diagnosisText, concern, subject } = event;
  const quoted = [
    ...(presentingProblem === '' ? [] : [quote('', presentingProblem)]),
    ...(injuryDetail === '' ? [] : [quote('Injury: ', injuryDetail)]),
    ...(diagnosisText === '' ? [] : [quote('Diagnosis: ', diagnosisText)]),
    ...(concern === true ? [markup`<span class="rp-line">A safeguarding concern was recorded.</span> `] : []),
    ...(aboutOf(subject) === 'household' ? [markup`<span class="rp-line">About: ${isolated(subject)}.</span>`] : []),
  ];
  return quoted.length === 0 ? markup`nothing in words` : joined(quoted);
}

function quote(field: string, text: string): Markup {
  return markup`<span class="rp-line">${field}“<bdi>${text}</bdi>”</span> `;
}

/** A name that a file gives, with its own direction. */
export function isolated(text: string): Markup {
  return text === '' ? nothing : markup`<bdi>${text}</bdi>`;
}
