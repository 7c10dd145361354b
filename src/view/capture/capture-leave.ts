import type { ViewContext } from '../shared/view-context';
import { Question } from '../shared/overlays';

/** Asks what becomes of what was typed; whoever answers nothing goes on typing. */
export function askBeforeLeaving({ app, strings }: ViewContext, { onKeep, onDiscard }: { readonly onKeep: () => void; readonly onDiscard: () => void }): void {
  const texts = strings.capture.leave;
  const question = new Question(app);
  question.setTitle(texts.title);
  question.setContent(texts.text);
  question.addButton((button) => button.setButtonText(texts.keep).setCta().onClick(onKeep));
  question.addButton((button) => button.setButtonText(texts.discard).onClick(onDiscard));
  question.addCancelButton(texts.stay);
  question.open();
}
