/**
 * The time zones that everything is tested in, each for something that the others do not do. The hours are those of 2026.
 * @type {readonly { name: string, why: string }[]}
 */
export const ZONES = [
  { name: 'Pacific/Kiritimati', why: 'UTC+14: the first to see a day; the day of Greenwich ends there at two in the afternoon' },
  { name: 'Pacific/Pago_Pago', why: 'UTC−11: the last; midnight of Greenwich is there the day before' },
  { name: 'America/St_Johns', why: 'west of Greenwich by hours and a half, with both clock changes' },
  { name: 'Europe/Paris', why: 'the clock changes of Europe, at two and three in the night' },
  { name: 'Asia/Kathmandu', why: 'UTC+5:45: a quarter of an hour beside all others' },
  { name: 'Africa/Cairo', why: 'a Friday in April without midnight, a Thursday in October whose last hour comes twice' },
  { name: 'America/Havana', why: 'a Sunday in March without midnight, one in November with two of them' },
  { name: 'Australia/Lord_Howe', why: 'clocks that change by half an hour, in the seasons of the south' },
];
