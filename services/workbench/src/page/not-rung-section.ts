import { wordsAbout } from '#libs/contracts';
import { joined, markup, nothing, type Markup } from '#libs/pictures';
import { type Policy } from '#libs/policy';
import { notRungIf, type OtherFacts } from '../domain/not-rung-if.js';
import { type Replay } from '../domain/replay.js';

/** "It would not have rung if …": the fewest facts that would have kept it quiet, each tried. */
export function notRungSection({ firstRing }: Replay, policy: Policy): Markup {
  if (firstRing.length === 0) return nothing;
  const { enough, ofEachRule } = notRungIf(firstRing, policy);
  const told =
    enough === null
      ? markup`<p>No fact that was tried would have kept it quiet, one or two for each rule.</p>`
      : markup`<p>${sum(enough)}. ${alone(enough)}</p>`;
  const each = ofEachRule.length < 2 ? nothing : joined(ofEachRule.map(line));
  const list = each === nothing ? nothing : markup`<ul class="rp-each">${each}</ul>`;
  return markup`<section class="rp-panel rp-not-if"><h2>It would not have rung if</h2>${told}${list}<p class="rp-fine">Tried: the rules were asked again with these facts.</p></section>`;
}

function factsOf({ words }: OtherFacts): readonly string[] {
  return words.map((one) => wordsAbout(one, null));
}

function sum(enough: readonly OtherFacts[]): Markup {
  const facts = [...new Set(enough.flatMap(factsOf))];
  const [first = '', ...others] = facts;
  return markup`${first}${joined(others.map((one) => markup` <strong>and</strong> ${one}`))}`;
}

function alone(enough: readonly OtherFacts[]): string {
  const facts = new Set(enough.flatMap(factsOf)).size;
  if (facts < 2) return '';
  return facts === 2 ? 'Either alone leaves it ringing.' : 'Fewer of them leave it ringing.';
}

function line(one: OtherFacts): Markup {
  const facts = factsOf(one);
  const told =
    facts.length === 0 ? 'no single fact, nor two, would have kept it quiet' : `not, if ${facts.join(' and ')}`;
  return markup`<li><strong>${one.rule}</strong> alone: ${told}.</li>`;
}
