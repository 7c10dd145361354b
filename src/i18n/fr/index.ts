import type { Strings } from '../en';
import { common } from './common';
import { companion } from './companion';
import { explain } from './explain';
import { health } from './health';
import { matrix } from './matrix';
import { panel } from './panel';
import { problems } from './problems';
import { queue } from './queue';
import { reading } from './reading';
import { reasons } from './reasons';
import { roles } from './roles';
import { settings } from './settings';

/** Everything the product says in French. */
export const fr: Strings = { common, companion, explain, health, matrix, panel, problems, queue, reading, reasons, roles, settings };
