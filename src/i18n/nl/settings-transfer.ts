import type { Strings } from '../en';
import { editor } from './editor';
import { plural } from './plural';
import { roleTemplates } from './role-templates';
import { settings } from './settings';

/** Taking settings to another vault, and back. */
export const settingsTransfer: Strings['settingsTransfer'] = {
  heading: 'Instellingen in een andere kluis',
  export: { name: 'Instellingen exporteren', desc: 'Slaat ze op als bestand bovenaan in de kluis. Het bevat je naam, je vaardigheden en namen van notities, maar niets van hun inhoud.' },
  import: { name: 'Instellingen importeren', desc: 'Haalt ze uit zo’n bestand. Wat er zou veranderen, zie je vooraf.' },
  fileName: 'Réseauter-instellingen',
  saved: (path) => `De instellingen zijn opgeslagen in “${path}”.`,
  title: 'Instellingen importeren',
  choose: 'Bestand kiezen…',
  paste: 'Of plak hier de tekst ervan',
  pasteHint: 'De tekst van een bestand met instellingen, zoals “Instellingen exporteren” het maakt.',
  notJson: 'Dit is niet de tekst van een bestand met instellingen, of niet de hele. Exporteer de instellingen opnieuw en neem het hele bestand.',
  notSettings: 'In dit bestand staat iets anders dan instellingen van Réseauter.',
  tooNew: 'Een nieuwere versie van Réseauter schreef dit bestand. Werk de plug-in hier eerst bij.',
  notRead: (name) => `“${name}” kon niet worden gelezen.`,
  same: 'Deze instellingen zijn dezelfde als de jouwe: er zou niets veranderen.',
  changes: (count) => plural(count, { one: 'Dit zou veranderen:', other: `Deze ${count} zouden veranderen:` }),
  parts: {
    ownWords: 'Mappen, kenmerken, namen van eigenschappen en woorden',
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
    logStyle: 'Wat er bij een contact wordt geschreven',
    meetingFolder: settings.meetingFolder.name,
    mySkills: settings.mySkills.name,
    myName: 'Je naam',
    messageTemplates: 'Sjablonen van eerste berichten',
    csvMappings: 'Kolommen van geïmporteerde tabellen',
    notSame: 'Notities die op elkaar lijken en twee personen zijn',
    hoverCards: editor.hoverCards.name,
    checkIgnored: 'Bevindingen van de kluiscontrole die geen probleem zijn',
  },
  take: 'Deze instellingen gebruiken',
  taken: 'De instellingen gelden nu.',
  back: 'Terug naar mijn instellingen',
  isBack: 'Je instellingen zijn terug.',
  close: 'Sluiten',
};
