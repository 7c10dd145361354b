import type { CsvColumn } from '../../model/csv-mapping';
import type { OwnWords } from '../../model/own-words';
import { NO_OWN_WORDS } from '../../model/own-words';
import { foldWord, otherNumberOf, words } from '../../note/fold-word';
import type { PersonKey } from '../../note/person-vocabulary';
import { personKeyOf } from '../../note/person-vocabulary';

/** What the head of a column may mean: a column, or `title`, which is the job in some tables and "Mrs" in others. */
export type ColumnMeaning = CsvColumn | 'title';

/** The properties of a note that a table may have a column for, by what a card calls them. */
const OF_NOTES: Readonly<Partial<Record<PersonKey, ColumnMeaning>>> = {
  name: 'name', 'given-name': 'given-name', 'middle-name': 'given-name', 'family-name': 'family-name', title: 'title',
  role: 'title', aliases: 'aliases', organisation: 'organisation', function: 'function', networks: 'networks', met: 'met',
  'met-at': 'met-at', topic: 'topic', birthday: 'birthday', email: 'emails', phone: 'phones', url: 'urls',
  address: 'address', city: 'city', language: 'language', source: 'source',
};

/** Heads that address books and lists of participants write and notes do not, folded, without place and number. */
const OF_TABLES: Readonly<Partial<Record<ColumnMeaning, string>>> = {
  name: 'participant attendee contact person personne name-and-surname nom-et-prenom prenom-et-nom nom-prenom prenom-nom',
  organisation: `organization-name organisation-name company-name nom-de-l-entreprise nom-de-la-societe institution
    affiliation association ecole school etablissement`,
  function: 'position organization-title job-position current-position intitule-du-poste intitule-de-poste poste-actuel',
  emails: 'adresse-de-messagerie adresse-courriel adresse-mail electronic-mail',
  phones: `telephone-societe company-phone numero-de-telephone numero-de-gsm telephone-number tel-number phone-no
    mobile-number`,
  urls: `web-page page-web linkedin linkedin-url linkedin-profile profil-linkedin linked-in linked-in-url linked-in-profile
    profil-linked-in profile-url url-profile site-internet`,
  address: `street rue address-formatted address-street address-region address-postal-code address-country
    address-po-box address-extended-address state region dep-region province postal-code zip zip-code code-postal
    country pays country-region pays-region`,
  city: 'address-city town commune',
  networks: `label group-membership group category categorie tag etiquette libelle groupe`,
  met: 'connected-on connecte-le date-de-connexion',
  note: 'note remark remarque comment commentaire memo description',
};

/** The same in Portuguese, with the heads of our own tables; what notes call a property in it is not known otherwise. */
const IN_PORTUGUESE: Readonly<Partial<Record<ColumnMeaning, string>>> = {
  name: 'nome nome-completo',
  'given-name': 'primeiro-nome nome-proprio',
  'family-name': 'sobrenome ultimo-nome',
  aliases: 'outro-nome outros-nomes',
  organisation: 'organizacao empresa instituicao',
  function: 'funcao cargo profissao',
  emails: 'correio-eletronico',
  phones: 'telefone celular telemovel',
  address: 'endereco morada codigo-postal cep',
  city: 'cidade localidade',
  language: 'idioma',
  birthday: 'aniversario data-de-nascimento',
  networks: 'rede grupo etiqueta',
  met: 'data-do-encontro',
  'met-at': 'lugar-do-encontro',
  topic: 'assunto',
  note: 'nota observacao observacoes comentario',
  source: 'origem',
};

/** The same in Spanish, with the heads of our own tables. `nombre` alone is left out: it is a number in a French table. */
const IN_SPANISH: Readonly<Partial<Record<ColumnMeaning, string>>> = {
  name: 'nombre-completo nombre-y-apellido nombre-y-apellidos apellidos-y-nombre',
  'given-name': 'nombre-de-pila primer-nombre',
  'family-name': 'apellido apellidos',
  aliases: 'apodo',
  organisation: 'organizacion empresa institucion',
  function: 'funcion cargo puesto puesto-de-trabajo profesion',
  emails: 'correo correo-electronico direccion-de-correo direccion-de-correo-electronico',
  phones: 'telefono telefono-movil movil celular',
  urls: 'sitio-web pagina-web',
  address: 'direccion codigo-postal',
  city: 'ciudad localidad',
  language: 'idioma',
  birthday: 'cumpleanos fecha-de-nacimiento',
  networks: 'redes grupo etiqueta',
  met: 'fecha-del-encuentro',
  'met-at': 'lugar-del-encuentro',
  topic: 'tema',
  note: 'nota observacion observaciones comentario',
  source: 'fuente',
};

/** The same in Italian, with the heads of our own tables. `stato` is left out: it is a country, and how somebody stands. */
const IN_ITALIAN: Readonly<Partial<Record<ColumnMeaning, string>>> = {
  name: 'nome nome-e-cognome cognome-e-nome nome-cognome cognome-nome nome-completo nominativo',
  'given-name': 'nome-di-battesimo',
  'family-name': 'cognome',
  aliases: 'soprannome soprannomi',
  organisation: 'organizzazione azienda societa ente impresa',
  function: 'funzione qualifica posizione professione mansione',
  emails: `indirizzo-e-mail indirizzo-email posta-elettronica indirizzo-posta-elettronica
    indirizzo-di-posta-elettronica`,
  phones: 'telefono cellulare',
  urls: 'sito sito-web pagina-web',
  address: 'indirizzo cap provincia regione nazione paese',
  city: 'citta comune localita',
  language: 'lingua',
  birthday: 'compleanno data-di-nascita',
  networks: 'rete reti gruppo gruppi etichetta etichette',
  met: 'data-dell-incontro',
  'met-at': 'luogo-dell-incontro',
  topic: 'argomento',
  note: 'nota annotazioni osservazioni',
  source: 'fonte',
};

