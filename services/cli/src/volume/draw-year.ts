import { rate, type RateName } from './base-rates.js';
import { type Draw } from './draw.js';

const dayMs = 86_400_000;
export const yearMs = 365 * dayMs;

/** An injury as it was drawn. */
export interface DrawnInjury {
  readonly kind: string;
  readonly bodySite: string;
  /** Whether mechanism, place and time are recorded, and the child was brought promptly. */
  readonly explained: boolean;
  /** Whether many saw it: traffic, school, nursery, sport. */
  readonly witnessed: boolean;
}

/** A contact as it was drawn. */
export interface DrawnContact {
  /** Milliseconds since the year began; below nought: in the year before, on which rules look back. */
  readonly at: number;
  /** When it was first heard of, likewise; null: as it happened. */
  readonly bookedAt: number | null;
  readonly place: 'nearest-hospital' | 'other-hospital' | 'practice' | 'health-visitor';
  readonly kind: 'unscheduled' | 'appointment' | 'home-visit';
  readonly status: 'completed' | 'was-not-brought' | 'cancelled-by-patient' | 'left';
  readonly injury: DrawnInjury | null;
  readonly essential: boolean;
  readonly recordedConcern: boolean;
}

/** An ordinary child, and what happened to it in a year and in the year before. */
export interface DrawnChild {
  /** Age in milliseconds when the year began; below nought: born during it. */
  readonly ageAtStart: number;
  readonly mobilityRecorded: boolean;
  readonly planKnown: boolean;
  readonly livesOutOfArea: boolean;
  /** In the order of time; none before birth. A slot that was booked again may lie after the year's end. */
  readonly contacts: readonly DrawnContact[];
}

const commonSites = ['forehead', 'chin', 'shin', 'knee', 'elbow', 'distal-forearm'] as const;
const otherSites = ['hand', 'finger', 'foot', 'ankle', 'wrist', 'cheek', 'scalp', 'thigh', 'back'] as const;
const injuryKinds = ['bruise', 'laceration', 'abrasion', 'fracture', 'head-injury', 'swelling', 'burn'] as const;

/** Draws one child of an even age from birth to the day before the sixteenth birthday at the year's end. */
export function drawChild(draw: Draw): DrawnChild {
  const ageAtStart = draw.next() * 16 * yearMs - yearMs;
  const child = {
    ageAtStart,
    mobilityRecorded: draw.chance(rate('mobilityRecordedShare')),
    planKnown: !draw.chance(rate('planUnknownShare')),
    livesOutOfArea: draw.chance(rate('outOfAreaShare')),
  };
  const contacts = [
    ...emergency(draw, ageAtStart),
    ...slots(draw),
    ...practice(draw, ageAtStart),
    ...babyBruises(draw, ageAtStart),
  ]
    .filter(({ at }) => ageAtStart + at >= 0)
    .sort((one, other) => one.at - other.at);
  return { ...child, contacts };
}

type Band = 'infant' | 'toddler' | 'other';

function bandAt(age: number): Band {
  return age < yearMs ? 'infant' : age < 5 * yearMs ? 'toddler' : 'other';
}

/** When something happened, evenly over both years. Rates hang on the age at that moment. */
function moments(draw: Draw, mostOften: number, often: (at: number) => number): readonly number[] {
  const drawn: number[] = [];
  for (let count = draw.poisson(2 * mostOften); count > 0; count -= 1) {
    const at = (2 * draw.next() - 1) * yearMs;
    if (draw.chance(often(at) / mostOften)) drawn.push(at);
  }
  return drawn;
}

