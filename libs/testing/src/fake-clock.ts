import type { Clock } from '#libs/platform';

/** A clock that stands still until it is moved. */
export class FakeClock implements Clock {
  constructor(private moment: Date = new Date('2026-11-17T14:00:00Z')) {}

  now(): Date {
    return new Date(this.moment);
  }

  advance(milliseconds: number): void {
    this.moment = new Date(this.moment.getTime() + milliseconds);
  }
}
