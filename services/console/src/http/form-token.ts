import { z } from 'zod';
import { sameToken } from '#libs/platform';
import type { Session } from '../store/sessions.js';
import { StaleForm } from './visitor.js';

const tokenOfForm = z.object({ _csrf: z.string().max(100) });

/**
 * A form must hold the token that only this session's pages hold.
 * @throws StaleForm
 */
export function mustHoldToken(body: unknown, { csrf }: Pick<Session, 'csrf'>): void {
  const form = tokenOfForm.safeParse(body);
  if (!form.success || !sameToken(form.data._csrf, csrf)) throw new StaleForm();
}
