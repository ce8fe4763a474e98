/**
 * Bank holidays of Scotland by year, substitute days included. A year that is not here has no answer. Easter Monday is none;
 * 2 January, the first Monday of August and St Andrew's Day are. 15 June 2026: royal proclamation of 4 February 2026.
 * Source: https://www.gov.uk/bank-holidays (division scotland). 2027 and 2028 follow the Banking and Financial Dealings
 * Act 1971, the St Andrew's Day Bank Holiday (Scotland) Act 2007 and the table of Easter: check every year.
 */
export const scotlandBankHolidays: Readonly<Record<string, readonly string[]>> = {
  '2025': ['01-01', '01-02', '04-18', '05-05', '05-26', '08-04', '12-01', '12-25', '12-26'],
  '2026': ['01-01', '01-02', '04-03', '05-04', '05-25', '06-15', '08-03', '11-30', '12-25', '12-28'],
  '2027': ['01-01', '01-04', '03-26', '05-03', '05-31', '08-02', '11-30', '12-27', '12-28'],
  '2028': ['01-03', '01-04', '04-14', '05-01', '05-29', '08-07', '11-30', '12-25', '12-26'],
};
