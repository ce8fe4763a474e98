import type { CodedFact } from '../events/signals.js';
import { settings } from '../words.js';
import { isEvidenceToldTo, isSealedService, isToldTo, shownTo } from './view-profiles.js';
import { viewProfile } from './view-ticket.js';

const specialty = (code: string): CodedFact => ({ kind: 'specialty', system: 'local', code });

describe.each(viewProfile.options)('what %s is told of', (profile) => {
  const shown = shownTo(profile);

  it('is every setting but mental health, and but the police where it is a practice', () => {
    const hidden = settings.filter((setting) => !isToldTo(shown, { setting, coded: [] }));
    expect(hidden).toEqual(profile === 'practice' ? ['camhs', 'police'] : ['camhs']);
  });

  it.each(['360', '711'])('is no contact of the service %s, in whatever setting', (code) => {
    for (const setting of settings) expect(isToldTo(shown, { setting, coded: [specialty(code)] })).toBe(false);
  });

  it('is any other service, and another fact that bears the same code', () => {
    expect(isToldTo(shown, { setting: 'outpatient', coded: [specialty('420')] })).toBe(true);
    expect(isToldTo(shown, { setting: 'gp', coded: [{ kind: 'diagnosis', system: 'local', code: '360' }] })).toBe(true);
  });
});

describe.each(viewProfile.options)('the evidence of a finding, for %s', (profile) => {
  const shown = shownTo(profile);

  it('hides the contacts that a chronology hides', () => {
    for (const setting of settings)
      for (const service of [undefined, '360', '420', '711']) {
        const coded = service === undefined ? [] : [specialty(service)];
        const evidence = { setting, ...(service !== undefined && isSealedService(service) ? { service } : {}) };
        expect([setting, service, isEvidenceToldTo(shown, evidence)]).toEqual([
          ...[setting, service],
          isToldTo(shown, { setting, coded }),
        ]);
      }
  });
});

describe('what was written down', () => {
  it('is quoted to those who judge it, and not to those who are told of it', () => {
    expect(viewProfile.options.filter((profile) => shownTo(profile).words === 'quoted')).toEqual([
      'safeguarding',
      'clinical',
    ]);
  });

  it('is told to social care as headline and outcome, without diagnoses', () => {
    expect([...shownTo('social-care').facts].sort()).toEqual(['complaint', 'outcome', 'specialty']);
  });
});
