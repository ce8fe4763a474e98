import { severityShape, signs, signWords } from './severity-shape.js';

describe('the shape of a severity', () => {
  it.each(signs)('%s is hidden from those who hear its word, and carries no style or script', (sign) => {
    const shape = severityShape(sign);
    expect(shape).toMatch(/^<svg class="pic-severity pic-sign pic-[a-z-]+" width="20" height="20"/);
    expect(shape).toContain('aria-hidden="true"');
    expect(shape).not.toMatch(/style=|<script|fill="#|on[a-z]+=/);
    expect(signWords[sign]).not.toBe('');
  });

  it('differs from every other in outline, so that grey keeps it', () => {
    const outlines = signs.map((sign) => severityShape(sign).replaceAll(/class="[^"]*"/g, ''));
    expect(new Set(outlines).size).toBe(signs.length);
  });

  it('of what could not be told is dashed', () => {
    expect(severityShape('CANNOT-TELL')).toContain('pic-dashed');
    expect(severityShape('IMMEDIATE')).not.toContain('pic-dashed');
  });

  it('can be drawn smaller', () => {
    expect(severityShape('URGENT', { size: 17 })).toContain('width="17" height="17"');
  });
});
