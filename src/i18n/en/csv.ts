import type { CsvColumn } from '../../model/csv-mapping';

/** What a column of a table holds, as its head in a file and in the list to choose from. */
const columns: Readonly<Record<CsvColumn, string>> = {
  name: 'Name', 'given-name': 'First name', 'family-name': 'Last name', aliases: 'Aliases', organisation: 'Organisation',
  function: 'Function', emails: 'Email', phones: 'Phone', urls: 'Website', address: 'Address', city: 'City',
  language: 'Language', birthday: 'Birthday', networks: 'Networks', met: 'Met', 'met-at': 'Met at', topic: 'Topic',
  note: 'Note', source: 'Source',
};

/** Tables of contacts: their columns, where they come from, and what is wrong with them. */
export const csv = {
  columns,
  /** The name of a column within a sentence. */
  within: (column: string): string => column.toLowerCase(),
  sources: { google: 'Google Contacts', linkedin: 'LinkedIn', outlook: 'Outlook', other: 'Table' },
  problems: {
    'too-large': (): string => 'This file is larger than any address book. Nothing of it was read.',
    'no-rows': (): string => 'There are no people in this file.',
    'extra-cells': ({ line, count }: { line: number; count: number }): string => count === 1
      ? `The row on line ${line} has more cells than there are columns. What stands in them is left out.`
      : `${count} rows have more cells than there are columns, the first on line ${line}. What stands in them is left out.`,
    'too-many-rows': ({ line }: { line: number }): string => `Only the rows before line ${line} were read: this file has more of them than an address book.`,
  },
};
