import { applyDecorators, Catch, UseFilters, type ExceptionFilter } from '@nestjs/common';
import { throwError, type Observable } from 'rxjs';
import type { EventType } from '#libs/contracts';

/** Key under which Nest hands what a method handles to the transport, beside its pattern. */
const patternExtras = 'microservices:pattern_extras';

/** Lets an error of a handler reach the transport as it is: Nest would replace it by "Internal server error". */
@Catch()
export class PassErrors implements ExceptionFilter {
  catch(error: unknown): Observable<never> {
    return throwError(() => error);
  }
}

/**
 * Names the events that an `@EventPattern` method takes. The service refuses to boot unless each event that the
 * contracts give it has exactly one method.
 */
export function Handles(...types: readonly EventType[]): MethodDecorator {
  const note: MethodDecorator = (_target, _key, descriptor) => {
    const method = descriptor.value as object;
    const known = (Reflect.getMetadata(patternExtras, method) ?? {}) as object;
    Reflect.defineMetadata(patternExtras, { ...known, handles: types }, method);
  };
  return applyDecorators(note, UseFilters(new PassErrors()));
}
