import type { ContactState } from '../../derive/contact';

/** A shape for each state, so that colour is never the only cue. */
export const STATE_ICONS: Readonly<Record<ContactState, string>> = {
  fresh: 'check', due: 'clock', late: 'hourglass', dormant: 'moon', free: 'leaf', unknown: 'circle-help',
};
