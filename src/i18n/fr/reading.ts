import type { Strings } from '../strings';

export const reading: Strings['reading'] = {};
