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
  return markup`<div class="rp-links">${joined(linksOf(replayed, policy, named).map(card))}</div>`;
}

function card({ name, policy, then, fails }: Link): Markup {
  const next = fails === null ? nothing : markup`<p><strong>Next link to fail:</strong> ${fails}</p>`;
  return markup`<section class="rp-panel"><h2>${name}</h2><p><strong>Policy:</strong> ${sentenceCase(policy)}</p><p><strong>Then:</strong> ${then}</p>${next}</section>`;
}
