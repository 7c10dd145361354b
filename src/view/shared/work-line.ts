import type { Person } from '../../model/person';

/** What somebody does and where, on one line: `dramaturge · Collectif Bruine`; '' where neither is known. */
export function workLineOf({ function: job, organisation }: Person): string {
  return [job, organisation?.text].filter((text) => text).join(' · ');
}
