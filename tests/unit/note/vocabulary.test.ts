import { describe, expect, test } from 'vitest';
import { NO_OWN_WORDS } from '../../../src/model/own-words';
import { DEFAULT_ROLES } from '../../../src/model/role';
import type { Role } from '../../../src/model/role';
import { PERSON_SPELLINGS, personKeyOf } from '../../../src/note/person-vocabulary';
import { PROJECT_SPELLINGS, projectKeyOf } from '../../../src/note/project-vocabulary';
import { foldWord, isNoneWord, isPlaceholder, noneWordFor, personSpellingFor, projectSpellingFor, roleOf, roleSpellingFor, roleWord, wordClashes } from '../../../src/note/vocabulary';

describe('spellings that are one word', () => {
  test.each(['last-contact', 'last_contact', 'last contact', 'lastContact', 'LastContact', 'Last Contact', 'LAST_CONTACT', ' last-contact '])(
    '%s',
    (spelling) => expect(foldWord(spelling)).toBe('last-contact'),
  );
  test.each([
    ['Rencontré-à', 'rencontre-a'],
    ['j’ai donné', 'j-ai-donne'],
    ["j'ai-reçu", 'j-ai-recu'],
    ['rencontre\u0301', 'rencontre'],
    ['N.GN', 'n.gn'],
    ['Œuvre', 'oeuvre'],
    ['Мария', 'мария'],
    ['', ''],
    [' - ', ''],
  ])('%s', (spelling, folded) => expect(foldWord(spelling)).toBe(folded));
});

const WILD: readonly (readonly [field: string, keys: string])[] = [
  ['type', 'type|Kind|categories|fileClass|class|Classe|cr_type|file-role|crm|lifeos_type|KIND'],
  ['name', 'name|nom|full_name|displayName|FN'],
  ['given-name', 'first_name|firstName|first-name|GivenName|N.GN|prénom'],
  ['middle-name', 'middleName|N.MN'],
  ['family-name', 'last_name|lastName|last-name|FamilyName|N.FN'],
  ['title', 'title|Title|TITLE'],
  ['role', 'role|rôle|ROLE'],
  ['aliases', 'aliases|alias|Aliases|NICKNAME|slug'],
  ['organisation', 'organisation|structure|organization|org|organizations|organisations|company|companies|work|ORG|team|Team|Office|Division|departement'],
  ['function', 'function|fonction|métier|job_title|occupation'],
  ['networks', 'networks|réseaux|réseau|network'],
  ['skills', 'skills|compétences|savoir-faire|expertise|specialty|interests|can_help_with'],
  ['needs', 'needs|besoins|cherche|i_can_help_them'],
  ['roles', 'roles|rôles'],
  ['projects', 'projects|project|projects_together|projets'],
  ['circle', 'circle|cercle|proximité|closeness|prm-tier|strategic tier|relationship_strength|importance'],
  ['cadence', 'cadence|fréquence|rythme|contact_frequency|contact-frequency|contactFrequency|Contact Frequency|prm-cadence|KeepInTouch|keep_in_touch_days|stay_in_touch_frequency|contact'],
  ['met', 'met|rencontré|rencontré-le|rencontrée-le|met_date|first_met_at'],
  ['met-at', 'met-at|rencontré-à|lieu-de-rencontre|met_context|how_we_met|met_location'],
  ['topic', 'topic|sujet|on-a-parlé-de'],
  ['last-contact', 'last-contact|last_contact|last contact|lastContact|last_contacted|prm-last-contacted|last_chat|Last chat|last_chatted|LastChatted|date_last_contacted|Last Contacted|last_connection|last_contact_date|lastContactAt|dernierContact|dernier_contact|Dernier contact'],
  ['follow-up', 'follow-up|relance|à-recontacter|next-follow-up|next_followup|nextFollowUp|followUpDate|follow_up_date|next_follow_up|next-contact|next contact|nextContact|next_contact_due'],
  ['follow-up-note', 'follow-up-note|objet-relance|nextAction|next_action|prochaine_action|prochaineAction'],
  ['follow-up-status', 'follow-up-status'],
  ['waiting-since', 'waiting-since|en-attente-depuis'],
  ['nudges', 'nudges|relances-faites'],
  ['snooze', 'snooze|reporter-au|pause-jusqu-au|pause-jusqu’au|prm-snooze-until'],
  ['pause', 'prm-paused'],
  ['introduced-by', 'introduced-by|présenté-par|présentée-par|via|introduced_by|first_met_through'],
  ['knows', 'knows|connaît|connait'],
  ['introduce-to', 'introduce-to|présenter-à'],
  ['intro-asked', 'intro-asked|intro-demandée'],
  ['interactions', 'interactions|échanges|interaction_log|contact-log'],
  ['gave', 'gave|donné|j-ai-donné'],
  ['received', 'received|reçu|j-ai-reçu'],
  ['birthday', 'birthday|anniversaire|BDAY|date-of-birth|born|BirthDate|prm-birthday'],
  ['status', 'status|statut'],
  ['email', 'email|emails|Email|mail|courriel|EMAIL[HOME]'],
  ['phone', 'phone|phones|mobile|telephone|téléphone|PhoneNumber|TEL[CELL]'],
  ['url', 'url|site'],
  ['address', 'address|adresse|ADR'],
  ['city', 'city|ville|location|prm-location|based-in|lives'],
  ['language', 'language|langue'],
  ['source', 'source|origine'],
];

