import { escaped, joined, markup, nothing } from './markup.js';

describe('text in a picture', () => {
  it('is escaped, in content and in attributes', () => {
    const words = `<script>alert("x")</script> & 'y'`;
    expect(markup`<text aria-label="${words}">${words}</text>`.toString()).toBe(
      '<text aria-label="&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt; &amp; &#39;y&#39;">&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt; &amp; &#39;y&#39;</text>',
    );
  });

  it('that is markup already stays as it is, once and in lists', () => {
    const mark = markup`<b>${'a<b'}</b>`;
    expect(markup`${mark}${[mark, mark]}${nothing}`.toString()).toBe('<b>a&lt;b</b>'.repeat(3));
    expect(joined([mark, nothing]).toString()).toBe('<b>a&lt;b</b>');
  });

  it('loses characters that no document can hold, and those that turn its direction', () => {
    expect(escaped('a\u0000b\u001bc\u202ed\ud800e')).toBe('a\ufffdb\ufffdc\ufffdd\ufffde');
    expect(escaped('Siân, naïve, 李')).toBe('Siân, naïve, 李');
  });

  it('writes numbers to a tenth of a pixel, the same every time', () => {
    expect(markup`${1.26} ${2} ${-0.04} ${1 / 3}`.toString()).toBe('1.3 2 0 0.3');
  });
});
