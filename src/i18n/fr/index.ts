import type { Strings } from '../en';
import { board } from './board';
import { calendar } from './calendar';
import { candidates } from './candidates';
import { capture } from './capture';
import { clarityWith } from './clarity';
import { common } from './common';
import { companion } from './companion';
import { contactImport } from './contact-import';
import { csv } from './csv';
import { duplicates } from './duplicates';
import { explain } from './explain';
import { exportContacts } from './export';
import { firstMessage } from './first-message';
import { health } from './health';
import { introductions } from './introductions';
import { matrix } from './matrix';
import { ownWords } from './own-words';
import { panel } from './panel';
import { privacy } from './privacy';
import { problems } from './problems';
import { projectStart } from './project-start';
import { queue } from './queue';
import { reading } from './reading';
import type { RolesNow } from '../role-texts';
import { reasonsWith } from './reasons';
import { rolesWith } from './roles';
import { roleSettings } from './role-settings';
import { roleTemplates } from './role-templates';
import { settings } from './settings';
import { settingsTransfer } from './settings-transfer';
import { stances } from './stances';
import { triage } from './triage';

const fixed = {
  board, calendar, candidates, capture, common, companion, contactImport, csv, duplicates, explain, exportContacts,
  firstMessage, health, introductions, matrix, ownWords, panel, privacy, problems, projectStart, queue, reading,
  roleSettings, roleTemplates, settings, settingsTransfer, stances, triage,
};

/** Everything the product says in French; of the roles by the names that they have now. */
export const frWith = (rolesNow: RolesNow): Strings => {
  const roles = rolesWith(rolesNow);
  return { ...fixed, roles, clarity: clarityWith(roles), reasons: reasonsWith(roles) };
};
