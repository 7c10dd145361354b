/** What stands in a calendar file. */
export const calendar = {
  name: 'People',
  followUp: (person: string): string => `Follow up: ${person}`,
  birthday: (person: string, year: number | null): string => (year === null ? `Birthday: ${person}` : `Birthday: ${person} (${year})`),
};
