import { englandBankHolidays } from './england-bank-holidays.js';
import { northernIrelandBankHolidays } from './northern-ireland-bank-holidays.js';
import { scotlandBankHolidays } from './scotland-bank-holidays.js';

/** Whose law and whose bank holidays hold. */
export const nations = ['england', 'wales', 'scotland', 'northern-ireland'] as const;
export type Nation = (typeof nations)[number];

/** Bank holidays by year, `MM-DD`. Wales has those of England. */
export const bankHolidays: Readonly<Record<Nation, Readonly<Record<string, readonly string[]>>>> = {
  england: englandBankHolidays,
  wales: englandBankHolidays,
  scotland: scotlandBankHolidays,
  'northern-ireland': northernIrelandBankHolidays,
};
