import type { Strings } from '../../i18n/strings';
import type { FollowUpMode } from './follow-up-state';
import { FOLLOW_UP_MODES } from './follow-up-state';
import { Tabs } from '../shared/tabs';

/** The tabs above the list. */
export class FollowUpModes extends Tabs<FollowUpMode> {
  constructor(parentEl: HTMLElement, { panel }: Strings, onMode: (mode: FollowUpMode) => void) {
    const { modes: names, modesLabel: label } = panel;
    super(parentEl, { modes: FOLLOW_UP_MODES, names, label, cls: 'reseauter-follow-ups-modes', onMode });
  }
}
