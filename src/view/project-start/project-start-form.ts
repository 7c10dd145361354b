import type { PitchFrame } from '../../derive/pitch';
import { pitchOfFrame, spokenLengthOf } from '../../derive/pitch';
import type { Strings } from '../../i18n/strings';
import type { QuickChoice } from '../shared/form-fields';
import { addField, addSelect, addTextArea } from '../shared/form-fields';
import type { ToldProject } from './started-project';

/** What the form needs besides its texts. */
export interface ProjectStartPlan {
  readonly strings: Strings;
  /** The sentences around the parts of the pitch, in the language of the note. */
  readonly note: Strings['clarity'];
  /** The projects of which this one may be an objective: a name and a link each. */
  readonly wholes: readonly QuickChoice[];
}

const FRAME_PARTS = ['audience', 'need', 'kind', 'benefit', 'alternative', 'difference'] as const satisfies readonly (keyof PitchFrame)[];

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;
type PlainField = Exclude<keyof ToldProject, 'pitch'>;

/** The fields of the form that starts a project, and what was written in them. */
export class ProjectStartForm {
  readonly nameEl: HTMLInputElement;
  private readonly fields: Readonly<Record<PlainField, Field>>;
  private readonly frame: Readonly<Record<keyof PitchFrame, HTMLInputElement>>;
  private readonly pitchEl: HTMLElement;
  private readonly lengthEl: HTMLElement;

  constructor(formEl: HTMLElement, private readonly plan: ProjectStartPlan) {
    const { projectStart: texts, clarity } = plan.strings;
    this.nameEl = addField(formEl, { label: texts.name, type: 'text', isRequired: true });
    const objective = addField(formEl, { label: texts.objective, hint: texts.objectiveHint, type: 'text' });
    const deadline = addField(formEl, { label: texts.deadline, type: 'date' });
    const measure = addField(formEl, { label: texts.measure, hint: texts.measureHint, type: 'text' });
    const moreEl = addFold(formEl, texts.more);
    const lines = (label: string): HTMLTextAreaElement => addTextArea(moreEl, { label, hint: texts.onePerLine });
    this.fields = {
      name: this.nameEl, objective, deadline, measure,
      scope: lines(texts.scope),
      outOfScope: lines(texts.outOfScope),
      why: addField(moreEl, { label: texts.why, type: 'text' }),
      feasibility: addSelect(moreEl, { label: texts.feasibility, value: '' }, [
        { text: texts.unrated, value: '' },
        ...texts.levels.map((text, index) => ({ text, value: String(index + 1) })),
      ]),
      resources: lines(texts.resources),
      networks: lines(texts.networks),
      partOf: addSelect(moreEl, { label: texts.partOf, value: '' }, [{ text: texts.noWhole, value: '' }, ...plan.wholes]),
    };
    const foldEl = addFold(formEl, texts.pitch);
    const part = (key: keyof PitchFrame): HTMLInputElement => addField(foldEl, { label: clarity.frame[key], type: 'text' });
    this.frame = {
      audience: part('audience'), need: part('need'), kind: part('kind'),
      benefit: part('benefit'), alternative: part('alternative'), difference: part('difference'),
    };
    this.pitchEl = foldEl.createEl('p', { cls: 'reseauter-pitch-text', attr: { dir: 'auto' } });
    this.lengthEl = foldEl.createDiv('reseauter-companion-aside');
  }

  /** Everything as it is written now. */
  get told(): ToldProject {
    const { fields } = this;
    const feasibility = filled(fields.feasibility);
    return {
      name: this.nameEl.value.trim(),
      objective: filled(fields.objective),
      deadline: filled(fields.deadline),
      measure: filled(fields.measure),
      scope: linesOf(fields.scope),
      outOfScope: linesOf(fields.outOfScope),
      why: filled(fields.why),
      feasibility: feasibility === null ? null : Number(feasibility),
      resources: linesOf(fields.resources),
      networks: linesOf(fields.networks),
      partOf: filled(fields.partOf),
      pitch: this.pitch === '' ? null : this.pitch,
    };
  }

  /** Shows the pitch that the parts make so far, and how long it takes. */
  showPitch(): void {
    const { clarity } = this.plan.strings;
    const { words, seconds, isLong } = spokenLengthOf(this.pitch);
    this.pitchEl.setText(this.pitch);
    const spoken = clarity.spoken(words, seconds);
    this.lengthEl.setText(isLong ? `${spoken} · ${clarity.tooLong}` : spoken);
    this.lengthEl.toggleClass('is-overdue', isLong);
  }

  private get pitch(): string {
    const frame = Object.fromEntries(FRAME_PARTS.map((key) => [key, this.frame[key].value])) as Record<keyof PitchFrame, string>;
    return pitchOfFrame(frame, this.nameEl.value, this.plan.note.phrases);
  }
}

function addFold(formEl: HTMLElement, title: string): HTMLElement {
  const foldEl = formEl.createEl('details', { cls: 'reseauter-fold' });
  foldEl.createEl('summary', { text: title });
  return foldEl;
}

function filled({ value }: Field): string | null {
  const text = value.trim();
  return text === '' ? null : text;
}

/** One on each line; a dash before it, as in a list, is none of its words. */
function linesOf({ value }: Field): readonly string[] {
  return value.split('\n').map((line) => line.trim().replace(/^[-*•]\s+/, '')).filter((line) => line !== '');
}
