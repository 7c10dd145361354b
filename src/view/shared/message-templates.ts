import { stringsFor } from '../../i18n/strings';
import type { MessageTemplate } from '../../model/message-template';
import { LABEL_LANGUAGES } from '../../model/role';
import type { Settings } from '../../settings';

/** The templates of first messages: a person's own, else those that the product comes with, in both languages. */
export function messageTemplatesOf({ messageTemplates }: Pick<Settings, 'messageTemplates'>): readonly MessageTemplate[] {
  return messageTemplates.length > 0 ? messageTemplates : usualTemplates();
}

function usualTemplates(): readonly MessageTemplate[] {
  return LABEL_LANGUAGES.flatMap((language) => stringsFor(language).firstMessage.usualTemplates.map((template) => ({ ...template, language })));
}
