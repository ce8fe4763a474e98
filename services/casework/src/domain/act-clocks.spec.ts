import { aFinding } from '../../test/a-finding.js';
import { Story, typesOf } from '../../test/story.js';
import { actClocks, untoldOrganisations } from './act-clocks.js';
import { actBy } from './case-state.js';

const clocks = ({ state }: Story) =>
  actClocks(state).map(({ organisation, due }) => `${organisation} ${due ?? 'stopped'}`);

function ofTwo(): Story {
  const story = new Story();
  story.hears(aFinding());
  story.hears(aFinding({ name: 'eastfield', organisation: 'RYY', severity: 'CONCERN' }));
  return story;
}

describe('the clock to act', () => {
  it('is one for each organisation, and an action stops that of its own and no other', () => {
    const story = ofTwo();
    const [, eastfield] = clocks(story);
    expect(clocks(story)).toEqual(['RXX 2026-11-17T14:24:00.000Z', expect.stringMatching(/^RYY 2026-11-1[78]T/)]);
    story.records('examined-child');
    expect(clocks(story)).toEqual(['RXX stopped', eastfield]);
    expect(`RYY ${actBy(story.state) ?? ''}`).toBe(eastfield);
    story.records('examined-child', 'eastfield-nurse', 'RYY');
    expect(clocks(story)).toEqual(['RXX stopped', 'RYY stopped']);
  });

  it('runs for nobody who was not told, while another was: there it is only said that nobody was', () => {
    const story = new Story();
    story.hears(aFinding());
    story.hears(aFinding({ name: 'eastfield', organisation: 'RYY', late: true }));
    expect(clocks(story)).toEqual(['RXX 2026-11-17T14:24:00.000Z']);
    expect(untoldOrganisations(story.state)).toEqual(['RYY']);
    expect(actBy(story.state)).toBe('2026-11-17T14:24:00.000Z');
    story.records('examined-child');
    expect([clocks(story), actBy(story.state)]).toEqual([['RXX stopped'], null]);
    expect(typesOf(story.closes('explained-no-further-action'))).toEqual(['case-closed']);
    expect(untoldOrganisations(story.state)).toEqual([]);
  });

  it('runs for whoever looks where nobody at all was told', () => {
    const story = new Story();
    story.hears(aFinding({ late: true }));
    expect(untoldOrganisations(story.state)).toEqual(['RXX']);
    expect(clocks(story)).toEqual([expect.stringMatching(/^RXX 2026-11-1/)]);
  });

  it('runs anew for what is found later', () => {
    const story = ofTwo();
    story.records('examined-child');
    story.later(10).hears(aFinding({ name: 'later' }));
    expect(clocks(story)[0]).toMatch(/^RXX 2026-11-17T14:/);
  });

  it('is nobody’s whom the case only told, nor of what was taken back, and none runs once the case is closed', () => {
    const story = new Story();
    story.hears(aFinding());
    story.confirms('dr-heron');
    story.records('rang-children-services', 'wren-garganey', 'E00000001');
    expect(clocks(story)).toEqual(['RXX 2026-11-17T14:24:00.000Z']);
    story.records('rang-children-services');
    story.closes('referred-and-accepted', 'amira-dunlin', 'RXX', story.acceptance());
    expect(clocks(story)).toEqual([]);
    const gone = new Story();
    gone.hears(aFinding());
    gone.hears(aFinding({ revision: 2, change: 'withdrawn' }));
    expect(clocks(gone)).toEqual([]);
  });
});
