import type { SettingDefinitionList } from 'obsidian';
import type { Strings } from '../../i18n/strings';
import type { MessageTemplate } from '../../model/message-template';
import type { SettingKey } from './setting-values';

/** What the list of templates speaks of, and what happens when somebody presses a row of it. */
export interface MessagesQuestion {
  readonly strings: Strings;
  /** The templates in force: a person's own, else those that the product comes with. */
  readonly templates: () => readonly MessageTemplate[];
  /** Whether they are a person's own. */
  readonly isOwn: () => boolean;
  readonly onAdd: () => void;
  readonly onEdit: (index: number) => void;
  readonly onDelete: (index: number) => void;
}

/** The templates of first messages. A list without one of one's own shows those that come with the product. */
export function messageList({ strings, templates, isOwn, onAdd, onEdit, onDelete }: MessagesQuestion): SettingDefinitionList<SettingKey> {
  const { settings: texts, languages } = strings.firstMessage;
  const origin = isOwn() ? [] : [texts.usual];
  return {
    type: 'list',
    heading: texts.heading,
    addItem: { name: texts.add, action: onAdd },
    onDelete,
    items: templates().map(({ name, language }) => ({
      name,
      desc: [languages[language], ...origin].join(' · '),
      searchable: false,
      action: (_el, index) => onEdit(index),
    })),
  };
}
