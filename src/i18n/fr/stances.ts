import type { InfluenceZone } from '../../derive/attitude';
import type { StanceLevel } from '../../model/stance';
import type { Strings } from '../en';
import { common } from './common';
import { dayFrom } from './days';

const zones: Readonly<Record<InfluenceZone, string>> = {
  manage: 'Associer de près', satisfy: 'Ménager', inform: 'Informer', monitor: 'Surveiller',
};

const synergy: Readonly<Record<StanceLevel, string>> = {
  1: 'le strict minimum', 2: 'suit et participe', 3: 'prend des initiatives dans le cadre', 4: 'prend seul des initiatives',
};

const antagonism: Readonly<Record<StanceLevel, string>> = {
  1: 'aucune', 2: 'critique, sans toucher au fond', 3: 'défend un projet rival, mais parle encore', 4: 'le défend sans limite',
};

const supports: Readonly<Record<string, string>> = {
  '-3': 'tout contre', '-2': 'contre', '-1': 'plutôt contre', 0: 'ni l’un ni l’autre', 1: 'plutôt pour', 2: 'pour', 3: 'tout pour',
};

function signed(support: number): string {
  return support > 0 ? `+${support}` : String(support).replace('-', '−');
}

function tendency(balance: number): string {
  if (Math.abs(balance) < 0.1) return 'équilibré';
  const strength = Math.abs(balance) < 0.34 ? 'légèrement ' : Math.abs(balance) < 0.67 ? '' : 'nettement ';
  return `${strength}${balance > 0 ? 'favorable' : 'défavorable'}`;
}

export const stances: Strings['stances'] = {
  ask: (name) => `${name}\u202F: quelle position\u202F?`,
  title: (name, project) => `${name}\u202F: quelle position dans ${project}\u202F?`,
  privacy: 'Seulement dans votre note\u202F: dans rien de ce que vous exportez, sauf si vous le demandez.',
  way: 'Comment le dire',
  ways: { support: 'Un seul nombre', axes: 'Deux axes' },
  support: 'Pour ou contre',
  supportOption: (support) => `${signed(support)} · ${supports[support] ?? ''}`,
  synergy: 'Énergie pour',
  antagonism: 'Énergie contre',
  synergyOption: (level) => `${level} · ${synergy[level]}`,
  antagonismOption: (level) => `${level} · ${antagonism[level]}`,
  influence: 'Influence',
  influenceHint: 'De 1 (faible) à 5 (décisive)',
  influenceOption: (influence) => String(influence),
  wanted: 'Ce que vous espérez',
  notSaid: 'Non précisé',
  on: 'En date du',
  save: 'Noter',
  remove: 'Retirer cette évaluation',
  removed: (name, project) => `La note de ${project} ne dit plus la position de ${name}.`,
  start: 'Évaluer les positions…',
  whom: (project) => `La position de qui dans ${project}\u202F?`,
  nobody: 'Personne de ce nom sur le tableau',
  saved: (name, project) => `Position notée\u202F: ${name}, ${project}.`,
  attitudes: {
    golden: { name: 'Triangles d’or', advice: 'Confiez-lui du concret\u202F; c’est elle qui convaincra les hésitants.' },
    engaged: { name: 'Engagés', advice: 'À ne pas délaisser\u202F: un but, une date\u202F; pas la meilleure médiatrice.' },
    hesitant: { name: 'Hésitants', advice: 'Faites préciser ses conditions\u202F; mettez en lien avec un allié.' },
    passive: { name: 'Passifs', advice: 'Informez, invitez, sans pression.' },
    grumbler: { name: 'Grognons', advice: 'Écoutez une fois\u202F; retenez le point utile.' },
    torn: { name: 'Déchirés', advice: 'À voir seul à seul, bientôt\u202F: très pour et très contre.' },
    opponent: { name: 'Opposants', advice: 'Écoutez\u202F; ne cherchez ni à convaincre ni à contraindre.' },
    irreconcilable: { name: 'Irréductibles', advice: 'Restez courtois\u202F; votre temps est ailleurs.' },
  },
  zones,
  signed,
  mapTitle: 'Carte des partenaires',
  mapLabel: 'Carte des partenaires\u202F: énergie pour le projet vers le haut, énergie contre vers la droite',
  powerTitle: 'Pouvoir et engagement',
  powerLabel: 'Pouvoir et engagement\u202F: influence vers le haut, engagement vers la droite',
  axes: { synergy: 'pour', antagonism: 'contre', influence: 'influence', involvement: 'engagement' },
  keys: 'Les flèches passent de l’un à l’autre, Entrée ouvre la note, ou la liste derrière un «\u202F+3\u202F».',
  mark: (name, group, support, influence, isEstimated) =>
    `${name}\u202F: ${group}, ${signed(support)}, influence ${influence}${isEstimated ? ', estimation d’après le rôle' : ''}`,
  crowd: (names, group) => `${group}, ${common.people(names.length)}\u202F: ${names.join(', ')}`,
  estimated: 'estimation d’après le rôle',
  legend: 'Creux\u202F: estimation d’après le rôle. Plus c’est grand, plus l’influence est forte.',
  facts: (support, influence, zone) => `${signed(support)} · influence ${influence} · ${zones[zone].toLowerCase()}`,
  rated: (days, on) => `noté le ${dayFrom(days, on)}`,
  rateAgain: 'à réévaluer\u202F?',
  hoped: (wanted, gap) => `espéré\u202F: ${signed(wanted)}${gap === 0 ? '' : `, reste ${signed(gap)}`}`,
  contradiction: ({ kind }, role) =>
    kind === 'for-rated-against'
      ? `Classé·e «\u202F${role}\u202F», mais noté·e plus contre que pour.`
      : `Classé·e «\u202F${role}\u202F», mais pas noté·e contre.`,
  balance: ({ plus, minus, balance }) =>
    balance === null ? 'Rien ne pèse d’un côté ni de l’autre.' : `Soutien ${plus}, opposition ${minus}\u202F: ${tendency(balance)}`,
  withEstimates: (sentence) => `Avec les estimations\u202F: ${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}`,
};
