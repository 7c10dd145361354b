import type { Strings } from '../en';
import { common } from './common';
import { companion } from './companion';
import { matrix } from './matrix';
import { problems } from './problems';
import { queue } from './queue';
import { reading } from './reading';
import { reasons } from './reasons';
import { roles } from './roles';

/** Everything the product says in French. */
export const fr: Strings = { common, companion, matrix, problems, queue, reading, reasons, roles };
