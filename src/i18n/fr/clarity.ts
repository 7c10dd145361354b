import type { RoleId } from '../../model/role';
import type { Strings } from '../en';
import type { RoleStrings } from '../role-texts';
import { period } from './days';
import { plural } from './plural';

/** As they are asked for; a role of somebody's own has no gender that we could know. */
const SOUGHT: ReadonlyMap<RoleId, string> = new Map([
  ['ally', 'un·e allié·e'], ['mentor', 'un·e mentor'], ['decider', 'un·e décideur·euse'],
  ['sponsor', 'un parrain ou une marraine'], ['connector', 'un relais'], ['expert', 'une personne-ressource'],
  ['partner', 'un·e complice'], ['audience', 'un public'],
]);

function soughtAs(role: RoleId, roles: RoleStrings): string {
  return SOUGHT.get(role) ?? `un·e ${roles.textsOf(role).one}`;
}

const list = new Intl.ListFormat('fr', { type: 'conjunction' });
const VOWEL = /^[aeiouhâàéèêëîïôûœ]/i;

/** "de" before what is compared with: du théâtre, des films, d’un film, de la radio. */
function of(text: string): string {
  if (/^le /i.test(text)) return `du ${text.slice(3)}`;
  if (/^les /i.test(text)) return `des ${text.slice(4)}`;
  return VOWEL.test(text) ? `d’${text}` : `de ${text}`;
}

export const clarityWith = (roles: RoleStrings): Strings['clarity'] => ({
  sections: { clarity: 'Est-ce clair\u202F?', pitch: 'Pitch', growth: 'Horizons' },
  letters: { S: 'Spécifique', M: 'Mesurable', A: 'Atteignable', R: 'Réaliste', T: 'Limité dans le temps' },
  grades: { ok: 'clair', half: 'à moitié', missing: 'manque' },
  messages: {
    specific: 'Dites en une phrase ce qui existera une fois terminé, et ce qui reste dehors.',
    measurable: 'À quoi le verrez-vous\u202F? Un nombre, une date, un document signé.',
    assignable: 'Qui le fait, et avec quoi\u202F? Notez ce que vous avez déjà.',
    realistic: 'Est-ce réaliste\u202F? Notez de 1 à 5 et dites pourquoi c’est important. À 1–2\u202F: réduisez ou décalez.',
    noDeadline: 'Pour quand\u202F?',
    pastDeadline: 'La date est passée\u202F: clore, déplacer ou abandonner\u202F?',
    deadlineBeforeStart: 'La date tombe avant le début\u202F: déplacer l’un des deux\u202F?',
  },
  hints: {
    noPitch: 'Pas encore de pitch\u202F: deux ou trois phrases à dire à voix haute.',
    longPitch: 'Le pitch dépasse 60 mots\u202F: que peut-on enlever\u202F?',
    nobodyNamed: 'Pas de réseau sans projet\u202F: ce projet n’a encore nommé personne.',
    thinBoard: 'Moins de la moitié de ce qu’il faut au projet est couvert.',
    noHorizon: 'Pas encore d’horizon\u202F: jusqu’où pourrait-il aller\u202F?',
    pastHorizon: 'Un horizon est passé\u202F: atteint, déplacé ou abandonné\u202F?',
    noNetwork: 'Aucun réseau nommé\u202F: où chercherez-vous du monde\u202F?',
  },
  percent: (percent) => `Clair à ${percent}\u202F%`,
  ended: 'Ce projet est terminé.',
  noPitch: 'Pas encore de pitch dans la note.',
  spoken: (words, seconds) => `${plural(words, { one: `${words} mot`, other: `${words} mots` })} · ${seconds} s`,
  tooLong: 'plus de 60 mots',
  lookingFor: (sought) => `Je cherche ${list.format(sought.map((role) => soughtAs(role, roles)))}.`,
  copyPitch: 'Copier le pitch',
  pitchCopied: 'Le pitch est dans le presse-papiers.',
  copyFailed: 'Le pitch n’a pas pu être copié.',
  frame: {
    audience: 'Pour (qui)', need: 'qui (besoin)', kind: 'est (genre)', benefit: 'qui (apport)',
    alternative: 'À la différence de', difference: 'Différence',
  },
  phrases: {
    audience: (audience, need) => (need === '' ? `Pour ${audience}` : `Pour ${audience} qui ${need}`),
    project: (name, kind, benefit) => {
      if (kind === '') return `${name} ${benefit}`;
      return benefit === '' ? `${name} est ${kind}` : `${name} est ${kind} qui ${benefit}`;
    },
    contrast: (alternative, difference) => (alternative === '' ? difference : `À la différence ${of(alternative)}, ${difference}`),
  },
  noHorizons: 'Aucun horizon dans la note\u202F: «\u202F2026-10 | régional | trois représentations\u202F».',
  axisLabel: (count) => `Axe du temps avec ${plural(count, { one: `${count} horizon`, other: `${count} horizons` })}\u202F; chacun est dans la liste ci-dessous`,
  today: 'aujourd’hui',
  period,
  states: { reached: 'atteint', past: 'passé', next: 'prochain', later: 'plus tard' },
  scales: { local: 'local', regional: 'régional', national: 'national', international: 'international' },
  pastQuestion: 'La date est passée. C’est atteint, ou à déplacer\u202F?',
  markReached: 'Atteint',
  markReachedOf: (horizon) => `Atteint\u202F: ${horizon}`,
  horizonReached: (horizon, project) => `${project}\u202F: «\u202F${horizon}\u202F» est atteint.`,
  moveHorizon: 'Déplacer…',
  moveHorizonOf: (horizon) => `Déplacer\u202F: ${horizon}`,
  moveTitle: (horizon) => `Pour quand, plutôt\u202F: ${horizon}`,
  moveWhen: 'Quand',
  moveHint: 'Une année, un trimestre, un mois ou un jour\u202F: 2026, 2026-T4, 2026-10, 2026-10-03',
  notAPeriod: 'Écrivez une année, un trimestre, un mois ou un jour.',
  periodPassed: 'C’est déjà passé.',
  moveIt: 'Déplacer',
  horizonMoved: (horizon, on) => `«\u202F${horizon}\u202F»\u202F: désormais ${on}.`,
  needs: (sought) => `À trouver\u202F: ${sought.map((role) => roles.textsOf(role).one).join(', ')}`,
});
