import { calendarDate } from '../model/calendar-date';
import type { IntroductionStatus, PromisedIntroduction } from '../model/mention';
import { foldWord, words } from './fold-word';
import { findLinks, plainMention } from './mention-text';

const ISO_DAY = /\d{4}-\d{2}-\d{2}/;
const ISO_DAYS = /\d{4}-\d{2}-\d{2}/g;
/** What parts remarks; a hyphen only with a space around it, since `mise-en-relation` is one word. */
const BETWEEN_REMARKS = /[,;:|()→]|\s[-–—]+\s|\s[-–—]+$|^[-–—]+\s/;

/** From the last stage to the first: who writes "asked, then introduced" is at the later one. */
const STAGES: readonly (readonly [IntroductionStatus, readonly string[]])[] = [
  ['met', words('met rencontre rencontree rencontres rencontrees')],
  ['introduced', words(`introduced presente presentee presentes presentees mis-en-relation mise-en-relation
    mises-en-relation done fait faite`)],
  ['accepted', words('accepted accepte acceptee acceptes acceptees')],
  ['asked', words('asked requested demande demandee demandes demandees')],
];

/**
 * Reads `"[[Ana]] 2026-03-06 introduced"`; without a link the words around the day are the name. How far it is is said
 * by a remark that begins with a word for it ("présentée par mail"), not by the word somewhere in a sentence ("before
 * she met the minister"). `null` when nobody is named.
 */
export function parsePromisedIntroduction(text: string): PromisedIntroduction | null {
  const { links, rest } = findLinks(text);
  const written = ISO_DAY.exec(rest)?.[0];
  const on = written === undefined ? null : calendarDate(written);
  const [link] = links;
  if (link !== undefined) return { mention: link, on, status: statusIn(rest.replace(ISO_DAYS, ' ')) };
  const named = nameAndStatus(on === null ? rest : rest.replace(on, ' | '));
  const mention = plainMention(named.name);
  return mention === null ? null : { mention, on, status: named.status };
}

/** In plain words the remark stands behind the name and is set off from it by the day or a sign. */
function nameAndStatus(text: string): { name: string; status: IntroductionStatus | null } {
  const parts = text.split(BETWEEN_REMARKS).map((part) => part.trim()).filter((part) => part !== '');
  const [name = '', ...remarks] = parts;
  const status = statusIn(remarks.join(', '));
  return { name: status === null ? text.replaceAll(' | ', ' ').trim() : name, status };
}

function statusIn(text: string): IntroductionStatus | null {
  const remarks = text.split(BETWEEN_REMARKS).map((remark) => foldWord(remark.trim()));
  for (const [status, known] of STAGES) {
    if (remarks.some((remark) => known.some((word) => beginsWith(remark, word)))) return status;
  }
  return null;
}

function beginsWith(remark: string, word: string): boolean {
  return remark.startsWith(word) && !/\p{L}/u.test(remark.charAt(word.length));
}
