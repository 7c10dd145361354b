import type { OwnWords } from '../model/own-words';
import type { PersonField } from '../model/person';
import { words } from './fold-word';
import type { NamesByField } from './own-names';
import { meaningIn, nameToWrite, namesWith, perWords, plainNames } from './own-names';
import type { FieldSpellings, KeyMeaning, NoteLanguage } from './spellings';
import { compileSpellings } from './spellings';

/** Keys that say something about a person without being a field of their own. */
export type PersonKey =
  | PersonField
  | 'given-name' | 'middle-name' | 'family-name'
  /** The job in some vaults, the name of the note in others. */
  | 'title'
  /** Mostly the job; a part in a project only where the value names both. */
  | 'role'
  | 'follow-up-status'
  | 'pause';

/**
 * Every spelling of a person's properties: ours in both languages, then what public templates and other plugins write.
 */
export const PERSON_SPELLINGS: Readonly<Record<PersonKey, FieldSpellings>> = {
  type: {
    en: 'type', fr: 'type',
    also: words('kind categories class classe file-class fileclass cr-type file-role crm lifeos-type note-type'),
  },
  name: { en: 'name', fr: 'nom', also: words('full-name fullname display-name nom-complet fn') },
  'given-name': { en: 'first-name', fr: 'prénom', also: words('firstname given-name givenname n.gn') },
  'middle-name': { en: 'middle-name', fr: 'deuxième-prénom', also: words('middlename n.mn') },
  // N.FN is the family name of a vCard, not its FN (the formatted name): RFC 6350, 6.2.2.
  'family-name': {
    en: 'last-name', fr: 'nom-de-famille', also: words('lastname family-name familyname surname n.fn'),
  },
  title: { en: 'title', fr: 'titre', also: [] },
  role: { en: 'role', fr: 'rôle', also: [] },
  aliases: { en: 'aliases', fr: 'aliases', also: words('alias nickname surnom slug') },
  organisation: {
    en: 'organisation', fr: 'organisation',
    also: words('organization org company companies employer structure entreprise societe employeur'),
    weak: words('work team equipe office division department departement'),
  },
  function: {
    en: 'function', fr: 'fonction', also: words('metier job job-title jobtitle occupation profession poste'),
  },
  networks: { en: 'networks', fr: 'réseaux', also: words('reseau community communities communaute') },
  skills: {
    en: 'skills', fr: 'compétences',
    also: words('savoir-faire expertise specialty speciality specialite can-help-with can-help'),
    weak: words('interest interet centres-d-interet'),
  },
  needs: { en: 'needs', fr: 'besoins', also: words('cherche looking-for i-can-help-them') },
  roles: { en: 'roles', fr: 'rôles', also: words('project-roles roles-projet') },
  projects: { en: 'projects', fr: 'projets', also: words('projects-together') },
  circle: {
    en: 'circle', fr: 'cercle', also: words('proximite'),
    weak: words('closeness tier prm-tier strategic-tier relationship-strength importance'),
  },
  cadence: {
    en: 'cadence', fr: 'fréquence',
    also: words(`rythme contact-frequency frequency prm-cadence keep-in-touch keepintouch keep-in-touch-days
      stay-in-touch stay-in-touch-frequency frequence-de-contact`),
    weak: words('contact'),
  },
  met: {
    en: 'met', fr: 'rencontré-le',
    also: words(`met-on met-date date-met first-met first-met-at rencontre rencontree rencontree-le
      date-de-rencontre`),
  },
  'met-at': {
    en: 'met-at', fr: 'rencontré-à',
    also: words(`met-context met-location how-we-met where-we-met rencontree-a rencontre-ou lieu-de-rencontre`),
  },
  topic: { en: 'topic', fr: 'sujet', also: words('on-a-parle-de talked-about') },
  'last-contact': {
    en: 'last-contact', fr: 'dernier-contact',
    also: words(`last-contacted last-contact-date last-contact-at lastcontact date-last-contacted prm-last-contacted
      last-chat last-chatted last-connection last-interaction date-dernier-contact date-du-dernier-contact
      dernier-echange`),
  },
  'follow-up': {
    en: 'follow-up', fr: 'relance',
    also: words(`followup follow-up-date followup-date next-follow-up next-followup next-follow-up-date next-contact
      next-contact-date next-contact-due next-contact-at a-recontacter a-relancer recontacter-le prochain-contact
      prochaine-relance`),
  },
  'follow-up-note': {
    en: 'follow-up-note', fr: 'objet-relance',
    also: words('objet-de-la-relance next-action next-step prochaine-action promise promesse'),
  },
  'follow-up-status': { en: 'follow-up-status', fr: 'statut-relance', also: words('followup-status') },
  'waiting-since': {
    en: 'waiting-since', fr: 'en-attente-depuis', also: words('awaiting-reply-since waiting-for-reply-since'),
  },
  nudges: { en: 'nudges', fr: 'relances-faites', also: words('nudges-sent reminders-sent') },
  snooze: {
    en: 'snooze', fr: 'reporter-au',
    also: words('snooze-until snoozed-until prm-snooze-until pause-until pause-jusqu-au en-pause-jusqu-au'),
  },
  pause: { en: 'paused', fr: 'en-pause', also: words('prm-paused') },
  'introduced-by': {
    en: 'introduced-by', fr: 'présenté-par',
    also: words('presentee-par via first-met-through referred-by recommande-par recommandee-par'),
  },
  knows: { en: 'knows', fr: 'connaît', also: words('connaissances') },
  'introduce-to': { en: 'introduce-to', fr: 'présenter-à', also: words('a-presenter-a') },
  'intro-asked': {
    en: 'intro-asked', fr: 'intro-demandée', also: words('introduction-asked introduction-demandee'),
  },
  gave: { en: 'gave', fr: 'donné', also: words('j-ai-donne given') },
  received: { en: 'received', fr: 'reçu', also: words('j-ai-recu') },
  interactions: {
    en: 'interactions', fr: 'échanges', also: words('interaction-log contact-log conversations'),
  },
  birthday: {
    en: 'birthday', fr: 'anniversaire',
    also: words(`bday birth-date birthdate date-of-birth dob born prm-birthday date-de-naissance naissance ne-le
      nee-le`),
  },
  status: { en: 'status', fr: 'statut', also: words('etat') },
  email: {
    en: 'email', fr: 'courriel',
    also: words(`e-mail mail email-address e-mail-address adresse-mail adresse-e-mail adresse-electronique email-2
      email-3 email[home] email[work]`),
  },
  phone: {
    en: 'phone', fr: 'téléphone',
    also: words('phone-number mobile tel gsm portable tel[cell] tel[home] tel[work]'),
  },
  url: { en: 'url', fr: 'site', also: words('website site-web') },
  address: { en: 'address', fr: 'adresse', also: words('adr postal-address adresse-postale') },
  city: { en: 'city', fr: 'ville', also: words('location prm-location based-in lives localite') },
  language: { en: 'language', fr: 'langue', also: words('lang') },
  source: { en: 'source', fr: 'source', also: words('origine') },
};

/** Keys that are read for another field's sake and have no spelling of their own. */
export const HELPING_KEYS: ReadonlySet<PersonKey> = new Set([
  'given-name', 'middle-name', 'family-name', 'title', 'role', 'follow-up-status', 'pause',
]);

const FIELDS = Object.keys(PERSON_SPELLINGS) as readonly PersonKey[];
const MEANINGS = compileSpellings(PERSON_SPELLINGS);
const namesOf = perWords(plainNames(MEANINGS), (own) => namesWith<PersonKey>(MEANINGS, own.person, FIELDS));

/** What a key says about a person; `null` for a key that is none of ours. */
export function personKeyOf(key: string, own: OwnWords): KeyMeaning<PersonKey> | null {
  return meaningIn(namesOf(own), key);
}

/** The key to write for a field of a person whose note has none yet: `last-contact`, `dernier-contact`, or her own name. */
export function personSpellingFor(field: PersonKey, language: NoteLanguage, own: OwnWords): string {
  const names: NamesByField<PersonKey> = own.person;
  return nameToWrite(field, PERSON_SPELLINGS[field], language, names[field] ?? [], (key) => personKeyOf(key, own));
}
