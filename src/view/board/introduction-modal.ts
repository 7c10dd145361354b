import { Setting } from 'obsidian';
import type { RequestTexts } from '../../i18n/en/introductions';
import { stringsFor } from '../../i18n/strings';
import type { NoteLanguage } from '../../note/vocabulary';
import { addTextArea } from '../shared/form-fields';
import type { ViewContext } from '../shared/view-context';
import { Dialog } from '../shared/overlays';

/** What is asked for, and from whom. */
export interface IntroductionQuestion {
  readonly asked: string;
  readonly target: string;
  readonly textsIn: (language: NoteLanguage) => RequestTexts;
  /** The person says that she has asked. */
  readonly onAsked: () => void;
  /** After the modal is gone, answered or not. */
  readonly onClosed: () => void;
}

const LANGUAGES: readonly NoteLanguage[] = ['en', 'fr'];
const LINES = 12;

/** A text that can be forwarded, to be changed and copied; nothing is sent, and what is noted is only that it was asked. */
export class IntroductionModal extends Dialog {
  private language: NoteLanguage;

  constructor(
    private readonly context: ViewContext,
    private readonly question: IntroductionQuestion,
  ) {
    super(context.app);
    this.language = context.language;
  }

  override onOpen(): void {
    const { introductions: texts, common } = this.context.strings;
    const { asked, target, textsIn, onAsked } = this.question;
    this.modalEl.addClass('reseauter-modal', 'reseauter-introduction');
    this.setTitle(texts.title(asked, target));
    this.contentEl.createEl('p', { text: texts.etiquette(asked, target) });
    if (textsIn(this.language).pitch === null) this.contentEl.createEl('p', { cls: 'reseauter-candidates-quiet', text: texts.noPitch });
    const languageEl = new Setting(this.contentEl).setName(texts.language).setClass('reseauter-field').controlEl;
    const textEl = addTextArea(this.contentEl, { label: texts.text, hint: texts.textHint });
    textEl.rows = LINES;
    textEl.dir = 'auto';
    this.addLanguages(languageEl, textEl);
    const saidEl = this.contentEl.createDiv({ cls: 'reseauter-candidates-quiet', attr: { role: 'status' } });
    const rowEl = this.contentEl.createDiv('modal-button-container');
    rowEl.createEl('button', { cls: 'mod-cta', text: texts.save, type: 'button' }).addEventListener('click', () => {
      this.close();
      onAsked();
    });
    const copyEl = rowEl.createEl('button', { text: texts.copy, type: 'button' });
    copyEl.addEventListener('click', () => void this.copy(textEl, saidEl));
    rowEl.createEl('button', { cls: 'mod-cancel', text: common.cancel, type: 'button' }).addEventListener('click', () => this.close());
    textEl.focus();
    textEl.setSelectionRange(0, 0);
    textEl.scrollTop = 0;
  }

  override onClose(): void {
    this.contentEl.empty();
    this.question.onClosed();
  }

  /** Another language writes the text anew, as long as nobody changed it. */
  private addLanguages(parentEl: HTMLElement, textEl: HTMLTextAreaElement): void {
    const { introductions: texts } = this.context.strings;
    const groupEl = parentEl.createDiv({ cls: 'reseauter-choices', attr: { role: 'group', 'aria-label': texts.language } });
    const buttons = LANGUAGES.map((language) => {
      return { language, buttonEl: groupEl.createEl('button', { text: texts.languages[language], type: 'button' }) };
    });
    const textIn = (language: NoteLanguage): string => {
      return stringsFor(language).introductions.request(this.question.textsIn(language));
    };
    const show = (): void => {
      textEl.lang = this.language;
      for (const { language, buttonEl } of buttons) buttonEl.setAttr('aria-pressed', String(language === this.language));
    };
    textEl.value = textIn(this.language);
    for (const { language, buttonEl } of buttons) {
      buttonEl.addEventListener('click', () => {
        if (textEl.value === textIn(this.language)) textEl.value = textIn(language);
        this.language = language;
        show();
      });
    }
    show();
  }

  /** The window of the element: the modal may stand in one of its own. */
  private async copy(textEl: HTMLTextAreaElement, saidEl: HTMLElement): Promise<void> {
    const { introductions: texts } = this.context.strings;
    try {
      await textEl.win.navigator.clipboard.writeText(textEl.value);
      saidEl.setText(texts.copied);
    } catch {
      // The window is not in front, or the system refuses: then the keys of the person can do it.
      textEl.select();
      saidEl.setText(texts.notCopied);
    }
  }
}
