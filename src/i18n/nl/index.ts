import type { Strings } from '../en';
import { bases } from './bases';
import { block } from './block';
import { board } from './board';
import { calendar } from './calendar';
import { candidates } from './candidates';
import { capture } from './capture';
import { checkWith } from './check';
import { clarityWith } from './clarity';
import { commandLine } from './command-line';
import { common } from './common';
import { companion } from './companion';
import { contactImport } from './contact-import';
import { csv } from './csv';
import { duplicates } from './duplicates';
import { editor } from './editor';
import { explain } from './explain';
import { exportContacts } from './export';
import { firstMessage } from './first-message';
import { health } from './health';
import { introductions } from './introductions';
import { links } from './links';
import { matrix } from './matrix';
import { overview } from './overview';
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
  bases, block, board, calendar, candidates, capture, commandLine, common, companion, contactImport, csv, duplicates,
  editor, explain, exportContacts, firstMessage, health, introductions, links, matrix, overview, ownWords, panel,
  privacy, problems, projectStart, queue, reading, roleSettings, roleTemplates, settings, settingsTransfer, stances,
  triage,
};

/** Everything the product says in Dutch; of the roles by the names that they have now. */
export const nlWith = (rolesNow: RolesNow): Strings => {
  const roles = rolesWith(rolesNow);
  return { ...fixed, roles, check: checkWith(roles), clarity: clarityWith(roles), reasons: reasonsWith(roles) };
};
