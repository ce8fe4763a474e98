import { callService } from './call-service.js';
import { CommandFailure } from './command-failure.js';
import { readEndpoints } from './env.js';

/**
 * Calls the rota and telephone API of dispatch.
 * @throws CommandFailure when it refuses, does not answer, or the endpoints file knows of none
 */
export function callDispatch<T>(path: string, method: 'GET' | 'POST' | 'DELETE' = 'GET', body?: object): Promise<T> {
  const found = readEndpoints().services['dispatch'];
  if (!found?.token)
    throw new CommandFailure('The endpoints file names no way into dispatch.', 'Stop and start the system again.');
  return callService<T>({
    url: `${found.url}${path}`,
    token: found.token,
    method,
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
}
