import { Injectable, type PipeTransform } from '@nestjs/common';
import { Refused } from '../adapters/ask-service.js';

/** The number of a case as it stands in an address. What is none is answered like a case that is not there. */
@Injectable()
export class CaseNumber implements PipeTransform<string, string> {
  transform(text: string): string {
    if (/^B-[1-9]\d{0,8}$/.test(text)) return text;
    throw new Refused();
  }
}