describe('a person’s properties', () => {
  test.each(WILD)('%s is found under each of its spellings', (field, keys) => {
    for (const key of keys.split('|')) expect([key, personKeyOf(key, NO_OWN_WORDS)?.field]).toEqual([key, field]);
  });

  test('cover every field, so that nothing can be written that is not read', () => {
    expect(WILD.map(([field]) => field).sort()).toEqual(Object.keys(PERSON_SPELLINGS).sort());
    for (const [field, { en, fr }] of Object.entries(PERSON_SPELLINGS)) {
      expect([personKeyOf(en, NO_OWN_WORDS), personKeyOf(fr, NO_OWN_WORDS)]).toEqual([{ field, isWeak: false }, { field, isWeak: false }]);
    }
  });

  test.each(['', 'relationship', '__proto__', 'constructor', 'toString', 'cssclasses', 'tags'])('“%s” is none of ours', (key) =>
    expect(personKeyOf(key, NO_OWN_WORDS)).toBeNull(),
  );
});

describe('a project’s properties', () => {
  test.each([
    ['pitch', 'pitch|présentation'],
    ['objective', 'objective|objectif|objectifs'],
    ['measure', 'measure|mesure|indicateur'],
    ['deadline', 'deadline|échéance|pour-le|due'],
    ['start', 'start|début'],
    ['why', 'why|pourquoi'],
    ['feasibility', 'feasibility|faisabilité'],
    ['resources', 'resources|moyens|ressources'],
    ['obstacles', 'obstacles|risques'],
    ['owner', 'owner|porteur|porteuse'],
    ['scope', 'scope|périmètre|dans-le-périmètre'],
    ['out-of-scope', 'out-of-scope|hors-périmètre'],
    ['horizons', 'horizons|horizon'],
    ['networks', 'networks|réseaux'],
    ['needs', 'needs|besoins'],
    ['needs-roles', 'needs-roles|rôles-requis|roles_needed'],
    ['stances', 'stances|positions'],
    ['part-of', 'part-of|partie-de|projet-parent'],
    ['status', 'status|statut'],
    ['stakeholders', 'stakeholders|parties-prenantes'],
    ['role:ally', 'ally|allies|allié|alliée|alliés|alliées|Allies'],
    ['role:opponent', 'opponent|opponents|opposant|opposants|opposante'],
    ['role:mentor', 'mentor|mentors'],
    ['role:decider', 'decider|deciders|décideur|décideurs|décideuse'],
    ['role:sponsor', 'sponsor|sponsors|parrain|marraine|parrains'],
    ['role:connector', 'connector|relais|connecteur|passeur|passeuses'],
    ['role:expert', 'expert|experts|personne-ressource|personnes-ressources|resource person'],
    ['role:partner', 'partner|partenaire|partenaires|complice|complices'],
    ['role:audience', 'audience|public|publics|client|clients'],
  ])('%s is found under each of its spellings', (field, keys) => {
    for (const key of keys.split('|')) expect([key, projectKeyOf(key, DEFAULT_ROLES, NO_OWN_WORDS)?.field]).toEqual([key, field]);
  });

  test.each(['team', 'members', 'contact', 'people', 'press', 'peers of mine', 'public.url', '__proto__'])('“%s” is none of ours', (key) =>
    expect(projectKeyOf(key, DEFAULT_ROLES, NO_OWN_WORDS)).toBeNull(),
  );

  test('are found under the spellings that are written', () => {
    for (const [field, { en, fr }] of Object.entries(PROJECT_SPELLINGS)) {
      expect([projectKeyOf(en, DEFAULT_ROLES, NO_OWN_WORDS)?.field, projectKeyOf(fr, DEFAULT_ROLES, NO_OWN_WORDS)?.field]).toEqual([field, field]);
    }
  });
});

