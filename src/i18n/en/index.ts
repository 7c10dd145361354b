import { common } from './common';
import { companion } from './companion';
import { matrix } from './matrix';
import { problems } from './problems';
import { queue } from './queue';
import { reading } from './reading';
import { reasons } from './reasons';
import { roles } from './roles';

/** Everything the product says in English. */
export const en = { common, companion, matrix, problems, queue, reading, reasons, roles };

/** Every text of the product, in one language. English is the model: a string missing in another does not type-check. */
export type Strings = typeof en;
