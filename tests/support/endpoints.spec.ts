import { textOfMail, wordsIn } from './endpoints.js';

const mail = {
  id: '1',
  to: 'amira.dunlin@millbrook.example',
  subject: 'Bellwether B-12: urgent',
  text: 'A case waits for you.\nOpen it.',
  html: '<p>A case waits for you.</p>',
  headers: {
    'message-id': '<5f0f9a1c-ada1-4ada-9ada-0123456789ab@bellwether.example>',
    'dkim-signature': 'b=/Ada+ivo/',
  },
};

describe('words in a mail', () => {
  it.each([
    ['at the beginning of a line', { text: 'A case waits.\nWrenfold needs you.' }],
    ['in another form', { text: 'It is the Wrenfolds again.' }],
    ['in any letters', { subject: 'WRENFOLD' }],
    ['within markup', { html: '<td>Wrenfold</td>' }],
    ['before another name', { text: 'Child: Wrenfold-Smith' }],
    ['in a header', { headers: { 'x-child': 'wrenfold' } }],
  ])('are found %s', (_, changes) => {
    expect(wordsIn(textOfMail({ ...mail, ...changes }), ['Wrenfold'])).toEqual(['Wrenfold']);
  });

  it('are found as what became of them: bruised, bruising', () => {
    expect(wordsIn('seen bruising and bruised', ['bruis', 'fracture'])).toEqual(['bruis']);
  });

  it('are not found in an id, nor in a signature', () => {
    expect(wordsIn(textOfMail(mail), ['Ada', 'Ivo'])).toEqual([]);
  });
});
