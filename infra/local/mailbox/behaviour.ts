import { z } from 'zod';

/**
 * What the sink does with the next mails: everything that a real server has been seen to do. `defer` answers 451, `bounce`
 * 550; `drop-before-250` cuts the line without keeping the mail, `drop-after-250` keeps it but its 250 is lost.
 */
export const behaviour = z.object({
  mode: z.enum(['accept', 'defer', 'bounce', 'slow', 'drop-before-250', 'drop-after-250']),
  /** Mails it applies to; then it accepts again. Absent: until changed. */
  count: z.number().int().min(1).optional(),
  /** Milliseconds that `slow` takes; default 5,000. */
  delayMs: z.number().int().min(0).max(600_000).optional(),
});
export type Behaviour = z.infer<typeof behaviour>;

/** The switch: tells for each mail how to behave, and counts down. */
export class BehaviourSwitch {
  private current: Behaviour = { mode: 'accept' };

  set(next: Behaviour): void {
    this.current = next;
  }

  get(): Behaviour {
    return this.current;
  }

  /** Behaviour for one mail. */
  take(): Behaviour {
    const now = this.current;
    if (now.count !== undefined) this.current = now.count > 1 ? { ...now, count: now.count - 1 } : { mode: 'accept' };
    return now;
  }
}
