/** What a mail program is asked to begin. */
export interface MailDraft {
  /** null where no address is known; the mail program then asks for it. */
  readonly to: string | null;
  readonly subject: string;
  readonly text: string;
}

/**
 * The longest link that every system hands over to the mail program: Windows takes 2,083 characters of any link
 * (learn.microsoft.com, INTERNET_MAX_URL_LENGTH), rounded down.
 */
export const LONGEST_MAIL_LINK = 2000;

/** A link that opens a message in the mail program (RFC 6068); how long it is counts after the encoding. */
export function mailLinkOf({ to, subject, text }: MailDraft): string {
  const address = to === null ? '' : encoded(to).replaceAll('%40', '@');
  // Line ends are CRLF there (RFC 6068, 5).
  const lines = text.replace(/\r\n?|\n/g, '\r\n');
  return `mailto:${address}?subject=${encoded(subject.replace(/\s+/g, ' '))}&body=${encoded(lines)}`;
}

/** Half a letter, which is no text, would make the encoding fail. */
function encoded(text: string): string {
  return encodeURIComponent(text.replace(/\p{Cs}/gu, '\uFFFD'));
}
