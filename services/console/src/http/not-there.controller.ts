import { All, Controller, Req, UseGuards } from '@nestjs/common';
import type { Request } from 'express';
import { Refused } from '../adapters/ask-service.js';
import { NoSuchPage } from './no-such-page.js';
import { SignedInGuard } from './signed-in.guard.js';

/** Every other address, for people who are signed in: beneath a case it is answered like a case that is not there. */
@Controller()
@UseGuards(SignedInGuard)
export class NotThereController {
  @All('*address')
  refuse(@Req() { path }: Request): never {
    if (/^\/cases(\/|$)/i.test(path)) throw new Refused();
    throw new NoSuchPage('address');
  }
}
