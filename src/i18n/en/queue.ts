import type { Bucket } from '../../derive/follow-up';

const buckets: Readonly<Record<Bucket, string>> = { today: 'Today', week: 'This week', later: 'Later', none: '' };

/** The follow-up queue: its sections, actions and notices. */
export const queue = {
  title: 'Follow-ups',
  buckets,
  columns: { when: 'When', points: 'Points', who: 'Who', why: 'Why' },
};
