import type { Strings } from '../strings';

export const queue: Strings['queue'] = {};
