import { sourceId, type CodedFact, type ContactStated } from '#libs/contracts';
import { injuryOf } from '#libs/policy';
import type { Hl7, Segment } from './accessor.js';
import type { AddNote } from './notes.js';
import { readSnomed } from './snomed-expression.js';

/** What a message says of the reason for the contact, as codes and as words. */
export interface ReasonsForContact {
  readonly coded: ContactStated['coded'];
  readonly words: ContactStated['words'];
}

/**
 * Reads diagnoses (DG1-3, DG1-4) and the reason for the visit (PV2-3). A code of SNOMED CT or ICD-10 that names an injury
 * becomes an injury; any other code a diagnosis; texts become words.
 * `undefined` where the message says nothing, `null` where it clears.
 */
export function readReasons(hl7: Hl7, note: AddNote): ReasonsForContact {
  const coded: CodedFact[] = [];
  const words: { field: string; text: string }[] = [];
  const read = (segment: Segment, name: string, field: number, wordsField: string) => {
    for (const first of [1, 4]) {
      const fact = codedFact(segment, field, first, wordsField === 'chiefComplaint' ? 'complaint' : 'diagnosis');
      if (fact !== null && !coded.some((known) => known.system === fact.system && known.code === fact.code))
        coded.push(fact);
    }
    addWords(segment.text(field, 2), wordsField, `${name}-${field}.2`);
  };
  const addWords = (text: string | null | undefined, field: string, place: string) => {
    if (!text || words.some((known) => known.field === field && known.text === text)) return;
    if (text.length > 4000) note('cut-short', place);
    words.push({ field, text: text.slice(0, 4000) });
  };
  for (const segment of hl7.segments('DG1')) {
    read(segment, 'DG1', 3, 'diagnosis');
    addWords(segment.text(4), 'diagnosis', 'DG1-4');
  }
  read(hl7.segment('PV2'), 'PV2', 3, 'chiefComplaint');
  const cleared = [...hl7.segments('DG1'), hl7.segment('PV2')].some((segment) => segment.value(3) === null);
  if (coded.length > 50 || words.length > 20) note('cut-short', 'DG1');
  return {
    coded: coded.length > 0 ? coded.slice(0, 50) : cleared ? null : undefined,
    words: words.length > 0 ? words.slice(0, 20) : undefined,
  };
}

const systems = new Map<string, CodedFact['system']>([
  ...['SCT', 'SNM', 'SNOMED', 'SNOMED CT', 'SNOMED-CT', 'SCT2'].map((name) => [name, 'snomed'] as const),
  ...['I10', 'I10P', 'ICD10', 'ICD-10', 'ICD10-UK'].map((name) => [name, 'icd10'] as const),
]);

function codedFact(segment: Segment, field: number, first: number, kind: 'diagnosis' | 'complaint'): CodedFact | null {
  const text = segment.text(field, first);
  if (typeof text !== 'string') return null;
  const written = segment.value(field, { component: first + 2 })?.toUpperCase() ?? '';
  const system = systems.get(written) ?? 'local';
  const { code, ...where } = system === 'snomed' ? readSnomed(text) : { code: text };
  if (!sourceId.safeParse(code).success) return null;
  if (system === 'local') return { kind, system, code };
  const injury = injuryOf({ kind: 'diagnosis', system, code, ...where });
  if (injury === null) return { kind, system, code };
  return {
    kind: 'injury',
    system,
    code,
    ...(injury.bodySite === null ? {} : { bodySite: injury.bodySite }),
    ...(injury.laterality === null ? {} : { laterality: injury.laterality }),
    ...where,
  };
}
