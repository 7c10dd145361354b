import type { Strings } from '../en';
import { longDay } from './days';
import { plural } from './plural';

/** Le premier message à une nouvelle personne, et les modèles dont il est fait. */
export const firstMessage: Strings['firstMessage'] = {
  command: 'Écrire les premiers messages',
  whom: 'À qui voulez-vous écrire\u202F?',
  title: (name) => `Premier message à ${name}`,
  previous: 'Personne précédente',
  next: 'Personne suivante',
  place: (at, count) => `${at} sur ${count}`,
  written: (written, count) => `${written} sur ${count} ${plural(written, { one: 'écrit', other: 'écrits' })}`,
  met: (on) => `Rencontre du ${longDay(on)}`,
  topic: (topic) => `sujet\u202F: ${topic}`,
  language: 'Langue',
  languages: { en: 'Anglais', fr: 'Français' },
  template: 'Modèle',
  project: 'À propos de',
  noProject: 'Aucun projet',
  subject: 'Objet',
  text: 'Message',
  copy: 'Copier',
  copied: 'Copié.',
  notCopied: 'Le texte n’a pas pu être copié\u202F; sélectionnez-le et copiez-le vous-même.',
  mail: 'Ouvrir dans la messagerie',
  sent: 'Marquer comme envoyé',
  isSent: 'Marqué comme envoyé',
  to: (address) => `Sera adressé à ${address}.`,
  noAddress: 'Aucune adresse n’est notée\u202F: la messagerie vous la demandera.',
  tooLong: (over) =>
    `Trop long pour être confié à la messagerie, de ${plural(over, { one: `${over} signe`, other: `${over} signes` })} tels qu’elle les compte. Copiez-le plutôt.`,
  logged: (subject) => `premier message\u202F: ${subject}`,
  usualSubject: 'Notre échange',
  usualTemplates: [
    {
      name: 'Après une rencontre',
      subject: 'Notre échange – {event}',
      text: [
        'Bonjour {given},', '',
        'Merci pour notre échange lors de «\u202F{event}\u202F». Ce que vous m’avez dit me reste en tête\u202F: {topic}.', '',
        'Vous cherchiez {need}\u202F: je peux peut-être vous aider.', '',
        'J’aimerais poursuivre cette conversation\u202F: auriez-vous une demi-heure dans les deux semaines qui viennent, '
        + 'au téléphone ou autour d’un café\u202F?', '',
        '{me}',
      ].join('\n'),
    },
    {
      name: 'À propos d’un projet',
      subject: '{project}',
      text: [
        'Bonjour {given},', '',
        'Merci pour notre échange lors de «\u202F{event}\u202F». Je travaille à un projet\u202F: {project}. {pitch}', '',
        'Votre expérience me serait précieuse ({skill}).', '',
        'Qu’en pensez-vous\u202F? Un avis franc est ce qui m’aide le plus.', '',
        '{me}',
      ].join('\n'),
    },
  ],
  settings: {
    heading: 'Premiers messages',
    add: 'Ajouter un modèle',
    usual: 'fourni avec le produit',
    title: { add: 'Nouveau modèle', edit: 'Modifier le modèle' },
    name: 'Nom',
    subject: 'Objet',
    text: 'Message',
    hint: 'Ce qui n’est pas connu emporte toute sa phrase.',
    placeholders: {
      name: 'le nom entier', given: 'le prénom', organisation: 'l’organisation', event: 'le lieu de la rencontre', topic: 'de quoi vous avez parlé',
      need: 'un de ses besoins auquel vous savez répondre', skill: 'un de ses savoir-faire que cherche un de vos projets', project: 'le projet',
      pitch: 'son pitch', me: 'votre propre nom',
    },
    placeholdersTitle: 'Ce qui peut y figurer',
    myName: { name: 'Votre nom', desc: 'Tel que vos messages le portent à la fin.' },
  },
};
