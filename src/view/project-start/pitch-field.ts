import type { PitchFrame } from '../../derive/pitch';
import { pitchOfFrame, spokenLengthOf } from '../../derive/pitch';
import type { Strings } from '../../i18n/strings';
import { addField, addFold, addTextArea } from '../shared/form-fields';

const FRAME_PARTS = ['audience', 'need', 'kind', 'benefit', 'alternative', 'difference'] as const satisfies readonly (keyof PitchFrame)[];

/** What the field needs besides the texts of the screen. */
export interface PitchPlan {
  readonly strings: Strings;
  /** The sentences around the parts, in the language of the note. */
  readonly note: Strings['clarity'];
}

/** The pitch, in one's own words or made from the parts of a frame, with how long it takes to say. */
export class PitchField {
  private readonly textEl: HTMLTextAreaElement;
  private readonly lengthEl: HTMLElement;
  private readonly parts: Readonly<Record<keyof PitchFrame, HTMLInputElement>>;
  /** What the parts made last: as long as it stands there, it follows them. */
  private made = '';

  constructor(
    formEl: HTMLElement,
    private readonly plan: PitchPlan,
  ) {
    const { projectStart: texts, clarity } = plan.strings;
    this.textEl = addTextArea(formEl, { label: texts.pitch, hint: texts.pitchHint });
    this.lengthEl = formEl.createDiv('reseauter-companion-aside');
    const foldEl = addFold(formEl, texts.pitchParts);
    const part = (key: keyof PitchFrame): HTMLInputElement => addField(foldEl, { label: clarity.frame[key], type: 'text' });
    this.parts = {
      audience: part('audience'), need: part('need'), kind: part('kind'),
      benefit: part('benefit'), alternative: part('alternative'), difference: part('difference'),
    };
  }

  /** The pitch on one line; null where there is none. */
  get value(): string | null {
    const text = this.textEl.value.trim().replace(/\s+/g, ' ');
    return text === '' ? null : text;
  }

  /** Lets the parts make the pitch of a project, unless it is told in other words already, and shows its length. */
  show(project: string): void {
    const frame = Object.fromEntries(FRAME_PARTS.map((key) => [key, this.parts[key].value])) as Record<keyof PitchFrame, string>;
    const made = pitchOfFrame(frame, project, this.plan.note.phrases);
    if (made !== this.made && (this.value === null || this.textEl.value === this.made)) this.textEl.value = made;
    this.made = made;
    const { clarity } = this.plan.strings;
    const { words, seconds, isLong } = spokenLengthOf(this.textEl.value);
    const spoken = clarity.spoken(words, seconds);
    this.lengthEl.setText(isLong ? `${spoken} · ${clarity.tooLong}` : spoken);
    this.lengthEl.hidden = words === 0;
    this.lengthEl.toggleClass('is-overdue', isLong);
  }
}
