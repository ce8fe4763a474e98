import { combined, type Phrase } from './forms.js';

/** Sports and games by their names, and what is done in them alone: "wicket keeping", "a sack race", "the gala". */
export const sportsToo: readonly Phrase[] = [
  ...combined(
    ['swimming', 'swim', 'diving', 'gymnastics', 'gym', 'trampolining', 'dance', 'cheer', 'athletics', 'riding', 'skating'],
    ['gala', 'squad', 'meet', 'competition', 'training', 'comp', 'team', 'display', 'championships'],
  ),
  ...combined(['trampolining', 'trampoline'], ['class', 'club', 'lesson', 'session']),
  ...combined(['swimming', 'bmx', 'go kart', 'kart', 'cycle'], ['race', 'racing']),
  ...['parkour', 'free running', 'freerunning', 'show jumping', 'showjumping', 'gymkhana', 'pony club', 'cross - country'],
  ...['wicket keeping', 'wicketkeeping', 'wicketkeeper', 'wicket keeper', 'keeping wicket', 'in nets', 'cricket net'],
  ...['yorker', 'header', 'goalkeeping', 'keeping goal', 'in goal', 'penalty shoot - out'],
  ...['5 - a - side', 'five - a - side', '5 a side', '7 - a - side', 'seven - a - side', 'six a side', 'rugby sevens'],
  ...['cheer stunt', 'cheer practice', 'cheerleader', 'tumbling class', 'gym club', 'gymnastics club', 'acro'],
  ...['hurling', 'camogie', 'gaelic football', 'shinty', 'padel', 'pickleball', 'korfball', 'table - tennis', 'ping pong'],
  ...['motocross', 'go karting', 'karting', 'mountain biking', 'bmx racing', 'bmx track', 'kayaking', 'canoeing'],
  ...['waterskiing', 'wakeboarding', 'paddleboarding', 'ice - skating', 'rollerblading lesson', 'fun run'],
  ...['arm wrestling', 'capture the flag', 'kiss chase', 'red rover', 'sardines'],
  ...['duck duck goose', 'musical statues', 'musical bumps', 'grandmothers footsteps', 'blind mans buff', 'four square'],
  ...['game of chase', 'game of it', 'playing it', 'playing tig', 'game of tig', 'playing bulldogs', 'play wrestling'],
  ...['in a ruck', 'at ruck', 'rucking', 'lineout', 'line - out', 'in a maul', 'scrummaging', 'scrummage'],
  ...['at swimming', 'during swimming', 'swimming club', 'swimming session', 'school swimming', 'at gym club'],
  ...['crossfit', 'deadlift', 'deadlifting', 'pole vault', 'triple jump', 'hammer throw', 'steeplechase', 'shotput'],
];
