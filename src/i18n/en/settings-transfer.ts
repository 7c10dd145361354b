import type { Settings } from '../../settings';
import { editor } from './editor';
import { roleTemplates } from './role-templates';
import { settings } from './settings';

const parts: Readonly<Record<keyof Settings, string>> = {
  ownWords: 'Folders, marks, names of properties and words',
  roles: 'Roles',
  roleTemplates: roleTemplates.page.name,
  peoplePerDay: settings.peoplePerDay.name,
  dormantPerList: settings.dormantPerList.name,
  weekendGrace: settings.weekendGrace.name,
  circleDays: settings.circlePreset.name,
  cadenceRules: settings.rules.heading,
  nurtureDays: settings.nurtureDays.name,
  reasonWeights: settings.weights.name,
  leapBirthday: settings.leapBirthday.name,
  logStyle: 'What to write when logging',
  meetingFolder: settings.meetingFolder.name,
  mySkills: settings.mySkills.name,
  myName: 'Your name',
  messageTemplates: 'Templates of first messages',
  csvMappings: 'Columns of imported tables',
  notSame: 'Notes that look alike and are two people',
  hoverCards: editor.hoverCards.name,
  checkIgnored: 'Findings of the vault check that are no problem',
};

/** Taking settings to another vault, and back. */
export const settingsTransfer = {
  heading: 'Settings in another vault',
  export: { name: 'Export the settings', desc: 'Saves them as a file at the top of the vault. It holds your name, your skills and names of notes, but nothing of their content.' },
  import: { name: 'Import settings', desc: 'Takes them from such a file. What would change is shown before.' },
  fileName: 'Reseauter settings',
  saved: (path: string): string => `The settings are saved in “${path}”.`,
  title: 'Import settings',
  choose: 'Choose a file…',
  paste: 'Or paste its text here',
  pasteHint: 'The text of a file of settings, as “Export the settings” makes it.',
  notJson: 'This is not the text of a file of settings, or not all of it. Export the settings again, and take the whole file.',
  notSettings: 'This file holds something else than settings of Réseauter.',
  tooNew: 'A newer version of Réseauter wrote this file. Update the plugin here first.',
  notRead: (name: string): string => `“${name}” could not be read.`,
  same: 'These settings are the same as yours: nothing would change.',
  changes: (count: number): string => (count === 1 ? 'This would change:' : `These ${count} would change:`),
  parts,
  take: 'Use these settings',
  taken: 'The settings are in force.',
  back: 'Back to my settings',
  isBack: 'Your settings are back.',
  close: 'Close',
};
