import { words } from '../../note/fold-word';
import { foldedText, nameKeyOf, wordsOf } from '../../note/name-key';
import type { KnownNames } from './contact-line';

/** What people are, in English and French, without accents; a word that begins a longer one stands for it as well. */
const FUNCTIONS = new Set(words(`director directors directeur directrice codirector codirectrice manager head chief
  lead officer coordinator coordinatrice coordinateur coordination responsable charge chargee administrator
  administrateur administratrice administration producer productrice producteur production programmer programmateur
  programmatrice programmation curator curatrice commissaire artist artiste actor actress acteur actrice comedien
  comedienne dancer danseur danseuse choreographer choregraphe dramaturg dramaturge dramaturgy writer author auteur
  autrice auteure ecrivain ecrivaine poet poete journalist journaliste editor editrice editeur translator traducteur
  traductrice musician musicien musicienne composer compositeur compositrice singer chanteur chanteuse scenographer
  scenographe designer graphiste illustrator illustratrice illustrateur photographer photographe filmmaker realisateur
  realisatrice technician technicien technicienne regisseur regisseuse engineer ingenieur ingenieure ingeniera developer
  developpeur developpeuse teacher professor enseignant enseignante professeur professeure lecturer trainer formateur
  formatrice coach consultant consultante advisor adviser conseiller conseillere assistant assistante secretary secretaire
  president presidente chair chairwoman chairman treasurer tresorier tresoriere founder cofounder fondateur fondatrice
  owner gerant gerante student etudiant etudiante intern stagiaire volunteer benevole mediator mediateur mediatrice
  researcher chercheur chercheuse lawyer avocat avocate notaire accountant comptable nurse infirmier infirmiere doctor
  medecin architect architecte mayor maire bourgmestre echevin echevine alderman minister ministre delegate delegue
  deleguee animator animateur animatrice educator educateur educatrice librarian bibliothecaire buyer seller vendeur
  vendeuse commercial communication diffusion freelance freelancer independant independante ceo cto cfo coo pdg dg hr rh`));

/** What organisations call themselves. */
const ORGANISATIONS = new Set(words(`asbl vzw aisbl sprl bvba srl sarl sas gmbh ltd llc inc collectif collective compagnie company
  cie theatre theater teatro theatres festival centre center maison house ville city commune province region ministere
  ministry university universite ecole school hogeschool conservatoire conservatory academie academy college institut institute
  museum musee galerie gallery fondation foundation association federation agence agency bureau studio studios group groupe
  bank banque hospital hopital library bibliotheque mediatheque radio editions publishing press journal opera orchestra
  orchestre ensemble cooperative union syndicat network reseau club council conseil department departement service
  services lab laboratoire loterie lottery fonds fund fabrique factory atelier ateliers`));

/** Small words within names; they begin no name of an organisation by themselves. */
const PARTICLES = new Set(words('de du des d da di do dos del della van von der den ter ten te le la el al ben bin ibn af av zu y e'));
const CIVILITY = /^(?:m\.|mr\.?|mrs\.?|ms\.?|mme|mlle|monsieur|madame|mademoiselle)\s+(?=\S)/i;
const CAPITAL = /^[\p{Lu}\p{Lt}\p{Lo}]/u;
const MOST_NAME_WORDS = 5;
const MOST_LABEL_WORDS = 7;
const LONGEST_LABEL = 70;

/** What a text says that it is by its words; null where they say nothing. */
export type WordKind = 'organisation' | 'function' | null;

/** A name of an organisation as it is looked up: case, accents and signs aside. */
export function knownKey(name: string): string {
  return wordsOf(name).join(' ');
}

/** Collects what the vault knows for {@link KnownNames}. */
export function knownNames(organisations: Iterable<string>): KnownNames {
  const keys = [...organisations].map(knownKey).filter((key) => key !== '');
  return { organisations: new Set(keys) };
}