describe('the words of roles', () => {
  test.each([
    ['allié·e·s', 'ally'],
    ['allié(e)', 'ally'],
    ['décideur·euse', 'decider'],
    ['décideur.euse', 'decider'],
    ['Parrain / marraine', 'sponsor'],
    ['MENTOR', 'mentor'],
    ['Door-openers', 'sponsor'],
  ])('%s is understood', (word, role) => expect(roleOf(word, DEFAULT_ROLES)).toBe(role));

  const press: Role = { ...(DEFAULT_ROLES[0] as Role), id: 'press' };
  const mascot: Role = { ...press, id: 'mascot' };

  test('the optional pack is understood only where the settings list it', () => {
    expect(roleOf('presse', DEFAULT_ROLES)).toBeNull();
    expect(roleOf('presse', [...DEFAULT_ROLES, press])).toBe('press');
  });

  test('a role of one’s own is understood by its id, in both numbers, and comes before the built-in words', () => {
    expect(roleOf('Mascots', [...DEFAULT_ROLES, mascot])).toBe('mascot');
    expect(roleOf('complice', [{ ...press, id: 'complice' }, ...DEFAULT_ROLES])).toBe('complice');
  });

  const coach: Role = { ...press, id: 'coach', labels: { fr: { box: 'Entraîneurs', one: 'entraîneur·euse' } }, aliases: ['Personal trainer', 'mentore'] };

  test.each([
    ['Entraîneur', 'coach'], ['entraîneurs', 'coach'], ['personal-trainers', 'coach'], ['coach', 'coach'],
    // The mentor stands first in the order of the roles, and keeps the word.
    ['mentore', 'mentor'],
  ])('%s: a role’s own labels and aliases name it', (word, role) => expect(roleOf(word, [...DEFAULT_ROLES, coach])).toBe(role));

  test('a word that two roles claim is told, with the one it is read as', () => {
    expect(wordClashes([...DEFAULT_ROLES, coach])).toEqual([{ word: 'mentore', first: 'mentor', other: 'coach' }]);
    expect(roleOf('mentore', [coach, ...DEFAULT_ROLES])).toBe('coach');
    expect(wordClashes([coach, ...DEFAULT_ROLES])).toEqual([]);
  });

  test('a hidden built-in role is still understood', () => expect(roleOf('mentor', [])).toBe('mentor'));

  test('an unknown word is kept as a role of its own', () => {
    expect(roleWord('Sound Coach', DEFAULT_ROLES)).toEqual({ role: 'sound-coach', isKnown: false });
    expect(roleWord('ally', DEFAULT_ROLES)).toEqual({ role: 'ally', isKnown: true });
    expect(roleWord(' ', DEFAULT_ROLES)).toBeNull();
  });
});

describe('what is written', () => {
  test('is spelled in the language asked for', () => {
    expect(personSpellingFor('last-contact', 'en', NO_OWN_WORDS)).toBe('last-contact');
    expect(personSpellingFor('last-contact', 'fr', NO_OWN_WORDS)).toBe('dernier-contact');
    expect(projectSpellingFor('deadline', 'fr', NO_OWN_WORDS)).toBe('échéance');
    expect(roleSpellingFor('ally', 'fr')).toBe('allié');
    expect(roleSpellingFor('sponsor', 'fr')).toBe('parrain');
    expect(roleSpellingFor('mascot', 'fr')).toBe('mascot');
    expect([noneWordFor('en', NO_OWN_WORDS), noneWordFor('fr', NO_OWN_WORDS)]).toEqual(['none', 'aucun']);
  });

  test('reads back as what it stands for', () => {
    for (const { id } of DEFAULT_ROLES) {
      expect([roleOf(roleSpellingFor(id, 'en'), DEFAULT_ROLES), roleOf(roleSpellingFor(id, 'fr'), DEFAULT_ROLES)]).toEqual([id, id]);
    }
    expect([isNoneWord(noneWordFor('en', NO_OWN_WORDS), NO_OWN_WORDS), isNoneWord(noneWordFor('fr', NO_OWN_WORDS), NO_OWN_WORDS)]).toEqual([true, true]);
  });
});

describe('words instead of a name', () => {
  test.each(['', ' ', '?', '??', 'tbd', 'TBD', 'todo', 'à trouver', 'A trouver', 'à définir', 'nobody yet', '…', '-', '(à trouver)', 'à définir ?', 'TBD…'])('“%s” holds the place', (word) =>
    expect([isPlaceholder(word), isNoneWord(word, NO_OWN_WORDS)]).toEqual([true, false]),
  );
  test.each(['A.', 'Todd', 'Bob ?', '(Ana)', '†'])('“%s” may be a name', (word) =>
    expect([isPlaceholder(word), isNoneWord(word, NO_OWN_WORDS)]).toEqual([false, false]),
  );
  test.each(['none', 'None', 'nobody', 'aucun', 'aucune', 'personne', 'no one'])('“%s” says that nobody is known', (word) =>
    expect([isPlaceholder(word), isNoneWord(word, NO_OWN_WORDS)]).toEqual([false, true]),
  );
});
