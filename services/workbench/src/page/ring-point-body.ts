import { markup, severitySymbols } from '#libs/pictures';
import { type Policy } from '#libs/policy';
import { type Replayed } from '../report/as-text.js';
import { answerSection } from './answer.js';
import { contactsTable } from './contacts-table.js';
import { knowableOnPaper, knowableSection } from './knowable.js';
import { knownThen } from './known-then.js';
import { laterRings } from './later-rings.js';
import { linksSection } from './links-section.js';
import { notRungSection } from './not-rung-section.js';
import { otherwiseSection } from './otherwise.js';
import { pictureSection } from './picture.js';
import { isolated } from './recorded.js';
import { viewOfReplay } from './view-of-replay.js';

/**
 * The Ring Point of one chronology: "Would it have rung, and when?" A fragment from `h1` on, to stand in `main`; every text of
 * a file is escaped, and the same replay gives the same bytes. `ring-point.scss` holds its looks.
 */
export function ringPointBody(replayed: Replayed, policy: Policy): string {
  const view = viewOfReplay(replayed);
  const { shown, frame } = replayed;
  const known = knownThen(replayed, policy);
  return markup`<div class="ring-point">${severitySymbols()}<div class="rp-sheet"><header class="rp-head"><h1>Ring Point: ${isolated(frame.title)}</h1><p class="rp-question">Would it have rung, and when?</p></header>${answerSection(replayed, policy)}${pictureSection(view, replayed)}<div class="rp-words">${linksSection(replayed, policy)}${knowableOnPaper(known)}<div class="rp-columns">${knowableSection(known)}<div class="rp-beside">${notRungSection(shown, policy)}${laterRings(replayed)}${otherwiseSection(replayed, policy)}</div></div></div></div>${contactsTable(view, replayed)}</div>`.toString();
}
