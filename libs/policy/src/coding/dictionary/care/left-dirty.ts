import { cross, listed } from '../forms.js';

/** Nappies that nobody changed, and feet that nobody washed. */
export const leftDirty: readonly string[] = [
  ...cross(
    listed('found in, left in, sat in, lying in, sitting in, always in'),
    ['', 'a'],
    ['soiled nappy', 'dirty nappy', 'full nappy'],
  ),
  ...cross(
    ['soiled nappy', 'dirty nappy', 'full nappy'],
    listed('since, hanging, hanging down, all day, all night, for hours, overnight'),
  ),
  ...cross(
    ['feet', 'soles'],
    [...listed('filthy, were filthy, black and filthy, ingrained'), 'black , dirty', 'black, dirty', 'black and dirty'],
  ),
  ...cross(
    ['nappy rash', 'sore bottom', 'bottom'],
    ['bleeding', 'raw', ', bleeding', ', raw', 'raw and bleeding'],
    ['', ','],
    ['not changed', 'nappy not changed', 'unchanged'],
  ),
];
