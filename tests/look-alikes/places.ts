import { type ContactKind, type ContactStated, type Setting } from '#libs/contracts';

type Place = Pick<ContactStated, 'feed' | 'organisation' | 'site'> & {
  readonly setting: Setting;
  readonly kind: ContactKind;
};

const at = (feed: string, organisation: string, site: string, setting: Setting, kind: ContactKind): Place => ({
  feed,
  organisation,
  site,
  setting,
  kind,
});

/** Places of the world of the examples, with the sort of contact that they record. */
export const places = {
  'Millbrook department': at('millbrook-pas', 'RXX', 'RXX01', 'ed', 'unscheduled'),
  'Millbrook clinic': at('millbrook-pas', 'RXX', 'RXX02', 'outpatient', 'appointment'),
  'Millbrook ward': at('millbrook-pas', 'RXX', 'RXX03', 'inpatient', 'stay'),
  'Millbrook maternity': at('millbrook-pas', 'RXX', 'RXX03', 'maternity', 'stay'),
  'Eastfield department': at('eastfield-pas', 'RYY', 'RYY01', 'ed', 'unscheduled'),
  'Eastfield clinic': at('eastfield-pas', 'RYY', 'RYY02', 'outpatient', 'appointment'),
  'Northmoor department': at('northmoor-pas', 'RZZ', 'RZZ01', 'ed', 'unscheduled'),
  'Northgate practice': at('northgate-gp', 'Y00001', 'Y00001', 'gp', 'appointment'),
  'Southgate practice': at('southgate-gp', 'Y00002', 'Y00002', 'gp', 'appointment'),
  'Millbrook practice': at('millbrook-gp', 'Y00003', 'Y00003', 'gp', 'appointment'),
  'Eastfield practice': at('eastfield-gp', 'Y00004', 'Y00004', 'gp', 'appointment'),
  'health visitor at home': at('westmarch-community', 'RCC', 'RCC01', 'health-visitor', 'home-visit'),
  'health visitor clinic': at('westmarch-community', 'RCC', 'RCC01', 'health-visitor', 'appointment'),
  'school nurse': at('westmarch-community', 'RCC', 'RCC01', 'school-nurse', 'appointment'),
  physiotherapy: at('westmarch-community', 'RCC', 'RCC01', 'therapy', 'appointment'),
  dentist: at('westmarch-dental', 'V00001', 'V00001', 'dental', 'appointment'),
} as const satisfies Readonly<Record<string, Place>>;
export type PlaceName = keyof typeof places;
