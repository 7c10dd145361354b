import type { CandidateFacts } from '../../derive/candidate-list';
import type { CandidateScore, ExclusionReason } from '../../derive/candidates';
import type { TieKind } from '../../derive/tie-between';
import type { Strings } from '../en';
import { common } from './common';
import { plural } from './plural';

const tie: Readonly<Record<TieKind, string>> = {
  introduced: 'l’un a présenté l’autre', mutual: 'chaque note cite l’autre', 'one-sided': 'une seule note cite l’autre',
};

const excluded: Readonly<Record<ExclusionReason, string>> = {
  'in-box': 'déjà dans cette case', opponent: 'contre le projet', 'do-not-contact': 'personne à ne pas contacter',
  archived: 'personne archivée', deceased: 'personne décédée', 'no-match': 'ni compétence ni souhait notés pour ce rôle',
};

const parts: Readonly<Record<keyof CandidateScore, { readonly name: string; readonly means: string; readonly most: number }>> = {
  fit: { name: 'Adéquation', means: 'la part de ce que vous cherchez qui est couverte, et si le rôle est déjà tenu ou souhaité', most: 50 },
  reach: { name: 'Accès', means: 'la force du meilleur chemin', most: 30 },
  goodwill: { name: 'Crédit', means: 'si vous ne devez rien à la personne à solliciter', most: 10 },
  novelty: { name: 'Nouveauté', means: 'si un réseau absent du projet s’ouvre', most: 10 },
  load: { name: 'Charge', means: 'retirée pour les rôles déjà tenus', most: 15 },
};

function skills({ met, wanted }: CandidateFacts): string {
  if (met.length === 0) return '';
  if (met.length < wanted) return `possède ${met.length} des ${wanted} compétences cherchées\u202F: ${met.join(', ')}`;
  if (wanted === 1) return `possède la compétence cherchée\u202F: ${met.join(', ')}`;
  return wanted === 2 ? 'possède les deux compétences cherchées' : `possède les ${wanted} compétences cherchées`;
}

function goodwill(owed: number, name: string): string {
  if (owed <= 0) return `vous ne devez rien à ${name}`;
  return owed === 1 ? `vous devez un service à ${name}` : `vous devez ${owed} services à ${name}\u202F: donnez d’abord`;
}

function reach({ tie: kind, owed }: CandidateFacts, way: readonly string[]): string {
  const [first, second, third] = way;
  if (first === undefined) return 'aucun chemin connu n’y mène';
  if (second === undefined) return `vous vous connaissez, et ${goodwill(owed, first)}`;
  const known = kind === null ? '' : ` (${tie[kind]})`;
  const further = third === undefined ? '' : `, qui connaît ${third}`;
  return `${first} connaît ${second}${known}${further}, et ${goodwill(owed, first)}`;
}

export const candidates: Strings['candidates'] = {
  ask: 'Qui pourrait convenir\u202F?',
  sectionTitle: 'Pistes',
  nothingOpen: 'Aucun projet actif n’a de case à remplir.',
  title: (role, project) => `Qui pour le rôle «\u202F${role}\u202F» dans ${project}\u202F?`,
  parts,
  partOf: (part, points) => (part === 'load' ? (points === 0 ? '0' : `−${points}`) : `${points} sur ${parts[part].most}`),
  total: (points) => `${points} sur 100`,
  scoreLabel: (name) => `${name}\u202F: les points, un à un`,
  howCounted: 'Comment on compte',
  means: (part) => `${parts[part].name}\u202F: ${parts[part].means}`,
  judgement: 'Ces points sont un jugement, pas une science\u202F; chacun vient de ce que disent vos notes.',
  sentence: (facts, way) => {
    const apt = { wishes: 'souhaite ce rôle', holds: 'tient ce rôle dans un autre projet' };
    const brings = facts.newNetworks.length === 1 ? 'nouveau réseau' : 'nouveaux réseaux';
    return [
      skills(facts),
      facts.brought === 0 ? '' : `vous a présenté ${common.people(facts.brought)}`,
      facts.apt === null ? '' : apt[facts.apt],
      reach(facts, way),
      facts.newNetworks.length === 0 ? '' : `${brings}\u202F: ${facts.newNetworks.join(', ')}`,
      plural(facts.activeRoles, { one: '', other: `tient déjà ${facts.activeRoles} rôles` }),
    ].filter((part) => part !== '').join('\u202F; ');
  },
  me: 'Moi',
  wayLabel: (way) => `Le meilleur chemin\u202F: de vous à ${way.join(', puis à ')}`,
  strength: (strength) => strength.toFixed(2).replace('.', ','),
  direct: (strength) => `lien direct ${strength}`,
  noDirect: 'pas de lien direct',
  through: (name, strength) => `par ${name} ${strength}`,
  name: (name) => `Nommer ${name}`,
  askFor: (asked) => `Demander à ${asked}`,
  askLabel: (asked, name) => `Demander à ${asked} une mise en relation avec ${name}`,
  nobody: 'Personne dans vos notes ne convient assez à ce rôle (30 points ou plus).',
  nobodyAtAll: 'Personne dans vos notes ne convient à ce rôle\u202F: aucune compétence cherchée, aucun souhait, aucun rôle semblable.',
  noNeeds: 'Le projet ne dit pas ce qu’il cherche ici. Écrivez-le sous «\u202Fbesoins\u202F», par exemple «\u202Fmentor: production\u202F».',
  widerTitle: 'Où chercher encore',
  networks: 'Réseaux du projet sans personne dans ce rôle',
  connectors: 'À qui demander «\u202FÀ qui penseriez-vous\u202F?\u202F»',
  connector: (brought, knows) =>
    [brought === 0 ? '' : `vous a présenté ${common.people(brought)}`, knows === 0 ? '' : `connaît ${common.people(knows)}`]
      .filter((part) => part !== '').join(' · '),
  excludedTitle: (count) => `Sans proposition\u202F: ${common.people(count)}`,
  excluded,
};