function emergency(draw: Draw, ageAtStart: number): readonly DrawnContact[] {
  const factor = draw.factor(rate('emergencyShape'));
  const often = (at: number): number =>
    factor * rate(bandAt(ageAtStart + at) === 'infant' ? 'emergencyInfant' : 'emergencyOther');
  const shares = { infant: 'injuryShareInfant', toddler: 'injuryShareToddler', other: 'injuryShareOther' } as const;
  return moments(draw, factor * rate('emergencyInfant'), often).map((at) => ({
    at,
    bookedAt: null,
    place: draw.chance(rate('elsewhereShare')) ? 'other-hospital' : 'nearest-hospital',
    kind: 'unscheduled',
    status: draw.chance(rate('leftShare')) ? 'left' : 'completed',
    injury: draw.chance(rate(shares[bandAt(ageAtStart + at)])) ? drawInjury(draw, ageAtStart + at) : null,
    essential: false,
    recordedConcern: draw.chance(rate('recordedConcernShare')),
  }));
}

function drawInjury(draw: Draw, age: number): DrawnInjury {
  return {
    kind: draw.pick(injuryKinds),
    bodySite: draw.pick(draw.chance(0.5) ? commonSites : otherSites),
    explained: draw.chance(rate('explainedShare')),
    witnessed: bandAt(age) === 'other' && draw.chance(rate('witnessedShareSchoolAge')),
  };
}

function slots(draw: Draw): readonly DrawnContact[] {
  const often = rate('slots') * draw.factor(rate('slotShape'));
  const notBrought = Math.min(0.9, rate('notBroughtShare') * draw.factor(rate('notBroughtShape')));
  return moments(draw, often, () => often).flatMap((at) => {
    const slot = drawSlot(draw, at, notBrought);
    const isRebooked = slot.essential && slot.status === 'was-not-brought' && draw.chance(rate('rebookedShare'));
    return isRebooked ? [slot, rebooked(draw, slot, notBrought)] : [slot];
  });
}

function drawSlot(draw: Draw, at: number, notBrought: number): DrawnContact {
  return {
    at,
    bookedAt: null,
    place: 'nearest-hospital',
    kind: 'appointment',
    status: draw.chance(notBrought)
      ? 'was-not-brought'
      : draw.chance(rate('cancelledShare'))
        ? 'cancelled-by-patient'
        : 'completed',
    injury: null,
    essential: draw.chance(rate('essentialShare')),
    recordedConcern: false,
  };
}

/** Booked within three days, for two to six weeks later. */
function rebooked(draw: Draw, { at }: DrawnContact, notBrought: number): DrawnContact {
  const again = drawSlot(draw, at + (14 + draw.below(28)) * dayMs, notBrought);
  return { ...again, bookedAt: at + draw.next() * 3 * dayMs, essential: true };
}

function practice(draw: Draw, ageAtStart: number): readonly DrawnContact[] {
  const names = {
    infant: 'practiceInfant',
    toddler: 'practiceToddler',
    other: 'practiceOther',
  } as const satisfies Record<Band, RateName>;
  const often = (at: number): number => rate(names[bandAt(ageAtStart + at)]);
  return moments(draw, rate('practiceInfant'), often).map((at) => ({
    at,
    bookedAt: null,
    place: 'practice',
    kind: 'appointment',
    status: 'completed',
    // a baby's bruises are drawn by themselves
    injury:
      bandAt(ageAtStart + at) !== 'infant' && draw.chance(rate('practiceInjuryShare'))
        ? drawInjury(draw, ageAtStart + at)
        : null,
    essential: false,
    recordedConcern: draw.chance(rate('recordedConcernShare')),
  }));
}

function babyBruises(draw: Draw, ageAtStart: number): readonly DrawnContact[] {
  const often = (at: number): number => (bandAt(ageAtStart + at) === 'infant' ? rate('infantBruise') : 0);
  return moments(draw, rate('infantBruise'), often).map((at) => ({
    at,
    bookedAt: null,
    place: 'health-visitor',
    kind: 'home-visit',
    status: 'completed',
    injury: { kind: 'bruise', bodySite: draw.pick(commonSites), explained: false, witnessed: false },
    essential: false,
    recordedConcern: false,
  }));
}
