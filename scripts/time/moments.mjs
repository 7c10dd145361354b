/**
 * Moments at which something may go wrong. The suite takes them in three ways:
 *
 * - `TEST_NOW`: the clock of the device when a file of tests begins. It goes on from there, so that a minute before
 *   midnight passes midnight. It moves what asks for no day of its own.
 * - `TEST_DAY`: the day on which the vaults made by chance begin, in property tests and in the fuzz.
 * - `TEST_MONDAY` and `TEST_CLOCKS`: most tests of the whole plugin live on Monday 16 March 2026, and what they expect is
 *   counted from there. No zone changes its clocks on that day, so they are given one that does: an instant, then the
 *   hours east of Greenwich before and after it.
 *
 * @typedef {{ what: string, projects: readonly string[], zone: string, environment: Readonly<Record<string, string>> }} Moment
 * @type {readonly Moment[]}
 */
export const MOMENTS = [
  // Clocks go forward over the two hours to three.
  onMonday('an hour before the clocks go forward', '2026-03-16T00:30:00Z', '2026-03-16T01:00:00Z 1 2'),
  onMonday('when the clocks have gone forward', '2026-03-16T01:00:00Z', '2026-03-16T01:00:00Z 1 2'),
  onMonday('the first minute of a day without midnight', '2026-03-15T23:00:00Z', '2026-03-15T23:00:00Z 1 2'),
  // Clocks go back from three to two.
  onMonday('the hour before the clocks go back', '2026-03-16T00:30:00Z', '2026-03-16T01:00:00Z 2 1'),
  onMonday('the hour that comes twice, the second time', '2026-03-16T01:30:00Z', '2026-03-16T01:00:00Z 2 1'),
  onMonday('the second midnight of a day', '2026-03-15T23:00:00Z', '2026-03-15T23:00:00Z 2 1'),
  onMonday('the last hour of a day, the second time', '2026-03-16T22:30:00Z', '2026-03-16T22:00:00Z 2 1'),
  from('28 February, before a leap day', '2028-02-28', '23:59:30'),
  from('29 February', '2028-02-29', '00:00:00'),
  from('the end of 29 February', '2028-02-29', '23:59:30'),
  from('28 February, in a year without a leap day', '2027-02-28', '23:59:30'),
  from('the last minute of a year, in week 53', '2026-12-31', '23:59:30'),
  from('new year, still in week 53', '2027-01-01', '00:00:00'),
  from('the end of week 53', '2027-01-03', '23:59:30'),
];

/** @param {string} what @param {string} instant @param {string} clocks @returns {Moment} */
function onMonday(what, instant, clocks) {
  return { what, projects: ['unit', 'host'], zone: 'UTC', environment: { TEST_MONDAY: instant, TEST_CLOCKS: clocks } };
}

/** @param {string} what @param {string} day @param {string} time @returns {Moment} */
function from(what, day, time) {
  const environment = { TEST_NOW: `${day}T${time}`, TEST_DAY: day };
  return { what, projects: ['unit', 'spied', 'property', 'host', 'fuzz'], zone: 'Europe/Paris', environment };
}
