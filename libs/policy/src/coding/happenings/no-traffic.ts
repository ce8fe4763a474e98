import { workingDays } from '../dictionary/calendar.js';
import { throwings } from '../dictionary/happenings/happenings.js';
import { type Mention } from '../mention.js';
import { behind, goesOnAt, hasWord, sentenceOf, textAt, tokenAt } from '../text/reading.js';
import { type Token } from '../text/tokens.js';
import { unknownWord } from '../text/words.js';

/** "RTC 2/52", "rtc if worse": return to clinic. */
export function isReturn(tokens: readonly Token[], { first, last }: Mention): boolean {
  if (first !== last || textAt(tokens, first) !== 'rtc') return false;
  const next = tokenAt(tokens, first + 1);
  if (next === undefined || next.begins) return false;
  // "RTC three days ago"
  if (textAt(tokens, first + 2) === 'ago' || textAt(tokens, first + 3) === 'ago') return false;
  if (/^\d+\/(7|52|12)$/.test(next.text) || returns.has(next.text)) return true;
  return /^\d+$/.test(next.text) && weeks.has(textAt(tokens, first + 2));
}
const returns = new Set([
  ...workingDays,
  ...['if', 'prn', 'sos', 'for', 'weds', 'tues', 'fri', 'mon'],
  ...['tomorrow', 'next', 'when', 'one', 'two', 'three', 'four', 'six', 'unless', 'thurs', 'earlier', 'sooner', 'in'],
]);
const weeks = new Set(['weeks', 'week', 'days', 'months', 'wks', 'month', 'wk', 'day']);

const overs = new Set(['ran', 'run', 'runs', 'running']);
const minutes = new Set([
  'minutes',
  'minute',
  'mins',
  'min',
  'hour',
  'hours',
  'seconds',
  'half',
  'budget',
  'time',
  'week',
  'words',
]);
const ridden = new Set([
  ...[
    'bike',
    'bikes',
    'scooter',
    'toy',
    'toys',
    'phone',
    'bag',
    'hose',
    'pram',
    'buggy',
    'ball',
    'football',
    'kerb',
    'cone',
  ],
  ...[
    'lines',
    'notes',
    'plan',
    'plans',
    'script',
    'words',
    'rules',
    'details',
    'speech',
    'spellings',
    'tables',
    'cable',
  ],
]);
const bys = new Set(['by']);
const reachOfOver = 4;

/** "Run over by two minutes", "ran over his bike": nobody. */
export function isRunOverNobody(tokens: readonly Token[], { first, last }: Mention, hasHarm: boolean): boolean {
  if (!overs.has(textAt(tokens, first))) return false;
  const end = behind(tokens, last, reachOfOver);
  if (hasWord(tokens, last + 1, end, minutes)) return true;
  if (hasWord(tokens, first, last + 1, bys)) return false;
  return !hasHarm && hasWord(tokens, last + 1, Math.min(end, last + 3), ridden);
}

/** "A play car crashed", "threw the truck, hit her": no traffic. */
export function isOfToy(tokens: readonly Token[], { first }: Mention): boolean {
  if (!goesOnAt(tokens, first)) return false;
  const before = textAt(tokens, first - 1);
  return toys.has(before) || (owners.has(before) && throwings.has(textAt(tokens, first - 2)));
}
/** "A van reversed into their gate overnight": a thing was met, and nobody is told of. */
export function isIntoThing(tokens: readonly Token[], { first, last }: Mention, mentions: readonly Mention[]): boolean {
  if (mentions.some(({ kind }) => kind === 'injury')) return false;
  const sentence = sentenceOf(tokens, first);
  for (let place = first; place <= last + 1 && goesOnAt(tokens, place + 1); place += 1)
    if (textAt(tokens, place) === 'into')
      return (
        hasWord(tokens, place + 1, behind(tokens, place, reachOfThing), builtThings) &&
        !hasWord(tokens, sentence.first, sentence.last, aboard) &&
        !isNamed(tokens, place + 2, sentence.last)
      );
  return false;
}
/** "Backed into the bay and knocked Ella down": a name may be who was met. */
const isNamed = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens.slice(from, to + 1).some(({ word }) => word === unknownWord);
const reachOfThing = 5;
const builtThings = new Set([
  ...['gate', 'gates', 'fence', 'garage', 'house', 'porch', 'shed', 'bollard', 'hedge', 'gatepost', 'bin', 'bins'],
  ...['shop', 'shopfront', 'bay', 'space', 'drive', 'parked', 'driveway', 'garden'],
]);
/** Somebody was in it, or before it. */
const aboard = new Set([
  ...['he', 'she', 'him', 'her', 'his', 'them', 'child', 'children', 'baby', 'pt', 'patient', 'boy', 'girl', 'toddler'],
  ...['kids', 'passenger', 'passengers', 'restrained', 'belted', 'belt', 'seat', 'aboard', 'inside', 'rear'],
  ...['driving', 'driver', 'pram', 'buggy', 'pushchair', 'bike', 'pedestrian', 'occupants', 'i', 'who', 'speed'],
  ...[
    'mph',
    'airbag',
    'airbags',
    'whiplash',
    'pain',
    'crash',
    'rtc',
    'rta',
    'collision',
    'unrestrained',
    'son',
    'twins',
    'over',
    'knocked',
    'hit',
    'mum',
    'dad',
    'sore',
    'old',
  ],
]);

const owners = new Set(['the', 'a', 'his', 'her', 'their', 'my']);
const toys = new Set([
  'play',
  'toy',
  'pedal',
  'model',
  'controlled',
  'lego',
  'matchbox',
  'wooden',
  'cardboard',
  'clockwork',
]);

/** "Hit by a toy car": no traffic, and a thing all the same. */
export const isWithToy = (tokens: readonly Token[], { first, last }: Mention): boolean =>
  first < last && (hasWord(tokens, first + 1, last, toys) || isByRiddenToy(tokens, first, last));

/** "Run over by a trike", "by a scooter in the playground". */
function isByRiddenToy(tokens: readonly Token[], first: number, last: number): boolean {
  const end = behind(tokens, last, reachOfRidden);
  // "a car clipped the pram": who drove is no child at play
  if (vehicles.has(textAt(tokens, first)) || vehicles.has(textAt(tokens, last)))
    return hasWord(tokens, first + 1, end, playthings);
  if (hasWord(tokens, last, end, riddenToys)) return true;
  const sentence = sentenceOf(tokens, last);
  return hasWord(tokens, last, end, scooters) && hasWord(tokens, sentence.first, sentence.last, playgrounds);
}
const reachOfRidden = 4;
const vehicles = new Set([
  'car',
  'van',
  'lorry',
  'bus',
  'taxi',
  'truck',
  'motorbike',
  'tractor',
  'minibus',
  'vehicle',
  'driver',
  'moped',
]);
const playthings = new Set(['toy', 'pedal']);
const riddenToys = new Set([
  'trolley',
  'trike',
  'trikes',
  'tricycle',
  'toy',
  'pram',
  'buggy',
  'pushchair',
  'wheelbarrow',
  'pedal',
]);
const scooters = new Set(['scooter', 'scooters', 'bike', 'bikes']);
const playgrounds = new Set(['playground', 'nursery', 'playtime', 'break', 'lunch', 'lunchtime', 'preschool', 'yard']);
