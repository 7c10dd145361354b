import { board } from './board';
import { common } from './common';
import { companion } from './companion';
import { explain } from './explain';
import { matrix } from './matrix';
import { panel } from './panel';
import { problems } from './problems';
import { queue } from './queue';
import { reading } from './reading';
import type { RolesNow } from '../role-texts';
import { reasonsWith } from './reasons';
import { rolesWith } from './roles';
import { roleSettings } from './role-settings';
import { settings } from './settings';

const fixed = { board, common, companion, explain, matrix, panel, problems, queue, reading, roleSettings, settings };

/** Everything the product says in English; of the roles by the names that they have now. */
export const enWith = (rolesNow: RolesNow): Strings => {
  const roles = rolesWith(rolesNow);
  return { ...fixed, roles, reasons: reasonsWith(roles) };
};

/** Every text of the product, in one language. English is the model: a string missing in another does not type-check. */
export type Strings = typeof fixed & { readonly roles: ReturnType<typeof rolesWith>; readonly reasons: ReturnType<typeof reasonsWith> };
