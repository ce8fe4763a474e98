/**
 * Bank holidays of Northern Ireland by year, substitute days included. A year that is not here has no answer. Beside those of
 * England: St Patrick's Day and the day of the Battle of the Boyne, 12 July.
 * Source: https://www.gov.uk/bank-holidays (division northern-ireland). 2027 and 2028 follow the Banking and Financial
 * Dealings Act 1971 and the table of Easter; the Secretary of State proclaims 12 July each year: check every year.
 */
export const northernIrelandBankHolidays: Readonly<Record<string, readonly string[]>> = {
  '2025': ['01-01', '03-17', '04-18', '04-21', '05-05', '05-26', '07-14', '08-25', '12-25', '12-26'],
  '2026': ['01-01', '03-17', '04-03', '04-06', '05-04', '05-25', '07-13', '08-31', '12-25', '12-28'],
  '2027': ['01-01', '03-17', '03-26', '03-29', '05-03', '05-31', '07-12', '08-30', '12-27', '12-28'],
  '2028': ['01-03', '03-17', '04-14', '04-17', '05-01', '05-29', '07-12', '08-28', '12-25', '12-26'],
};
