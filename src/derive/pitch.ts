import type { RoleId } from '../model/role';
import { isPlaceholder } from '../note/vocabulary';
import type { Board } from './board';
import { MOST_PITCH_WORDS, secondsFor, wordsIn } from './word-count';

/** How long a text takes to say. */
export interface SpokenLength {
  readonly words: number;
  /** Whole seconds, at two words a second. */
  readonly seconds: number;
  /** More words than somebody listens to. */
  readonly isLong: boolean;
}

/** The pitch of a project, and whom it should ask for. */
export interface Pitch {
  /** As the note has it; null where it has none. */
  readonly text: string | null;
  readonly length: SpokenLength;
  /** The roles that must be filled and have nobody who counts, in the order of the board. */
  readonly lookingFor: readonly RoleId[];
  /** The pitch itself says already whom it looks for. */
  readonly asksAlready: boolean;
}

/** The parts of a pitch (after Moore's "elevator test"), each as somebody writes it; '' where nothing is written yet. */
export interface PitchFrame {
  /** For whom. */
  readonly audience: string;
  /** Who want or live what. */
  readonly need: string;
  /** What sort of thing it is. */
  readonly kind: string;
  /** What it gives them. */
  readonly benefit: string;
  /** What there is otherwise. */
  readonly alternative: string;
  /** What is different here. */
  readonly difference: string;
}

/** The sentences of one language around the parts of a frame; a part is '' where it is not written. */
export interface PitchPhrases {
  readonly audience: (audience: string, need: string) => string;
  readonly project: (name: string, kind: string, benefit: string) => string;
  readonly contrast: (alternative: string, difference: string) => string;
}

const ASKS = /(?:^|[^\p{L}])(?:je (?:re)?cherche|nous (?:re)?cherchons|(?:i am|i['’]m|we are|we['’]re) looking for)(?!\p{L})/iu;

/** The pitch of the project of a board. */
export function derivePitch({ project, openRoles }: Board): Pitch {
  const text = project.pitch === null || isPlaceholder(project.pitch) ? null : project.pitch;
  return {
    text,
    length: spokenLengthOf(text ?? ''),
    lookingFor: openRoles.filter(({ found }) => found === 0).map(({ role }) => role),
    asksAlready: ASKS.test(text ?? ''),
  };
}

/** How many words a text has, and how long they take to say. */
export function spokenLengthOf(text: string): SpokenLength {
  const words = wordsIn(text);
  return { words, seconds: secondsFor(words), isLong: words > MOST_PITCH_WORDS };
}

/** The pitch that the parts of a frame make, sentence by sentence; '' while the frame says nothing. */
export function pitchOfFrame(frame: PitchFrame, project: string, phrases: PitchPhrases): string {
  const part = (key: keyof PitchFrame): string => frame[key].trim().replace(/[\s.]+$/, '');
  const audience = part('audience') === '' ? '' : phrases.audience(part('audience'), part('need'));
  const isTold = part('kind') + part('benefit') !== '';
  const what = isTold && project.trim() !== '' ? phrases.project(project.trim(), part('kind'), part('benefit')) : '';
  const first = [audience, what].filter((text) => text !== '').join(', ');
  const contrast = part('difference') === '' ? '' : phrases.contrast(part('alternative'), part('difference'));
  return [first, contrast].filter((text) => text !== '').map(sentence).join(' ');
}

function sentence(text: string): string {
  const ended = /[.!?…]$/.test(text) ? text : `${text}.`;
  return ended.charAt(0).toUpperCase() + ended.slice(1);
}
