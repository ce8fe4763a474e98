import { contactStated } from '#libs/contracts';
import { contact, context, overHttp } from '../test-messages/sample.js';
import { prepare } from './domain/prepare.js';
import { httpAnswer } from './http-answer.js';
import { outcomeOf } from './outcome.js';

const answerTo = (body: unknown) =>
  httpAnswer(outcomeOf(prepare(overHttp(body), context), undefined, false, new Set(), new Date(context.now)));
const adult = { ...contact, person: { ...contact.person, birthDate: '1990-01-01' } };
const wrong = { ...contact, visit: { id: '' } };

describe('what a sender over HTTP hears', () => {
  it('is 202 for a contact, with its id', () => {
    expect(answerTo(contact)).toMatchObject({
      status: 202,
      body: { signals: [{ disposition: 'accepted', duplicate: false }] },
    });
  });

  it('is 202 for an adult, with the reason why nothing comes of it', () => {
    expect(answerTo(adult)).toMatchObject({
      status: 202,
      body: { signals: [{ disposition: 'ignored', reason: 'adult' }] },
    });
  });

  it('is 422 for a broken contract, with code, place and what is allowed there', () => {
    expect(answerTo(wrong)).toEqual({
      status: 422,
      body: {
        errors: [{ code: 'contract-breach', place: '/visit/id', allowed: ['text, characters: at least 1'], item: 0 }],
      },
    });
  });

  it('names of an enumeration what is allowed there, and never what was sent', () => {
    const answer = answerTo({ ...contact, status: 'vanished' });
    expect(answer.body.errors).toEqual([
      { code: 'contract-breach', place: '/status', allowed: contactStated.shape.status.options, item: 0 },
    ]);
    expect(JSON.stringify(answer)).not.toContain('vanished');
    expect(answerTo({ type: 'gossip' }).body.errors).toMatchObject([
      { place: '/type', allowed: expect.arrayContaining(['contact.stated', 'plan.stated']) as unknown },
    ]);
    expect(answerTo({ ...contact, coded: 'gossip' }).body.errors).toMatchObject([
      { place: '/coded', allowed: ['a list'] },
    ]);
  });

  it('names all that one statement breaks, each at its place, and of very many the first twenty', () => {
    const person = { ...contact.person, nhsNumber: '9990000035' };
    const { occurredAt: _, ...untimed } = { ...contact, visit: { id: '' }, status: 'vanished', person };
    const { errors = [] } = answerTo(untimed).body;
    expect(errors.map(({ code, place, item }) => `${item} ${place} ${code}`).toSorted()).toEqual([
      '0 /occurredAt contract-breach',
      '0 /person/nhsNumber nhs-number-check-digit',
      '0 /status contract-breach',
      '0 /visit/id contract-breach',
    ]);
    const coded = Array.from({ length: 50 }, () => ({}));
    expect(answerTo({ ...contact, coded }).body.errors).toHaveLength(20);
  });

  it('is 422 for an NHS number whose check digit fails, with its place', () => {
    const person = { ...contact.person, nhsNumber: '9990000035' };
    expect(answerTo({ ...contact, person })).toEqual({
      status: 422,
      body: { errors: [{ code: 'nhs-number-check-digit', place: '/person/nhsNumber', item: 0 }] },
    });
  });

  it('is 207 for an array of which one breaks the contract', () => {
    const { status, body } = answerTo([contact, wrong, adult]);
    expect(status).toBe(207);
    expect(body.signals?.map(({ disposition }) => disposition)).toEqual(['accepted', 'quarantined', 'ignored']);
    expect(body.errors).toMatchObject([{ code: 'contract-breach', place: '/visit/id', item: 1 }]);
  });

  it('is 400 for no JSON and 403 for another feed’s statement', () => {
    expect(answerTo('{')).toMatchObject({ status: 400, body: { errors: [{ code: 'body-not-json', item: 0 }] } });
    expect(answerTo({ ...contact, feed: 'eastfield-pas' }).status).toBe(403);
  });
});
