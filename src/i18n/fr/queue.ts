import type { Strings } from '../strings';

export const queue: Strings['queue'] = {
  title: 'Relances',
  buckets: { today: 'Aujourd’hui', week: 'Cette semaine', later: 'Plus tard', none: '' },
  columns: { when: 'Quand', points: 'Points', who: 'Qui', why: 'Pourquoi' },
};
