let language = 'en';

/** The language of the app's own screens (obsidian.d.ts `getLanguage`, 1.8.7): 'en' unless the person chose another. */
export function getLanguage(): string {
  return language;
}

/** Chooses the app's language; as in the app it takes effect for what is opened from now on. */
export function setLanguage(code: string): void {
  language = code;
}

/** The stand-in's own words, in the languages that the preview offers. */
const WORDS = {
  en: {
    close: 'Close',
    moreOptions: 'More options',
    newTab: 'New tab',
    emptyTab: 'No file is open',
    pluginGone: 'Plugin no longer active',
    files: 'Files',
    noMatch: 'No match found.',
    showPalette: 'Command palette',
    showLeft: 'Toggle left sidebar',
    showRight: 'Toggle right sidebar',
    theme: 'Light or dark',
    device: 'Phone or desktop',
    restart: 'Restart the app',
    showSource: 'Edit source',
    showReading: 'Show reading view',
    properties: 'Properties',
    open: 'Open',
    openInTab: 'Open in new tab',
    moveToWindow: 'Move to new window',
    delete: 'Delete',
    cancel: 'Cancel',
    back: 'Back',
    forward: 'Forward',
    typeCommand: 'Select a command…',
    newNote: 'New note',
    untitled: 'Untitled',
    rename: 'Rename…',
    name: 'Name',
    done: 'Done',
    settings: 'Settings',
    openSettings: 'Open settings',
    outOfRange: 'Allowed:',
  },
  fr: {
    close: 'Fermer',
    moreOptions: 'Plus d’options',
    newTab: 'Nouvel onglet',
    emptyTab: 'Aucun fichier ouvert',
    pluginGone: 'Module désactivé',
    files: 'Fichiers',
    noMatch: 'Aucun résultat.',
    showPalette: 'Palette de commandes',
    showLeft: 'Afficher ou masquer le volet gauche',
    showRight: 'Afficher ou masquer le volet droit',
    theme: 'Clair ou sombre',
    device: 'Téléphone ou ordinateur',
    restart: 'Redémarrer l’application',
    showSource: 'Modifier la source',
    showReading: 'Afficher en lecture',
    properties: 'Propriétés',
    open: 'Ouvrir',
    openInTab: 'Ouvrir dans un nouvel onglet',
    moveToWindow: 'Déplacer dans une nouvelle fenêtre',
    delete: 'Supprimer',
    cancel: 'Annuler',
    back: 'Retour',
    forward: 'Suivant',
    typeCommand: 'Choisir une commande…',
    newNote: 'Nouvelle note',
    untitled: 'Sans titre',
    rename: 'Renommer…',
    name: 'Nom',
    done: 'Terminé',
    settings: 'Paramètres',
    openSettings: 'Ouvrir les paramètres',
    outOfRange: 'Permis :',
  },
};

/** One of the stand-in's own words in the chosen language. */
export function word(key: keyof typeof WORDS.en): string {
  return (language === 'fr' ? WORDS.fr : WORDS.en)[key];
}
