import { MllpFramer, type Frame } from './mllp-framer.js';

const limit = 1024;
const framed = (body: string | Buffer) => Buffer.concat([Buffer.of(0x0b), Buffer.from(body), Buffer.of(0x1c, 0x0d)]);
const text = (frames: readonly Frame[]) => frames.map(({ framing, bytes }) => `${framing}:${bytes.toString('latin1')}`);

/** Pushes bytes in chunks of a size and returns every frame. */
function cut(bytes: Buffer, size = bytes.length): readonly Frame[] {
  const framer = new MllpFramer(limit);
  const frames: Frame[] = [];
  for (let at = 0; at < bytes.length; at += size) frames.push(...framer.push(bytes.subarray(at, at + size)));
  return frames;
}

describe('cutting messages out of a stream of bytes', () => {
  const one = framed('MSH|one');
  const two = framed('MSH|two');

  it('finds a message that comes whole', () => {
    expect(text(cut(one))).toEqual(['whole:MSH|one']);
  });

  it('finds a message that comes one byte at a time, end block and carriage return apart', () => {
    expect(text(cut(one, 1))).toEqual(['whole:MSH|one']);
  });

  it('finds two messages in one write', () => {
    expect(text(cut(Buffer.concat([one, two])))).toEqual(['whole:MSH|one', 'whole:MSH|two']);
  });

  it('finds three messages in turn', () => {
    const framer = new MllpFramer(limit);
    expect([one, two, one].flatMap((bytes) => text(framer.push(bytes)))).toHaveLength(3);
    expect(framer.midFrame).toBe(false);
  });

  it.each([1, 2, 3, 5, 7, 11, 13])('finds two messages whatever the chunks are (%d bytes)', (size) => {
    expect(text(cut(Buffer.concat([one, two]), size))).toEqual(['whole:MSH|one', 'whole:MSH|two']);
  });

  it('keeps the bytes of a frame that holds no message', () => {
    expect(text(cut(Buffer.concat([framed('GARBAGE'), one])))).toEqual(['whole:GARBAGE', 'whole:MSH|one']);
  });

  it('loses no good message behind a bad one without end', () => {
    const bad = Buffer.from('\u000bMSH|begun and never');
    expect(text(cut(Buffer.concat([bad, one])))).toEqual(['unfinished:MSH|begun and never', 'whole:MSH|one']);
  });

  it('passes over noise and keep-alive bytes between messages, and counts the noise', () => {
    const framer = new MllpFramer(limit);
    const frames = framer.push(Buffer.concat([Buffer.from('\r\n\0'), one, Buffer.from('noise\r\n'), two]));
    expect(text(frames)).toEqual(['whole:MSH|one', 'whole:MSH|two']);
    expect(framer.takeNoise()).toBe(5);
    expect(framer.takeNoise()).toBe(0);
  });

  it('keeps Latin-1 bytes as they are', () => {
    const [frame] = cut(framed(Buffer.from('Zo\u00eb', 'latin1')));
    expect([...frame!.bytes]).toEqual([0x5a, 0x6f, 0xeb]);
  });

  it('finds two hundred pipelined messages', () => {
    const many = Buffer.concat(Array.from({ length: 200 }, (_, at) => framed(`MSH|${at}`)));
    const frames = cut(many, 997);
    expect(frames).toHaveLength(200);
    expect(text(frames).at(-1)).toBe('whole:MSH|199');
  });

  it('gives up a message beyond the bound, keeps its beginning, and finds the next', () => {
    const frames = cut(Buffer.concat([framed('x'.repeat(5000)), one]), 100);
    expect(frames.map(({ framing }) => framing)).toEqual(['too-large', 'whole']);
    expect(frames[0]!.bytes).toHaveLength(limit);
  });

  it('takes a message of exactly the bound', () => {
    expect(cut(framed('x'.repeat(limit)))[0]).toMatchObject({ framing: 'whole' });
  });

  it('takes a lone end block as part of the body', () => {
    expect(text(cut(framed('a\u001cb'), 1))).toEqual(['whole:a\u001cb']);
  });

  it('ends a message before the next start when the carriage return was left out', () => {
    expect(text(cut(Buffer.concat([Buffer.from('\u000bMSH|one\u001c'), two])))).toEqual([
      'whole:MSH|one',
      'whole:MSH|two',
    ]);
  });

  it('hands over what a broken connection left, once', () => {
    const framer = new MllpFramer(limit);
    framer.push(Buffer.from('\u000bMSH|half'));
    expect(framer.midFrame).toBe(true);
    expect(framer.abandon()).toMatchObject({ framing: 'unfinished', bytes: Buffer.from('MSH|half') });
    expect(framer.abandon()).toBeNull();
  });

  it('does not mix messages that are held at the same time', () => {
    const framer = new MllpFramer(limit);
    const [first] = framer.push(framed('AAAA'));
    framer.push(framed('BBBB'));
    expect(first!.bytes.toString()).toBe('AAAA');
  });
});
