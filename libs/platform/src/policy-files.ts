import { createHash } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { policyDocument, type PolicyDocument } from '#libs/contracts';
import { engineVersion, policyFaults, wordsVersion, type Policy, type RuleParameters } from '#libs/policy';
import { PolicyError, readDocument } from './read-document.js';

/** The same text for the same content, whatever the order of its keys. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1));
  return `{${entries.map(([key, inner]) => `${JSON.stringify(key)}:${canonical(inner)}`).join(',')}}`;
}

/**
 * What a finding names its policy by: the same for the same document, engine and words that it is judged with.
 * @returns SHA-256, hexadecimal
 */
export function policyHash(document: unknown, versions = { engineVersion, wordsVersion }): string {
  return createHash('sha256')
    .update(canonical({ document, ...versions }))
    .digest('hex');
}

/** Minutes after midnight of `HH:MM`. */
function minutesOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}

function deliveryOf({ delivery }: PolicyDocument): Policy['delivery'] {
  return {
    ringWithinSeconds: delivery.ringWithin.value,
    ringImmediateAfterSeconds: delivery.ringImmediateAfter.value,
    bundleAfter: delivery.bundleAfter.value,
    bundleWindowMinutes: delivery.bundleWindow.value,
    bundleWaitSeconds: delivery.bundleWait.value,
    bundleMarginSeconds: delivery.bundleMargin.value,
  };
}

/** Numbers without their units and sources. */
const valuesOf = <Name extends string>(parameters: Readonly<Record<Name, { readonly value: number }>>) =>
  Object.fromEntries(
    (Object.entries(parameters) as [Name, { readonly value: number }][]).map(([name, { value }]) => [name, value]),
  ) as Readonly<Record<Name, number>>;

function policyOf(document: PolicyDocument): Policy {
  const rules = Object.entries(document.rules).map(([id, rule]): [string, RuleParameters] => [
    id,
    { ...rule, pageWithinDays: rule.pageWithinDays?.value },
  ]);
  return {
    id: document.id,
    version: document.version,
    inForceFrom: Date.parse(document.inForceFrom),
    hash: policyHash(document),
    rules: Object.fromEntries(rules),
    pageWithinDays: document.pageWithinDays.value,
    planStaleAfterDays: document.planStaleAfterDays.value,
    newEpisodeHours: document.newEpisodeHours.value,
    signs: valuesOf(document.signs),
    undoMinutes: document.undoMinutes.value,
    lapseDays: document.lapseDays.value,
    copies: {
      ...document.copies,
      patternDays: document.copies.patternDays.value,
      practiceDays: document.copies.practiceDays.value,
    },
    proposeReferralFor: document.referral.proposeFor,
    deliveryFailed: document.deliveryFailed,
    delivery: deliveryOf(document),
    officeHours: { opens: minutesOf(document.officeHours.opens), closes: minutesOf(document.officeHours.closes) },
    seenBy: document.seenBy,
    actedBy: document.actedBy,
    chains: document.chains,
  };
}

/** What a system is run for. */
export type Purpose = 'development' | 'test' | 'production';

/**
 * Reads one policy document and checks it against the rules that it names.
 * @throws PolicyError naming every fault with its line, its path and what is allowed there; a demonstration's document is one in production
 */
export async function loadPolicy(file: string, purpose: Purpose = 'development'): Promise<Policy> {
  const { content, placeOf } = await readDocument(file, policyDocument);
  if (content.demonstration === true && purpose === 'production')
    throw new PolicyError(file, [
      `${placeOf(['demonstration'])}: a document for demonstrations is not used in production`,
    ]);
  const policy = policyOf(content);
  const faults = policyFaults(policy);
  if (faults.length > 0)
    throw new PolicyError(
      file,
      faults.map(({ path, message }) => `${placeOf(path.split('.'))}: ${message}`),
    );
  return policy;
}

/**
 * Reads every policy document of a folder, by the moment at which each comes into force.
 * @throws PolicyError when one is malformed, or two come into force at the same moment or share id and version
 */
export async function loadPolicies(folder: string, purpose: Purpose = 'development'): Promise<readonly Policy[]> {
  const files = (await readdir(folder)).filter((name) => name.endsWith('.yaml')).toSorted();
  const loaded = await Promise.all(
    files.map(async (name) => ({ name, policy: await loadPolicy(join(folder, name), purpose) })),
  );
  if (loaded.length === 0) throw new PolicyError(folder, ['no policy document']);
  loaded.forEach(({ name, policy }, index) => {
    for (const other of loaded.slice(0, index)) {
      const faults = clashes(policy, other.policy).map((fault) => `${fault} ${other.name}`);
      if (faults.length > 0) throw new PolicyError(join(folder, name), faults);
    }
  });
  return loaded.map(({ policy }) => policy).toSorted((one, other) => one.inForceFrom - other.inForceFrom);
}

function clashes(one: Policy, other: Policy): readonly string[] {
  return [
    ...(one.inForceFrom === other.inForceFrom ? ['inForceFrom: the same moment as in'] : []),
    ...(one.id === other.id && one.version === other.version ? [`version: ${one.id} ${one.version} is also in`] : []),
  ];
}
