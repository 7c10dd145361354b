import { MESSAGE_PLACEHOLDERS } from '../model/message-template';
import type { MessagePlaceholder, MessageText, MessageValues } from '../model/message-template';

const PLACEHOLDER = /\{\s*([\p{L}-]+)\s*\}/gu;
/** Between two sentences of a line: behind a final stop, unless what follows begins small, as after "p. ex.". */
const BETWEEN_SENTENCES = /([.!?…][\u202F\u00A0)\]»”"’]*)[ \t]+(?=[^\p{Ll}\s])/gu;
const STOP = /[.!?…]/;

/**
 * The words of a template with what is known. A sentence with a placeholder for which nothing is known goes as a whole,
 * and its line with it when nothing else stands there; a placeholder that nobody knows stays as it is written.
 */
export function filledMessage({ subject, text }: MessageText, values: MessageValues): MessageText {
  return { subject: filledText(subject, values).replace(/\s+/g, ' '), text: filledText(text, values) };
}

function filledText(template: string, values: MessageValues): string {
  const lines: string[] = [];
  let isAfterHole = false;
  for (const line of template.split(/\r\n?|\n/)) {
    const filled = filledLine(line, values);
    // Of the two empty lines around a paragraph that went, one goes too.
    const isDoubled = isAfterHole && filled === '' && (lines[lines.length - 1] ?? '') === '';
    isAfterHole = filled === null;
    if (filled !== null && !isDoubled) lines.push(filled);
  }
  return lines.join('\n').trim();
}

/** null for a line of which no sentence is left. */
function filledLine(line: string, values: MessageValues): string | null {
  const sentences = line.replace(BETWEEN_SENTENCES, '$1\n').split('\n').filter((sentence) => !hasHole(sentence, values));
  if (sentences.length === 0) return null;
  return sentences.map((sentence) => filledSentence(sentence, values)).join(' ').trimEnd();
}

function hasHole(sentence: string, values: MessageValues): boolean {
  return [...sentence.matchAll(PLACEHOLDER)].some(([, word = '']) => {
    const known = placeholderOf(word);
    return known !== null && values[known] === '';
  });
}

function filledSentence(sentence: string, values: MessageValues): string {
  return sentence.replace(PLACEHOLDER, (written: string, word: string, at: number) => {
    const known = placeholderOf(word);
    if (known === null) return written;
    const isBeforeStop = STOP.test(sentence.charAt(at + written.length));
    // A pitch ends with a stop of its own.
    return isBeforeStop ? values[known].replace(/[\s.]+$/, '') : values[known];
  });
}

function placeholderOf(word: string): MessagePlaceholder | null {
  return MESSAGE_PLACEHOLDERS.find((each) => each === word.toLowerCase()) ?? null;
}
