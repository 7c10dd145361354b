import { tidyLine, unescapedText } from './escaped-text';
import type { VCardProperty } from './property';

/** Addresses that run something or reach into the device when they are opened; none is a person's. */
const HARMFUL = /^\s*(?:javascript|vbscript|data|file|blob):/i;

/** The address of an EMAIL. Exchange's own (`/o=…`) and X.400 reach nobody from outside. */
export function emailOf({ value }: VCardProperty): readonly string[] {
  const email = tidyLine(unescapedText(value)).replace(/^mailto:/i, '');
  return email.includes('@') ? [email] : [];
}

/** The number of a TEL, as written; of a `tel:` address with its extension. A fax is nobody to call. */
export function phoneOf({ value, types }: VCardProperty): readonly string[] {
  if (types.has('fax') && !types.has('voice')) return [];
  const written = tidyLine(unescapedText(value));
  if (!/^tel:/i.test(written)) return [written];
  const [number = '', ...parameters] = written.slice('tel:'.length).split(';');
  const extension = parameters.find((parameter) => /^ext=/i.test(parameter));
  return [extension === undefined ? number : `${number} x${extension.slice('ext='.length)}`];
}

/** The address of a URL, or of a profile where that is a page: Apple also writes names there that only it knows. */
export function urlOf({ name, value }: VCardProperty): readonly string[] {
  const url = tidyLine(unescapedText(value));
  if (HARMFUL.test(url)) return [];
  return name === 'URL' || /^https?:/i.test(url) ? [url] : [];
}
