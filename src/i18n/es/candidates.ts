import type { CandidateFacts } from '../../derive/candidate-list';
import type { CandidateScore, ExclusionReason } from '../../derive/candidates';
import type { TieKind } from '../../derive/tie-between';
import type { Strings } from '../en';
import { common } from './common';
import { plural } from './plural';

const tie: Readonly<Record<TieKind, string>> = {
  introduced: 'por una presentación', mutual: 'cada nota menciona a la otra', 'one-sided': 'solo una nota menciona a la otra',
};

const excluded: Readonly<Record<ExclusionReason, string>> = {
  'in-box': 'ya está en esta casilla', opponent: 'en contra del proyecto', 'do-not-contact': 'no contactar',
  archived: 'persona archivada', deceased: 'persona fallecida', 'no-match': 'no consta ninguna habilidad ni deseo para este rol',
};

const parts: Readonly<Record<keyof CandidateScore, { readonly name: string; readonly means: string; readonly most: number }>> = {
  fit: { name: 'Encaje', means: 'cuánto cubre de lo que buscas, y si ya tiene o desea el rol', most: 50 },
  reach: { name: 'Acceso', means: 'la fuerza del mejor camino hasta esa persona', most: 30 },
  goodwill: { name: 'Crédito', means: 'si no le debes nada a quien se lo pedirías', most: 10 },
  novelty: { name: 'Novedad', means: 'si trae una red que el proyecto no tiene', most: 10 },
  load: { name: 'Carga', means: 'lo que se resta por los roles que ya tiene', most: 15 },
};

function skills({ met, wanted }: CandidateFacts): string {
  if (met.length === 0) return '';
  if (met.length < wanted) return `tiene ${met.length} de las ${wanted} habilidades que buscas: ${met.join(', ')}`;
  if (wanted === 1) return `tiene la habilidad que buscas: ${met.join(', ')}`;
  return wanted === 2 ? 'tiene las dos habilidades que buscas' : `tiene las ${wanted} habilidades que buscas`;
}

function goodwill(owed: number, name: string): string {
  if (owed <= 0) return `no le debes nada a ${name}`;
  return plural(owed, { one: `le debes un favor a ${name}`, other: `le debes ${owed} favores a ${name}: da algo tú primero` });
}

function reach({ tie: kind, owed }: CandidateFacts, way: readonly string[]): string {
  const [first, second, third] = way;
  if (first === undefined) return 'nadie que conozcas lleva hasta ahí';
  if (second === undefined) return `ya hay trato directo, y ${goodwill(owed, first)}`;
  const known = kind === null ? '' : ` (${tie[kind]})`;
  const further = third === undefined ? '' : `, que conoce a ${third}`;
  return `${first} conoce a ${second}${known}${further}, y ${goodwill(owed, first)}`;
}

export const candidates: Strings['candidates'] = {
  ask: '¿Quién podría ser?',
  sectionTitle: 'Candidaturas',
  nothingOpen: 'Ningún proyecto activo tiene casillas por cubrir.',
  title: (role, project) => `¿Quién para el rol «${role}» en ${project}?`,
  parts,
  partOf: (part, points) => (part === 'load' ? (points === 0 ? '0' : `−${points}`) : `${points} de ${parts[part].most}`),
  total: (points) => `${points} de 100`,
  scoreLabel: (name) => `Los puntos de ${name}, uno a uno`,
  howCounted: 'Cómo se cuenta',
  means: (part) => `${parts[part].name}: ${parts[part].means}`,
  judgement: 'Los puntos son una valoración, no una ciencia; cada uno viene de lo que dicen tus notas.',
  sentence: (facts, way) => {
    const apt = { wishes: 'desea este rol', holds: 'tiene este rol en otro proyecto' };
    const brings = plural(facts.newNetworks.length, { one: 'trae una red nueva', other: 'trae redes nuevas' });
    return [
      skills(facts),
      facts.brought === 0 ? '' : `te ha presentado a ${common.people(facts.brought)}`,
      facts.apt === null ? '' : apt[facts.apt],
      reach(facts, way),
      facts.newNetworks.length === 0 ? '' : `${brings}: ${facts.newNetworks.join(', ')}`,
      facts.activeRoles < 2 ? '' : `ya tiene ${facts.activeRoles} roles`,
    ].filter((part) => part !== '').join('; ');
  },
  me: 'Yo',
  wayLabel: (way) => `El mejor camino: de ti a ${way.join(', y luego a ')}`,
  strength: (strength) => strength.toFixed(2).replace('.', ','),
  direct: (strength) => `vínculo directo ${strength}`,
  noDirect: 'sin vínculo directo',
  through: (name, strength) => `a través de ${name} ${strength}`,
  name: (name) => `Nombrar a ${name}`,
  askFor: (asked) => `Pedírselo a ${asked}`,
  askLabel: (asked, name) => `Pedir a ${asked} que te presente a ${name}`,
  nobody: 'Nadie en tus notas encaja lo bastante en este rol (30 puntos o más).',
  nobodyAtAll: 'Nadie en tus notas encaja en este rol: ninguna habilidad de las que busca el proyecto, y nadie que desee o tenga el rol.',
  noNeeds: 'El proyecto no dice qué busca aquí. Escríbelo en «needs», por ejemplo «mentor: production».',
  widerTitle: 'Dónde más buscar',
  networks: 'Redes del proyecto sin nadie en este rol',
  connectors: 'A quién preguntar «¿En quién pensarías?»',
  connector: (brought, knows) =>
    [brought === 0 ? '' : `te ha presentado a ${common.people(brought)}`, knows === 0 ? '' : `conoce a ${common.people(knows)}`]
      .filter((part) => part !== '').join(' · '),
  excludedTitle: (count) => `${plural(count, { one: 'No se propone', other: 'No se proponen' })}: ${common.people(count)}`,
  excluded,
};
