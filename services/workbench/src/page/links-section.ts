import { role, roleWords } from '#libs/contracts';
import { joined, listed, markup, nothing, sentenceCase, type Markup } from '#libs/pictures';
import { type Policy } from '#libs/policy';
import { type Replayed } from '../report/as-text.js';
import { linksOf, type Link } from '../report/links.js';

/** "the nurse in charge and the named nurse". */
function named(roles: readonly string[]): string {
  const words = roles.map((code) => {
    const known = role.safeParse(code);
    const name = known.success ? roleWords[known.data].replaceAll("'", '’') : code;
    const within = /^[A-Z]{2}/.test(name) ? name : name.charAt(0).toLowerCase() + name.slice(1);
    return within.includes('’s ') || within === 'police' ? within : `the ${within}`;
  });
  return listed(words);
}

/** Seen as a pattern, heard by a person, acted on: what the policy does, what was done, and the next link to fail. */
export function linksSection(replayed: Replayed, policy: Policy): Markup {
  const links = linksOf(replayed, policy, named);
  return links.length === 0 ? nothing : markup`<div class="rp-links">${joined(links.map(card))}</div>`;
}

function card({ name, policy, then }: Link): Markup {
  const said =
    name === 'Acted'
      ? markup`<p><strong>Next link to fail:</strong> this one. A replay cannot show that somebody would have acted.</p>`
      : markup`<p><strong>Then:</strong> ${then}</p>`;
  return markup`<section class="rp-panel"><h2>${name}</h2><p><strong>Policy:</strong> ${sentenceCase(policy)}</p>${said}</section>`;
}
