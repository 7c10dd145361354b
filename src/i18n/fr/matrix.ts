import type { Strings } from '../strings';

export const matrix: Strings['matrix'] = {};
