import type { Strings } from '../en';
import { plural } from './plural';
import { editor } from './editor';
import { roleTemplates } from './role-templates';
import { settings } from './settings';

/** Taking settings to another vault, and back. */
export const settingsTransfer: Strings['settingsTransfer'] = {
  heading: 'Einstellungen in einem anderen Vault',
  export: {
    name: 'Einstellungen exportieren',
    desc: 'Speichert sie als Datei im Hauptordner des Vaults. Sie enthält deinen Namen, deine Fähigkeiten und Namen von Notizen, aber nichts aus deren Inhalt.',
  },
  import: { name: 'Einstellungen importieren', desc: 'Übernimmt sie aus einer solchen Datei. Was sich ändern würde, siehst du vorher.' },
  fileName: 'Reseauter-Einstellungen',
  saved: (path) => `Die Einstellungen sind in „${path}“ gespeichert.`,
  title: 'Einstellungen importieren',
  choose: 'Datei auswählen…',
  paste: 'Oder füge ihren Text hier ein',
  pasteHint: 'Der Text einer Einstellungsdatei, wie „Einstellungen exportieren“ sie schreibt.',
  notJson: 'Das ist nicht der Text einer Einstellungsdatei, oder nicht der ganze. Exportiere die Einstellungen noch einmal und nimm die ganze Datei.',
  notSettings: 'Diese Datei enthält etwas anderes als Einstellungen von Réseauter.',
  tooNew: 'Eine neuere Version von Réseauter hat diese Datei geschrieben. Aktualisiere hier zuerst die Erweiterung.',
  notRead: (name) => `„${name}“ konnte nicht gelesen werden.`,
  same: 'Diese Einstellungen sind die gleichen wie deine: Nichts würde sich ändern.',
  changes: (count) => plural(count, { one: 'Das würde sich ändern:', other: `Diese ${count} würden sich ändern:` }),
  parts: {
    ownWords: 'Ordner, Kennzeichen, Namen von Eigenschaften und Wörter',
    roles: 'Rollen',
    roleTemplates: roleTemplates.page.name,
    peoplePerDay: settings.peoplePerDay.name,
    dormantPerList: settings.dormantPerList.name,
    weekendGrace: settings.weekendGrace.name,
    circleDays: settings.circlePreset.name,
    cadenceRules: settings.rules.heading,
    nurtureDays: settings.nurtureDays.name,
    reasonWeights: settings.weights.name,
    leapBirthday: settings.leapBirthday.name,
    logStyle: 'Was beim Festhalten geschrieben wird',
    meetingFolder: settings.meetingFolder.name,
    mySkills: settings.mySkills.name,
    myName: 'Dein Name',
    messageTemplates: 'Vorlagen für erste Nachrichten',
    csvMappings: 'Spalten importierter Tabellen',
    notSame: 'Notizen, die sich ähneln und zwei Personen sind',
    hoverCards: editor.hoverCards.name,
    checkIgnored: 'Befunde der Vault-Prüfung, die kein Problem sind',
  },
  take: 'Diese Einstellungen verwenden',
  taken: 'Die Einstellungen gelten jetzt.',
  back: 'Zurück zu meinen Einstellungen',
  isBack: 'Deine Einstellungen sind zurück.',
  close: 'Schließen',
};
