import { attitudeOf } from '../../derive/attitude';
import { calendarDate } from '../../model/calendar-date';
import type { Stance, StanceLevel } from '../../model/stance';
import { axesOfSupport, isStanceLevel, supportOf } from '../../model/stance';
import type { GivenStance } from '../../note/edits/stance-edits';
import { followDay } from '../shared/follow-day';
import type { QuickChoice } from '../shared/form-fields';
import { addField, addFormButtons, addSelect } from '../shared/form-fields';
import type { ViewContext } from '../shared/view-context';
import { Dialog } from '../shared/overlays';

/** Whose stance towards what is asked for, and who hears the answer. */
export interface StanceQuestion {
  readonly name: string;
  readonly project: string;
  /** What the note says already; null where it says nothing. */
  readonly current: Stance | null;
  readonly onStance: (given: GivenStance) => void;
  /** Takes back what the note says; offered only where it says something. */
  readonly onRemove: () => void;
  /** After the modal is gone, answered or not. */
  readonly onClosed: () => void;
}

type Way = 'support' | 'axes';

const WAYS: readonly Way[] = ['support', 'axes'];
const LEVELS: readonly StanceLevel[] = [1, 2, 3, 4];
const SUPPORTS = [3, 2, 1, 0, -1, -2, -3];
const INFLUENCES = [1, 2, 3, 4, 5];

interface Fields {
  readonly supportEl: HTMLSelectElement;
  readonly synergyEl: HTMLSelectElement;
  readonly antagonismEl: HTMLSelectElement;
  readonly influenceEl: HTMLSelectElement;
  readonly wantedEl: HTMLSelectElement;
  readonly onEl: HTMLInputElement;
}

/** Asks how somebody stands towards a project: by one number or by two axes, with what to do about it. */
export class StanceModal extends Dialog {
  private way: Way;
  private stopFollowing = (): void => undefined;

  constructor(
    private readonly context: ViewContext,
    private readonly question: StanceQuestion,
  ) {
    super(context.app);
    this.way = question.current?.isSupportOnly === false ? 'axes' : 'support';
  }

  override onOpen(): void {
    const { stances: texts, common } = this.context.strings;
    const { name, project, current, onStance } = this.question;
    this.modalEl.addClass('reseauter-modal', 'reseauter-stance');
    this.setTitle(texts.title(name, project));
    const formEl = this.contentEl.createEl('form');
    const wayEl = formEl.createDiv();
    const fields = this.addFields(formEl);
    this.stopFollowing = followDay(this.context.store, (today) => {
      fields.onEl.max = today;
    });
    const adviceEl = formEl.createDiv({ cls: 'reseauter-stances-advice', attr: { role: 'status' } });
    const show = (): void => {
      const { name: attitude, advice } = texts.attitudes[attitudeOf(this.axesIn(fields))];
      adviceEl.setText(`${attitude} · ${advice}`);
    };
    this.addWays(wayEl, fields, show);
    formEl.addEventListener('change', show);
    formEl.createEl('p', { cls: 'reseauter-candidates-quiet', text: texts.privacy });
    if (current !== null) this.addRemoval(formEl);
    addFormButtons(formEl, { cancel: common.cancel, save: texts.save }, () => this.close());
    formEl.addEventListener('submit', (event) => {
      event.preventDefault();
      const given = this.givenIn(fields);
      this.close();
      onStance(given);
    });
    (this.way === 'axes' ? fields.synergyEl : fields.supportEl).focus();
  }

  override onClose(): void {
    this.stopFollowing();
    this.contentEl.empty();
    this.question.onClosed();
  }

  private addRemoval(formEl: HTMLElement): void {
    const { stances: texts } = this.context.strings;
    const buttonEl = formEl.createEl('button', { cls: 'reseauter-stance-remove', text: texts.remove, type: 'button' });
    buttonEl.addEventListener('click', () => {
      this.close();
      this.question.onRemove();
    });
  }

  private addFields(formEl: HTMLElement): Fields {
    const { strings: { stances: texts }, store } = this.context;
    const { current } = this.question;
    const support = current === null ? 0 : supportOf(current);
    const none: QuickChoice = { text: texts.notSaid, value: '' };
    const supports = SUPPORTS.map((value) => ({ text: texts.supportOption(value), value: String(value) }));
    const influences = INFLUENCES.map((value) => ({ text: texts.influenceOption(value), value: String(value) }));
    const levels = (textOf: (level: StanceLevel) => string): QuickChoice[] =>
      LEVELS.map((level) => ({ text: textOf(level), value: String(level) }));
    return {
      supportEl: addSelect(formEl, { label: texts.support, value: String(support) }, supports),
      synergyEl: addSelect(formEl, { label: texts.synergy, value: String(current?.synergy ?? 2) }, levels(texts.synergyOption)),
      antagonismEl: addSelect(formEl, { label: texts.antagonism, value: String(current?.antagonism ?? 1) }, levels(texts.antagonismOption)),
      influenceEl: addSelect(
        formEl, { label: texts.influence, hint: texts.influenceHint, value: String(current?.influence ?? '') }, [none, ...influences],
      ),
      wantedEl: addSelect(formEl, { label: texts.wanted, value: String(current?.wanted ?? '') }, [none, ...supports]),
      onEl: addField(formEl, { label: texts.on, type: 'date', value: store.today, isRequired: true }),
    };
  }

  private addWays(parentEl: HTMLElement, { supportEl, synergyEl, antagonismEl }: Fields, onChange: () => void): void {
    const { stances: texts } = this.context.strings;
    const groupEl = parentEl.createDiv({ cls: 'reseauter-choices', attr: { role: 'group', 'aria-label': texts.way } });
    const buttons = WAYS.map((way) => ({ way, buttonEl: groupEl.createEl('button', { text: texts.ways[way], type: 'button' }) }));
    const show = (): void => {
      for (const { way, buttonEl } of buttons) buttonEl.setAttr('aria-pressed', String(way === this.way));
      fieldOf(supportEl).hidden = this.way !== 'support';
      for (const el of [synergyEl, antagonismEl]) fieldOf(el).hidden = this.way !== 'axes';
      onChange();
    };
    for (const { way, buttonEl } of buttons) {
      buttonEl.addEventListener('click', () => {
        this.way = way;
        show();
      });
    }
    show();
  }

  private axesIn({ supportEl, synergyEl, antagonismEl }: Fields): Pick<Stance, 'synergy' | 'antagonism' | 'isSupportOnly'> {
    if (this.way === 'support') return { ...axesOfSupport(Number(supportEl.value)), isSupportOnly: true };
    return { synergy: levelIn(synergyEl), antagonism: levelIn(antagonismEl), isSupportOnly: false };
  }

  private givenIn(fields: Fields): GivenStance {
    const { influenceEl, wantedEl, onEl } = fields;
    const on = calendarDate(onEl.value) ?? this.context.store.today;
    return { ...this.axesIn(fields), influence: numberIn(influenceEl), wanted: numberIn(wantedEl), on };
  }
}

/** The row of a field, with its label. */
function fieldOf(el: HTMLElement): HTMLElement {
  return el.closest<HTMLElement>('.reseauter-field') ?? el;
}

function levelIn({ value }: HTMLSelectElement): StanceLevel {
  const level = Number(value);
  return isStanceLevel(level) ? level : 1;
}

function numberIn({ value }: HTMLSelectElement): number | null {
  return value === '' ? null : Number(value);
}
