import type { CalendarDate } from '../../model/calendar-date';
import type { Store } from '../../store';

/**
 * Tells a dialog what day it is, now and on each new day while it stays open. A day that somebody sees in a field stays;
 * what is offered beside it, and which days may be chosen, goes by the new one.
 *
 * @returns what ends it
 */
export function followDay(store: Pick<Store, 'today' | 'subscribe'>, follow: (today: CalendarDate) => void): () => void {
  let { today } = store;
  follow(today);
  return store.subscribe(() => {
    if (store.today === today) return;
    ({ today } = store);
    follow(today);
  });
}
