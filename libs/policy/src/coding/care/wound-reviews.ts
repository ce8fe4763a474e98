import { purposeFields } from './slot-purpose.js';

/** That a contact is to look at a wound again, and where it is said. */
export interface SaidWoundReview {
  readonly code: 'wound-review';
  readonly from: number;
  readonly to: number;
}

/** Only as the first words of a reason: "cleaned, to see the nurse for a dressing change" is the first attendance. */
const planned =
  /^\W*(?:(?:attended|seen|here|booked|in|came|routine|planned) )?(?:for )?(?:an? |her |his )?(?:(?:dressings? (?:change|changed|clinic|renewal)|change of dressings?|re-?dress(?:ing|ed)?)\b|(?:removal of|remove) (?:sutures?|stitches|clips|staples)\b|(?:sutures?|stitches|clips|staples) (?:removed|removal|out|taken out)\b|(?:plaster|cast) (?:check|clinic|removal|removed|off)\b)/i;

/** Whether the words of a contact begin with what is done for a wound or a fracture that is known; null when they do not. */
export function woundReviewIn(field: string, text: string): SaidWoundReview | null {
  const found = purposeFields.has(field) ? planned.exec(text) : null;
  return found === null ? null : { code: 'wound-review', from: found.index, to: found.index + found[0].length };
}
