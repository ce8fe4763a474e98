import { codeWords } from '../code-words.js';

const injuriesIn = (text: string) =>
  codeWords([{ field: 'note', text }]).flatMap(({ kind, code, bodySite }) =>
    kind === 'injury' ? [`${code}@${bodySite ?? ''}`] : [],
  );

describe('an injury of an organ in the abdomen', () => {
  it.each([
    'CT: liver laceration grade 3',
    'Ruptured spleen, no history given',
    'Splenic rupture and free fluid',
    'Duodenal haematoma on scan',
    'Transected pancreas found at laparotomy',
    'Bowel injury, kicked in stomach',
    'Intra-abdominal injuries on CT',
    'Lacerated kidney, fell off sofa',
  ])('is read with its place: %s', (text) => {
    expect(injuriesIn(text)).toContain('injury@abdomen');
  });

  it.each(['CT: no liver laceration', 'No intra-abdominal injury seen', 'No splenic injury'])(
    'that was looked for and is not there is none: %s',
    (text) => {
      expect(injuriesIn(text)).toEqual([]);
    },
  );

  it.each([
    'Acute kidney injury, creatinine 180',
    'Liver injury from paracetamol',
    'Perforated appendix',
    'Preterm, NEC with bowel perforation',
    'Spleen tip felt',
  ])('is not what an illness or a drug does: %s', (text) => {
    expect(injuriesIn(text).filter((one) => one.includes('abdomen'))).toEqual([]);
  });

  it.each(['Bowel tear at CS', 'Renal haematoma after kidney biopsy', 'Iatrogenic bowel injury at hernia repair'])(
    'is of a procedure where a surgeon made it: %s',
    (text) => {
      const [injury] = codeWords([{ field: 'note', text }]);
      expect(injury).toMatchObject({ bodySite: 'abdomen', recordedAs: 'procedure' });
    },
  );

  it.each([
    'Splenic laceration found at laparoscopy',
    'Liver laceration from knife, repaired at laparoscopy',
    'Splenic rupture from blade, delivered to ED by ambulance',
  ])('is of no procedure where a surgeon found it: %s', (text) => {
    const [injury] = codeWords([{ field: 'note', text }]);
    expect(injury).toMatchObject({ bodySite: 'abdomen' });
    expect(injury?.recordedAs).toBeUndefined();
  });

  it('of somebody else is theirs', () => {
    expect(injuriesIn('Dad had a ruptured spleen after RTC')).toEqual([]);
  });
});
