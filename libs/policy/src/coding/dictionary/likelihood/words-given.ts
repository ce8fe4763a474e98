import { cross, listed } from '../forms.js';

/** What somebody gives their word not to do. */
export const agreements: readonly string[] = [
  ...cross(
    listed('agreed, agrees, agree, promised, promises, promise, undertook, pledged'),
    ['', 'that'],
    listed('he, she, they'),
    listed("would not, will not, would never, will never, won't, wouldn't"),
  ),
  ...cross(['signed up'], ['to never', 'to not', 'never to', 'not to']),
  ...cross(['agreement'], ['not to', 'never to']),
];
