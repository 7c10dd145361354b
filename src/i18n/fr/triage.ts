import type { ClassifyingStep } from '../../derive/classified';
import type { Strings } from '../en';
import { common } from './common';
import { dayWithYear, longDay } from './days';
import { plural } from './plural';

const steps: Readonly<Record<ClassifyingStep, string>> = {
  network: 'un réseau', rhythm: 'un cercle', contribution: 'une compétence, un besoin ou un rôle',
};

function toClassify(count: number): string {
  return `${count} à classer`;
}

function listed(left: readonly ClassifyingStep[]): string {
  return left.map((step) => steps[step]).join(' · ');
}

export const triage: Strings['triage'] = {
  title: 'Classer les contacts',
  command: 'Classer les nouveaux contacts',
  mission: (met, left, written) => {
    const people = plural(met, { one: `${met} personne rencontrée`, other: `${met} personnes rencontrées` });
    return `${people} · ${toClassify(left)} · ${plural(written, { one: `${written} recontactée`, other: `${written} recontactées` })}`;
  },
  toClassify,
  fromFollowUps: (event, left) => `${event}\u202F: ${toClassify(left)}`,
  place: 'Lieu de rencontre',
  others: 'Les autres',
  othersLine: (left) => `${toClassify(left)}, rencontre plus ancienne ou sans date`,
  metOn: (on) => `Rencontres du ${longDay(on)}`,
  progress: (done, met) => plural(done, { one: `${done} personne classée sur ${met}`, other: `${done} personnes classées sur ${met}` }),
  position: (at, of) => `${at} sur ${of}`,
  met: (on, at) => {
    if (on === null) return at === null ? 'Aucune rencontre n’est notée' : `Rencontre\u202F: ${at}`;
    return at === null ? `Rencontre du ${dayWithYear(on)}` : `Rencontre du ${dayWithYear(on)}\u202F: ${at}`;
  },
  event: (name, on) => `${name} · ${longDay(on)}`,
  topic: (topic) => `À propos de\u202F: ${topic}`,
  openNote: 'Ouvrir la note',
  stillMissing: (left) => (left.length === 0 ? 'Il ne manque rien' : `Il manque encore\u202F: ${listed(left)}`),
  meanwhile: (name) => `La note de ${name} en dit assez désormais\u202F: ce contact est classé. Passez au suivant.`,
  fields: { circle: 'Cercle', networks: 'Réseaux', skills: 'Compétences', needs: 'Besoins', role: 'Rôle', next: 'Prochain contact' },
  circles: { core: 'Intime', close: 'Proche', active: 'Actif', wide: 'Élargi' },
  every: (days) => (days === 1 ? 'chaque jour' : `tous les ${days} jours`),
  hints: { networks: 'Une école, un collectif, une formation', skills: 'Ce que cette personne sait faire', needs: 'Ce que cette personne cherche' },
  add: (name) => `Ajouter ${name}`,
  takeOut: (name) => `Retirer ${name}`,
  suggestions: (field) => `${field}\u202F: suggestions`,
  role: {
    project: 'Où',
    role: 'À quel titre',
    none: 'Aucun rôle',
    anyProject: 'Dans n’importe quel projet\u202F: pourrait être',
    choose: 'Choisir…',
    open: 'À trouver',
    others: 'Autres rôles',
    openIn: (project, open) => `${project}\u202F: ${open} à trouver`,
    held: (role, project) => `${role} dans ${project}`,
    couldBe: (role) => `pourrait être ${role}`,
  },
  next: { today: 'Aujourd’hui', tomorrow: 'Demain', inAWeek: 'Dans une semaine' },
  buttons: { previous: 'Précédent', later: 'Plus tard', save: 'Enregistrer et suivant' },
  done: {
    classified: (name) => `Contact classé\u202F: ${name}.`,
    noted: (name, left) => `Noté pour ${name}\u202F; il manque encore\u202F: ${listed(left)}.`,
  },
  legend: {
    label: 'Touches',
    escape: 'Échap',
    circle: 'cercle', field: 'champ', move: 'précédent, suivant', save: 'enregistrer et suivant', saveInField: 'enregistrer pendant la saisie', later: 'plus tard', undo: 'annuler', leave: 'quitter le champ',
  },
  empty: {
    placeDone: 'Tous les contacts de cette rencontre sont classés',
    othersDone: 'Tous les autres contacts sont classés',
    allDone: 'Tous les contacts sont classés',
    toWrite: (count) => `${common.people(count)} ${plural(count, { one: 'attend', other: 'attendent' })} un premier message.`,
    allWritten: 'Vous avez écrit à tout le monde.',
    nobody: 'Ici viennent les personnes rencontrées depuis moins de soixante jours, et celles dont la note dit trop peu.',
    write: (count) => `Écrire à ${common.people(count)}`,
    followUps: 'Ouvrir les relances',
    goOn: (place, left) => `${place}\u202F: ${toClassify(left)}`,
  },
};
