import type { Strings } from '../en';
import { candidates } from './candidates';
import { clarity } from './clarity';
import { common } from './common';
import { companion } from './companion';
import { explain } from './explain';
import { health } from './health';
import { introductions } from './introductions';
import { matrix } from './matrix';
import { panel } from './panel';
import { problems } from './problems';
import { projectStart } from './project-start';
import { queue } from './queue';
import { reading } from './reading';
import { reasons } from './reasons';
import { roles } from './roles';
import { settings } from './settings';
import { stances } from './stances';

/** Everything the product says in French. */
export const fr: Strings = {
  candidates, clarity, common, companion, explain, health, introductions, matrix, panel, problems, projectStart, queue,
  reading, reasons, roles, settings, stances,
};
