import type { Strings } from '../strings';

export const reasons: Strings['reasons'] = {};
