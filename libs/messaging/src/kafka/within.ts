import { TransientError } from '#libs/platform';

/**
 * Gives up waiting after a time; the work itself cannot be stopped.
 * @throws TransientError with `code` when it takes longer
 */
export async function within<T>(milliseconds: number, code: string, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new TransientError(code)), milliseconds);
  });
  try {
    return await Promise.race([work, tooLate]);
  } finally {
    clearTimeout(timer);
    work.catch(() => undefined);
  }
}
