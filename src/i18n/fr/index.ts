import type { Strings } from '../en';
import { clarity } from './clarity';
import { common } from './common';
import { companion } from './companion';
import { explain } from './explain';
import { matrix } from './matrix';
import { panel } from './panel';
import { problems } from './problems';
import { projectStart } from './project-start';
import { queue } from './queue';
import { reading } from './reading';
import { reasons } from './reasons';
import { roles } from './roles';
import { settings } from './settings';

/** Everything the product says in French. */
export const fr: Strings = { clarity, common, companion, explain, matrix, panel, problems, projectStart, queue, reading, reasons, roles, settings };
