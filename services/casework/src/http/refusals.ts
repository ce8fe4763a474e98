import { HttpException } from '@nestjs/common';

/** The one answer for everything that a person may not see, whether it is there or not. */
export function notYours(): HttpException {
  return new HttpException({ code: 'not-found-or-not-yours' }, 403);
}
