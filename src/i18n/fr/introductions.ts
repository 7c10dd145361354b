import type { Strings } from '../en';

export const introductions: Strings['introductions'] = {
  title: (asked, target) => `Demander à ${asked} une mise en relation avec ${target}`,
  etiquette: (asked, target) =>
    `Deux accords d’abord\u202F: ${asked} pose la question à ${target}, puis seulement vous met en relation.`,
  noPitch: 'Le projet n’a pas encore de pitch\u202F: complétez les mots entre crochets.',
  language: 'Langue du texte',
  languages: { en: 'Anglais', fr: 'Français' },
  text: 'Le texte, prêt à transmettre',
  textHint: 'Changez-le à votre gré\u202F; rien n’est envoyé d’ici.',
  copy: 'Copier le texte',
  copied: 'Copié.',
  notCopied: 'La copie n’a pas réussi\u202F; le texte est sélectionné.',
  save: 'Noter ma demande',
  saved: (asked, target) => `Vous avez demandé à ${asked} une mise en relation avec ${target}.`,
  request: ({ asked, target, project, pitch, role, skills }) =>
    [
      `Bonjour ${asked},`,
      `Pourriez-vous me mettre en relation avec ${target}\u202F? Posez d’abord la question\u202F; ce qui suit peut être transmis tel quel.`,
      `${project}\u202F: ${pitch ?? '[le projet en deux phrases]'}`,
      `Pourquoi ${target}\u202F: nous cherchons quelqu’un pour le rôle suivant\u202F: ${role}${skills.length === 0 ? '' : `, avec une expérience de\u202F: ${skills.join(', ')}`}. Vingt minutes nous aideraient beaucoup.`,
      'Si ce n’est pas le moment, nul besoin de répondre ni d’expliquer.',
      'Merci\u202F!',
    ].join('\n\n'),
  promised: 'Mise en relation demandée avec',
  status: { asked: 'demandée', accepted: 'acceptée', introduced: 'faite', met: 'suivie d’une rencontre' },
  change: (target, status) => `Mise en relation avec ${target}\u202F: ${status}. Changer`,
  changed: (target, status) => `Mise en relation avec ${target}\u202F: ${status}.`,
};