/** What the words of a text say: of an organisation and a function the one that is named first. */
export function wordKindOf(text: string, known: KnownNames): WordKind {
  if (isKnown(text, known)) return 'organisation';
  const all = wordsOf(text);
  if (all.length > MOST_LABEL_WORDS) return null;
  const organisation = all.findIndex((word) => ORGANISATIONS.has(word));
  const job = all.findIndex((word) => FUNCTIONS.has(word));
  if (organisation === -1 && job === -1) return null;
  return job === -1 || (organisation !== -1 && organisation < job) ? 'organisation' : 'function';
}

/** Whether the vault knows an organisation or a network of this name. */
export function isKnown(text: string, { organisations }: KnownNames): boolean {
  return organisations.size > 0 && organisations.has(knownKey(text));
}

/** Whether a text looks like the whole name of a person: a few words with capitals, none that tells of something else. */
export function isNameLike(text: string, known: KnownNames): boolean {
  if (/[\p{N}@:/]/u.test(text) || wordKindOf(text, known) !== null) return false;
  const all = text.split(/\s+/).filter((word) => word !== '');
  if (all.length === 1) return nameKeyOf(text).isWhole && text.length <= MOST_NAME_WORDS;
  const telling = all.filter((word) => !PARTICLES.has(foldedText(word)));
  return all.length <= MOST_NAME_WORDS && telling.length > 0 && telling.every((word) => CAPITAL.test(word));
}

/** Whether a text is too long, or too much of a sentence, to be called an organisation or a function. */
export function isSentence(text: string): boolean {
  const count = wordsOf(text).length;
  const beginsSmall = !CAPITAL.test(text) && /^\p{L}/u.test(text);
  return text.length > LONGEST_LABEL || count > MOST_LABEL_WORDS || (beginsSmall && count > 3) || /[.!?]$/.test(text);
}

/** Whether a text begins with a capital and is short, as names of organisations are. */
export function isTitleLike(text: string): boolean {
  return CAPITAL.test(text) && !isSentence(text);
}

/** A name as it is said: `Keppens, Bruno` the other way round, without "Mr" and quotes. */
export function spokenName(text: string): string {
  const plain = text.replace(/^["'“«»”\s]+|["'”»\s]+$/g, '').replace(CIVILITY, '');
  const inverted = invertedNameIn(plain);
  return inverted === null ? plain : `${inverted.given} ${inverted.family}`;
}

/** The two halves of `Keppens, Bruno`; null for a text that is no name put that way. */
export function invertedNameIn(text: string): { readonly family: string; readonly given: string } | null {
  const [family = '', given = '', ...more] = text.split(',').map((part) => part.trim());
  if (more.length > 0 || !isHalfName(family) || !isHalfName(given)) return null;
  const telling = family.split(/\s+/).filter((word) => !PARTICLES.has(foldedText(word)));
  return telling.length === 1 || family === family.toUpperCase() ? { family, given } : null;
}

/** The name that an e-mail address is made of: `jean-pierre.dupont@x.org` → `Jean-Pierre Dupont`; '' where it tells none. */
export function nameInAddress(email: string): string {
  const parts = (email.split('@')[0] ?? '').split(/[._]+/);
  const isName = parts.length > 1 && parts.length < MOST_NAME_WORDS && parts.every((part) => /^\p{L}[\p{L}'’-]+$/u.test(part));
  const capital = (part: string): string => part.toLowerCase().replace(/(^|-)(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());
  return isName ? parts.map(capital).join(' ') : '';
}

function isHalfName(text: string): boolean {
  const all = text.split(/\s+/);
  const isTelling = wordsOf(text).some((word) => FUNCTIONS.has(word) || ORGANISATIONS.has(word));
  return text !== '' && all.length <= 3 && !isTelling && /^[\p{L}\p{M}\s.'’-]+$/u.test(text) && CAPITAL.test(all[all.length - 1] ?? '');
}
