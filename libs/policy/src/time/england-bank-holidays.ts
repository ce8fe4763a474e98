/**
 * Bank holidays of England and Wales by year, substitute days included. A year that is not here has no answer: it must
 * be added from the source before its first deadline can be reckoned.
 * Source: https://www.gov.uk/bank-holidays (division england-and-wales). 2028 follows the Banking and Financial Dealings
 * Act 1971 and the table of Easter (Calendar Act 1750); a royal proclamation may add or move a day: check every year.
 */
export const englandBankHolidays: Readonly<Record<string, readonly string[]>> = {
  '2025': ['01-01', '04-18', '04-21', '05-05', '05-26', '08-25', '12-25', '12-26'],
  '2026': ['01-01', '04-03', '04-06', '05-04', '05-25', '08-31', '12-25', '12-28'],
  '2027': ['01-01', '03-26', '03-29', '05-03', '05-31', '08-30', '12-27', '12-28'],
  '2028': ['01-03', '04-14', '04-17', '05-01', '05-29', '08-28', '12-25', '12-26'],
};
