import type { CalendarDate } from '../model/calendar-date';
import type { FrontMatter } from '../model/front-matter';
import type { NotePath } from '../model/mention';
import type { OwnWords, PointedKind } from '../model/own-words';
import { isInTemplateFolder } from './folder-kind';
import { kindNamedBy, kindOfTag } from './kind-words';
import { ownKindOfTag } from './own-marks';
import { textsOf } from './property';
import { tagsInBlock } from './tags';

/** What a template is filled with. */
export interface TemplateValues {
  readonly title: string;
  readonly date: CalendarDate;
}

const TITLE = /\{\{\s*title\s*\}\}/gi;
const DATE = /\{\{\s*date\s*\}\}/gi;
/** Signs of the templating plugins; `{{x}}` without quotes is a map in a map to YAML and is printed with its braces. */
const SIGNS = /\{\{|<%|^\{ .* \}$/;
const BRACES: Readonly<Record<string, string>> = { '{': '(', '}': ')', '<%': '< %' };

/** Whether a note is the template of a project: it lies in a folder of templates, and its block calls it a project. */
export function isProjectTemplate(path: NotePath, frontMatter: FrontMatter, own: OwnWords): boolean {
  return isTemplateOf('project', path, frontMatter, own);
}

/** Whether a note is the template of a person: it lies in a folder of templates, and its block calls it a person. */
export function isPersonTemplate(path: NotePath, frontMatter: FrontMatter, own: OwnWords): boolean {
  return isTemplateOf('person', path, frontMatter, own);
}

function isTemplateOf(kind: PointedKind, path: NotePath, frontMatter: FrontMatter, own: OwnWords): boolean {
  if (!isInTemplateFolder(path, own)) return false;
  const isCalledSo = Object.entries(frontMatter).some(
    ([key, value]) => textsOf(value).texts.some((text) => kindNamedBy(key, text, own) === kind),
  );
  return isCalledSo || tagsInBlock(frontMatter).some((tag) => (ownKindOfTag(tag, own)?.kind ?? kindOfTag(tag)) === kind);
}

/**
 * The properties of a template, filled: `{{title}}` and `{{date}}` get their values. What only a templating plugin can
 * fill is left empty, since a note with such signs would be taken for a template itself.
 */
export function filledProperties(frontMatter: FrontMatter, values: TemplateValues): Record<string, unknown> {
  return Object.fromEntries(Object.entries(frontMatter).map(([key, value]) => [key, filledValue(value, values)]));
}

/** The body of a template, filled; '' where a templating plugin has still to run in it. */
export function filledBody(body: string, values: TemplateValues): string {
  const filled = filledText(body, values);
  return SIGNS.test(filled) ? '' : filled;
}

function filledValue(value: unknown, values: TemplateValues): unknown {
  if (typeof value === 'string') {
    const filled = filledText(value, values);
    return SIGNS.test(filled) ? null : filled;
  }
  if (Array.isArray(value)) return value.map((item) => filledValue(item, values)).filter((item) => item !== null);
  return textsOf(value).texts.some((text) => SIGNS.test(text)) ? null : value;
}

function filledText(text: string, { title, date }: TemplateValues): string {
  return text.replace(TITLE, () => title).replace(DATE, () => date);
}

/** A text of somebody else's as a note may hold it: signs of templates in it would make the note itself one. */
export function withoutTemplateSigns(text: string): string {
  return SIGNS.test(text) ? text.replace(/[{}]|<%/g, (sign) => BRACES[sign] ?? sign) : text;
}
