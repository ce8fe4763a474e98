/** A JSON Schema as zod writes it. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** Bounds below which a value must not fall: raising one refuses what was accepted. */
const floors = ['minimum', 'exclusiveMinimum', 'minLength', 'minItems', 'minProperties'];
/** Bounds above which a value must not rise: lowering one refuses what was accepted. */
const ceilings = ['maximum', 'exclusiveMaximum', 'maxLength', 'maxItems', 'maxProperties'];
/** Keywords that are looked into one by one, or that say nothing of the value. */
const understood = new Set([
  ...floors,
  ...ceilings,
  ...['$id', '$schema', 'title', 'description', 'default', 'examples'],
  ...['type', 'enum', 'const', 'anyOf', 'oneOf', 'properties', 'required', 'items'],
]);

/**
 * How a current schema breaks with a released one: a value that was accepted would be refused, or something that was
 * carried would be carried no more. Additions (a property that may be absent, a further value, a wider bound) break
 * nothing. A change that this function does not understand counts as a break.
 * @returns one line for each break, `place: what`; the place is a path, `(value)` for the whole
 */
export function breaksOf(released: JsonSchema, current: JsonSchema): readonly string[] {
  return breaksAt('', released, current);
}

function breaksAt(place: string, released: JsonSchema, current: JsonSchema): readonly string[] {
  const before = alternativesOf(released);
  const now = alternativesOf(current);
  if (before.length === 1 && now.length === 1) return breaksOfOne(place, before[0] ?? {}, now[0] ?? {});
  return before.flatMap((alternative) => {
    const tried = now.map((candidate) => breaksOfOne(place, alternative, candidate));
    if (tried.some((breaks) => breaks.length === 0)) return [];
    const nearest = now.findIndex((candidate) => kindOf(candidate) === kindOf(alternative));
    return tried[nearest] ?? [at(place, `${kindOf(alternative)} is no longer accepted`)];
  });
}

function breaksOfOne(place: string, released: JsonSchema, current: JsonSchema): readonly string[] {
  if (kindOf(released) !== kindOf(current) && !(kindOf(released) === 'integer' && kindOf(current) === 'number'))
    return [at(place, `was ${kindOf(released)}, is ${kindOf(current)}`)];
  return [
    ...boundBreaks(place, released, current),
    ...valueBreaks(place, released, current),
    ...propertyBreaks(place, released, current),
    ...itemBreaks(place, released, current),
    ...otherBreaks(place, released, current),
  ];
}

function boundBreaks(place: string, released: JsonSchema, current: JsonSchema): readonly string[] {
  const tighter = (names: readonly string[], isTighter: (now: number, before: number) => boolean, open: number) =>
    names.flatMap((name) => {
      const [before, now] = [Number(released[name] ?? open), Number(current[name] ?? open)];
      return isTighter(now, before) ? [at(place, `${name} tightened from ${before} to ${now}`)] : [];
    });
  return [
    ...tighter(floors, (now, before) => now > before, -Infinity),
    ...tighter(ceilings, (now, before) => now < before, Infinity),
  ];
}

function valueBreaks(place: string, released: JsonSchema, current: JsonSchema): readonly string[] {
  const now = valuesOf(current);
  if (now === null) return [];
  const before = valuesOf(released);
  if (before === null) return [at(place, 'only listed values are accepted')];
  return before
    .filter((value) => !now.includes(value))
    .map((value) => at(place, `${value} is no longer among the values`));
}

function propertyBreaks(place: string, released: JsonSchema, current: JsonSchema): readonly string[] {
  const [before, now] = [propertiesOf(released), propertiesOf(current)];
  const mustBefore = namesIn(released['required']);
  return [
    ...Object.entries(before).flatMap(([name, schema]) => {
      const same = now[name];
      return same === undefined ? [at(within(place, name), 'is gone')] : breaksAt(within(place, name), schema, same);
    }),
    ...namesIn(current['required'])
      .filter((name) => !mustBefore.includes(name))
      .map((name) => at(within(place, name), 'is now required')),
  ];
}

function itemBreaks(place: string, released: JsonSchema, current: JsonSchema): readonly string[] {
  const [before, now] = [released['items'], current['items']];
  if (!isSchema(now)) return isSchema(before) && kindOf(released) === 'array' ? [at(place, 'items are gone')] : [];
  return breaksAt(`${place}[]`, isSchema(before) ? before : {}, now);
}

function otherBreaks(place: string, released: JsonSchema, current: JsonSchema): readonly string[] {
  const names = new Set([...Object.keys(released), ...Object.keys(current)]);
  return [...names]
    .filter((name) => !understood.has(name) && JSON.stringify(released[name]) !== JSON.stringify(current[name]))
    .map((name) => at(place, `${name} changed`));
}

function alternativesOf(schema: JsonSchema): readonly JsonSchema[] {
  const listed = schema['anyOf'] ?? schema['oneOf'];
  if (Array.isArray(listed)) return listed.filter(isSchema).flatMap(alternativesOf);
  const { type } = schema;
  return Array.isArray(type) ? type.map((one: unknown) => ({ ...schema, type: one })) : [schema];
}

function kindOf(schema: JsonSchema): string {
  const { type } = schema;
  return typeof type === 'string' ? type : 'anything';
}

function valuesOf(schema: JsonSchema): readonly string[] | null {
  if ('const' in schema) return [JSON.stringify(schema['const'])];
  const listed = schema['enum'];
  return Array.isArray(listed) ? listed.map((value) => JSON.stringify(value)) : null;
}

function propertiesOf(schema: JsonSchema): Readonly<Record<string, JsonSchema>> {
  const { properties } = schema;
  return isSchema(properties) ? (properties as Readonly<Record<string, JsonSchema>>) : {};
}

function namesIn(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((name): name is string => typeof name === 'string') : [];
}

function isSchema(value: unknown): value is JsonSchema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function within(place: string, name: string): string {
  return place === '' ? name : `${place}.${name}`;
}

function at(place: string, what: string): string {
  return `${place === '' ? '(value)' : place}: ${what}`;
}
