import type { Strings } from '../strings';

export const problems: Strings['problems'] = {};
