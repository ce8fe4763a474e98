/** What is high: whoever falls from it falls from a height. */
export const heightWords: readonly string[] = [
  ...['window', 'window sill', 'windowsill', 'balcony', 'roof', 'wall', 'tree', 'climbing frame', 'ladder', 'bridge'],
  ...['first floor', 'second floor', 'third floor', '1st floor', '2nd floor', '3rd floor', 'upstairs', 'loft', 'cliff'],
  ...['height', 'scaffolding', 'scaffold', 'shed', 'garage', 'storey', 'banister', 'banisters', 'bannister'],
];

/** Units in which the height of a fall is given. */
export const heightUnits: readonly string[] = [
  ...['m', 'mtr', 'mtrs', 'metre', 'metres', 'meter', 'meters', 'ft', 'feet', 'foot', 'storeys', 'storey', 'floors'],
];
