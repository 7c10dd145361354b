import type { Strings } from '../en';
import { candidates } from './candidates';
import { common } from './common';
import { companion } from './companion';
import { explain } from './explain';
import { introductions } from './introductions';
import { matrix } from './matrix';
import { panel } from './panel';
import { problems } from './problems';
import { queue } from './queue';
import { reading } from './reading';
import { reasons } from './reasons';
import { roles } from './roles';
import { settings } from './settings';
import { stances } from './stances';

/** Everything the product says in French. */
export const fr: Strings = {
  candidates, common, companion, explain, introductions, matrix, panel, problems, queue, reading, reasons, roles, settings,
  stances,
};