/** The same in German, with the heads of our own tables. */
const IN_GERMAN: Readonly<Partial<Record<ColumnMeaning, string>>> = {
  name: 'vollstandiger-name vor-und-nachname vorname-nachname nachname-vorname',
  'given-name': 'vorname rufname',
  'family-name': 'nachname familienname',
  aliases: 'spitzname',
  organisation: 'firma unternehmen verein einrichtung',
  function: 'funktion beruf stellenbezeichnung',
  emails: 'e-mail-adresse mailadresse',
  phones: 'telefon telefonnummer mobiltelefon mobilnummer handy handynummer',
  urls: 'webseite internetseite',
  address: 'straße strasse anschrift postleitzahl plz land',
  city: 'ort wohnort stadt',
  language: 'sprache',
  birthday: 'geburtstag geburtsdatum',
  networks: 'netzwerk netzwerke gruppe gruppen',
  met: 'kennengelernt-am',
  'met-at': 'kennengelernt-bei',
  topic: 'thema',
  note: 'notiz notizen anmerkung anmerkungen bemerkung bemerkungen',
  source: 'quelle',
};

/** The same in Dutch, with the heads of our own tables. */
const IN_DUTCH: Readonly<Partial<Record<ColumnMeaning, string>>> = {
  name: 'naam volledige-naam weergavenaam persoon contactpersoon naam-en-voornaam voornaam-en-naam',
  'given-name': 'voornaam',
  'family-name': 'achternaam familienaam tussenvoegsel',
  aliases: 'bijnaam bijnamen roepnaam',
  organisation: 'organisatie bedrijf bedrijfsnaam vereniging instelling werkgever',
  function: 'functie functietitel beroep',
  emails: 'e-mailadres emailadres mailadres',
  phones: 'telefoon telefoonnummer mobiel mobiel-nummer gsm-nummer telefoon-op-werk',
  urls: 'webpagina webadres',
  address: 'adres straat straatnaam postcode land-regio provincie',
  city: 'woonplaats plaats stad gemeente',
  language: 'taal',
  birthday: 'verjaardag geboortedatum',
  networks: 'netwerk netwerken groep groepen categorieen',
  met: 'ontmoet-op',
  'met-at': 'plaats-van-ontmoeting',
  topic: 'onderwerp',
  note: 'notitie notities opmerking opmerkingen',
  source: 'bron',
};

/** Words that say which of several: the field is the same without them. */
const PLACES = new Set(words(`home work business personal other main primary principal principale mobile portable cell
  gsm bureau domicile autre maison perso personnel personnelle prive privee pro professionnel professionnelle value
  preferred casa lavoro ufficio personale privato altro werk zakelijk thuis mobiele overig overige ander andere`));

const MEANINGS = new Map(
  [OF_TABLES, IN_PORTUGUESE, IN_SPANISH, IN_ITALIAN, IN_GERMAN, IN_DUTCH].flatMap(Object.entries<string>).flatMap(([meaning, line]) => words(line).map((word) => [word, meaning as ColumnMeaning])),
);

/**
 * What the head of a column says that it holds, in a language of the screens: `E-mail 2 Address`, `Rue (bureau) 2`,
 * `Connected On`, or in a person's own name for a property; null for one that says nothing of a card.
 */
export function meaningOf(header: string, own: OwnWords = NO_OWN_WORDS): ColumnMeaning | null {
  const parts = wordsOf(header);
  const without = parts.filter((word) => !PLACES.has(word) && !/^\d+$/.test(word));
  return meaningOfWord(parts.join('-'), own) ?? meaningOfWord(without.join('-'), own);
}

/** Whether a column only says which kind a neighbour is of: `E-mail 1 - Label`, `Type de messagerie`. */
export function isBesideOther(header: string): boolean {
  const parts = wordsOf(header);
  return parts.length > 1 && (parts[0] === 'type' || ['type', 'label'].includes(parts[parts.length - 1] ?? ''));
}

/** Which of several addresses a column is a part of: `business`, `home`, `other`, a number, or '' for the only one. */
export function addressOf(header: string): string {
  const parts = wordsOf(header);
  const has = (line: string): boolean => words(line).some((word) => parts.includes(word));
  if (has('business work bureau pro professionnel professionnelle lavoro ufficio werk zakelijk')) return 'business';
  if (has('home domicile maison perso personnel personnelle prive privee personal casa personale thuis')) return 'home';
  if (has('other autre altro overig overige ander andere')) return 'other';
  return /^address-(\d+)-/.exec(parts.join('-'))?.[1] ?? '';
}

function wordsOf(header: string): readonly string[] {
  return foldWord(header).split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
}

function meaningOfWord(word: string, own: OwnWords): ColumnMeaning | null {
  if (word === '') return null;
  const key = personKeyOf(word, own);
  const isOwn = key !== personKeyOf(word, NO_OWN_WORDS);
  const ours = MEANINGS.get(word) ?? MEANINGS.get(otherNumberOf(word));
  if (ours !== undefined && !isOwn) return ours;
  // A word of somebody else's scheme (`office`, `team`) is too little to sort a whole column by.
  return key === null || key.isWeak ? null : OF_NOTES[key.field] ?? null;
}
