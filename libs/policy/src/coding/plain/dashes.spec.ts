import { withoutDashes } from './dashes.js';
import { tokensOf } from '../text/tokens.js';

const parted = (text: string): string =>
  withoutDashes(tokensOf(text))
    .map((token) => token.text)
    .join(' ');

describe('a dash that stands apart', () => {
  it.each([
    ['Fell off the sofa - cried', 'fell off the sofa , cried'],
    ['Swollen ankle – no fracture', 'swollen ankle , no fracture'],
  ])('only parts clauses: "%s"', (text, read) => {
    expect(parted(text)).toBe(read);
  });

  it('heads what was found at places', () => {
    expect(parted('XR elbow - no fracture')).toBe('xr elbow : no fracture');
  });

  it.each(['PMH - asthma', 'Hands examined - no marks', 'Ex - partner', 'Bruising of arm - none', 'Self-harm'])(
    'stays a dash: "%s"',
    (text) => {
      expect(withoutDashes(tokensOf(text)).some((token) => token.text === '-')).toBe(true);
    },
  );
});
