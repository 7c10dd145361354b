import type { Strings } from '../en';
import { common } from './common';
import { csv } from './csv';
import { plural } from './plural';

/** L’export de personnes vers un fichier pour d’autres programmes. */
export const exportContacts: Strings['exportContacts'] = {
  command: 'Exporter des contacts',
  ofSelection: 'Exporter…',
  title: 'Exporter des contacts',
  whom: 'Qui',
  whoms: {
    all: 'Tout le monde', selected: 'Les personnes sélectionnées', project: 'Les personnes d’un projet', network: 'Les personnes d’un réseau',
    circle: 'Un cercle', search: 'Les personnes trouvées',
  },
  which: { project: 'Projet', network: 'Réseau', circle: 'Cercle', search: 'Nom, organisation ou fonction' },
  withAway: 'Aussi les personnes archivées, décédées ou à ne pas contacter',
  count: (people, away) =>
    away === 0 ? common.people(people) : `${common.people(people)} · ${plural(away, { one: `${away} laissée de côté (archivée, décédée`, other: `${away} laissées de côté (archivées, décédées` })} ou à ne pas contacter)`,
  format: 'Format',
  formats: {
    vcard: 'Fiches pour carnets d’adresses (vCard)', csv: 'Tableau pour tableurs (CSV)', ics: 'Dates pour calendriers (iCalendar)',
  },
  fieldsTitle: 'Ce qu’il faut exporter',
  fields: {
    ...csv.columns,
    topic: 'De quoi vous avez parlé', note: 'Le début de leur note', 'follow-up': 'Prochain contact', roles: 'Rôles dans les projets',
    log: 'Journal', 'follow-up-note': 'Ce que vous avez promis', opponent: 'Le rôle d’opposant', stances: 'Leur position',
  },
  privateTitle: 'Ce que vous avez noté sur les personnes',
  privateHint: 'Laissé de côté si vous ne le cochez pas.',
  warning: 'Ce fichier dira ce que vous pensez des personnes et ce que vous avez noté sur elles. Choisissez bien à qui vous le donnez.',
  preview: 'Début du fichier',
  nobody: 'Personne à exporter.',
  folder: 'Dossier',
  top: 'À la racine du coffre',
  fileNames: { vcard: 'Contacts', csv: 'Contacts', ics: 'Relances et anniversaires' },
  save: 'Enregistrer dans le coffre',
  copy: 'Copier',
  copied: 'Copié.',
  notCopied: 'Le texte n’a pas pu être copié\u202F; enregistrez-le plutôt dans le coffre.',
  reading: (done, total) => `Lecture\u202F: ${done} sur ${total}…`,
  saved: (people, path) => `${common.people(people)} ${plural(people, { one: 'enregistrée', other: 'enregistrées' })} dans «\u202F${path}\u202F».`,
  ofProject: (project, what) => `${project}\u202F: ${what}`,
};
