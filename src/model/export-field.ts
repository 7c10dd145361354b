import type { CardField } from './contact-card';
import { CARD_LISTS, CARD_SINGLES } from './contact-card';

/** What people are exported as: cards for address books, a table for spreadsheets, days for calendars. */
export const EXPORT_FORMATS = ['vcard', 'csv', 'ics'] as const;

/** What people are exported as. */
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** What can be exported of a person; `opponent` is the role of those who are against a project, among the roles. */
export type ExportField = CardField | 'follow-up' | 'roles' | 'log' | 'follow-up-note' | 'opponent' | 'stances';

/** What I noted about people, as against how they are reached: left out of every file unless somebody asks for it. */
export const PRIVATE_FIELDS: readonly ExportField[] = ['topic', 'note', 'log', 'follow-up-note', 'opponent', 'stances'];

const ADDRESS_BOOK: readonly ExportField[] = [
  'aliases', 'organisation', 'function', 'emails', 'phones', 'urls', 'address', 'city', 'language', 'birthday', 'networks', 'met', 'met-at', 'source',
];

/** What each format has a place for, beside the name, in the order of the file. */
export const FIELDS_OF: Readonly<Record<ExportFormat, readonly ExportField[]>> = {
  vcard: [...ADDRESS_BOOK, 'topic', 'note'],
  csv: [...ADDRESS_BOOK, 'follow-up', 'roles', 'topic', 'note', 'follow-up-note', 'log', 'opponent', 'stances'],
  ics: ['follow-up', 'birthday', 'follow-up-note'],
};

/** The fields that a format has until somebody chooses: none that is private, of a table neither plans nor roles. */
export function usualFieldsOf(format: ExportFormat): ReadonlySet<ExportField> {
  const isUsual = (field: ExportField): boolean => !PRIVATE_FIELDS.includes(field) && (format === 'ics' || isCardField(field));
  return new Set(FIELDS_OF[format].filter(isUsual));
}

/** The fields that are asked for and that the format has, in the order of the file. */
export function fieldsWritten({ format, fields }: { readonly format: ExportFormat; readonly fields: ReadonlySet<ExportField> }): readonly ExportField[] {
  return FIELDS_OF[format].filter((field) => fields.has(field));
}

/** Whether a field belongs to a card. */
export function isCardField(field: ExportField): field is CardField {
  return CARD_FIELDS.has(field);
}

const CARD_FIELDS: ReadonlySet<ExportField> = new Set<ExportField>([...CARD_SINGLES, ...CARD_LISTS]);
