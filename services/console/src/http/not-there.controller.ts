import { All, Controller, UseGuards } from '@nestjs/common';
import { Refused } from '../adapters/ask-service.js';
import { SignedInGuard } from './signed-in.guard.js';

/** Every other address: answered like a case that is not there, to people who are signed in. */
@Controller()
@UseGuards(SignedInGuard)
export class NotThereController {
  @All('*address')
  refuse(): never {
    throw new Refused();
  }
}
