import { HttpException } from '@nestjs/common';
import { z } from 'zod';
import type { CaseReference } from '../store/case-rows.js';

const caseNumber = /^[BD]-[1-9]\d{0,8}$/;

/**
 * A case as people name it: its id, or the number they read out on the telephone.
 * @throws HttpException 400 `case-reference-malformed`
 */
export function caseReference(text: string): CaseReference {
  const number = text.toUpperCase();
  if (caseNumber.test(number)) return { number };
  if (z.uuid().safeParse(text).success) return { id: text };
  throw new HttpException({ code: 'case-reference-malformed' }, 400);
}

/** A case as it was asked for. */
export function namedBy(reference: CaseReference): string {
  return 'id' in reference ? reference.id : reference.number;
}
