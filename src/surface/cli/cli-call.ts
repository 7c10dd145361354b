import type { CliData } from 'obsidian';
import type { Found } from '../../derive/find-by-name';
import { findByName } from '../../derive/find-by-name';
import type { ReportFormat } from '../../exchange/written-report';
import { REPORT_FORMATS } from '../../exchange/written-report';
import type { Strings } from '../../i18n/strings';
import type { CalendarDate } from '../../model/calendar-date';
import { calendarDate } from '../../model/calendar-date';
import type { NotePath } from '../../model/mention';
import type { Person } from '../../model/person';
import type { Project } from '../../model/project';
import type { RoleId } from '../../model/role';
import { roleOf } from '../../note/role-vocabulary';
import type { Limits } from '../../settings';
import { isWholeWithin } from '../../settings';
import type { ViewContext } from '../../view/shared/view-context';
import { WrongCall } from './wrong-call';

/** What a flag takes, by the key of its text. */
export type FlagText = keyof Strings['commandLine']['flags'];

/** The flags of a command, by the name under which they are typed. */
export type FlagPlan = Readonly<Record<string, FlagText>>;

/** What the app keeps for itself, should it hand it over all the same. */
const OF_THE_APP = new Set(['vault', 'copy']);
const MORE_FORMATS: ReadonlyMap<string, ReportFormat> = new Map([['md', 'markdown']]);
const LONGEST_WORDS = 2000;
const MOST_LINES: Limits = { min: 1, max: 10_000 };

/**
 * One call of a command: reads its flags as what they are to be. Every method throws a {@link WrongCall} for a value that
 * it cannot take; a flag that is left out is null.
 */
export class CliCall {
  readonly format: ReportFormat;

  /** @throws {WrongCall} for a flag that the command does not have, or a format that there is not */
  constructor(
    private readonly data: CliData,
    private readonly plan: FlagPlan,
    private readonly context: ViewContext,
  ) {
    const { format } = data;
    this.format = MORE_FORMATS.get(format ?? '') ?? this.oneOf('format', REPORT_FORMATS) ?? 'text';
    const flags = Object.keys(plan);
    const unknown = Object.keys(data).find((name) => !flags.includes(name) && !OF_THE_APP.has(name));
    if (unknown !== undefined) throw new WrongCall(this.texts.unknownFlag(unknown, flags.join(', ')));
  }

  /** Whether a flag without a value is there. */
  isSet(name: string): boolean {
    const found = this.data[name] ?? 'false';
    if (found !== 'true' && found !== 'false') throw new WrongCall(this.texts.notSet(name, found));
    return found === 'true';
  }

  /** Words, trimmed and not empty. A flag without its value comes as 'true', which nobody means. */
  words(name: string, most = LONGEST_WORDS): string | null {
    const found = this.data[name];
    if (found === undefined) return null;
    const text = found.trim();
    if (text === '' || text === 'true') throw new WrongCall(this.texts.needsValue(name, this.placeholderOf(name)));
    if (text.length > most) throw new WrongCall(this.texts.tooLong(name, most));
    return text;
  }

  /** Words on one line. */
  line(name: string): string | null {
    return this.words(name)?.replace(/\s+/g, ' ') ?? null;
  }

  oneOf<Option extends string>(name: string, options: readonly Option[]): Option | null {
    const found = this.words(name);
    if (found === null) return null;
    const option = options.find((each) => each === found.toLowerCase());
    if (option === undefined) throw new WrongCall(this.texts.notAmong(name, found, options.join(', ')));
    return option;
  }

  /** How many lines are wanted. */
  limit(): number | null {
    const found = this.words('limit');
    if (found === null) return null;
    const count = /^\d+$/.test(found) ? Number(found) : null;
    if (!isWholeWithin(MOST_LINES, count)) throw new WrongCall(this.texts.notWhole('limit', found, MOST_LINES.min, MOST_LINES.max));
    return count;
  }

  /** A day of the calendar, today or before; or after today where it is `ahead`. */
  day(name: string, when: 'past' | 'ahead'): CalendarDate | null {
    const found = this.words(name);
    if (found === null) return null;
    const day = calendarDate(found);
    const { today } = this.context.store;
    if (day === null) throw new WrongCall(this.texts.notADay(name, found));
    if (when === 'past' && day > today) throw new WrongCall(this.texts.inTheFuture(name, found));
    if (when === 'ahead' && day <= today) throw new WrongCall(this.texts.notInTheFuture(name, found));
    return day;
  }

  role(): RoleId | null {
    const found = this.words('role');
    if (found === null) return null;
    const { roles } = this.context.store.settings;
    const role = roleOf(found, roles);
    if (role === null) throw new WrongCall(this.texts.notAmong('role', found, roles.map(({ id }) => id).join(', ')));
    return role;
  }

  project(): Project | null {
    const found = this.words('project');
    const { network } = this.context.store;
    return found === null ? null : this.only(found, findByName(found, network.projects, network), this.texts.unknownProject);
  }

  person(): Person | null {
    const found = this.words('person');
    return found === null ? null : this.personCalled(found);
  }

  /** Everybody who is named, each once; a name may hold the `;` that parts several. */
  people(): readonly Person[] {
    const found = this.words('person');
    if (found === null) throw this.missing('person');
    const { network } = this.context.store;
    const whole = findByName(found, network.people, network);
    if (whole.kind === 'one') return [whole.item];
    const names = found.split(/[;\n]/).map((each) => each.trim()).filter((each) => each !== '');
    if (names.length === 0) throw new WrongCall(this.texts.needsValue('person', this.placeholderOf('person')));
    return [...new Set(names.map((each) => this.personCalled(each)))];
  }

  /** What is said where a flag that is needed is left out. */
  missing(name: string): WrongCall {
    return new WrongCall(this.texts.missing(name, this.descriptionOf(name)));
  }

  private personCalled(text: string): Person {
    const { network } = this.context.store;
    return this.only(text, findByName(text, network.people, network), this.texts.unknownPerson);
  }

  /** Nothing is guessed where several are meant, or but a part of the name is said. */
  private only<Item extends { readonly path: NotePath }>(text: string, found: Found<Item>, unknown: (text: string) => string): Item {
    const pathsOf = (items: readonly Item[]): readonly NotePath[] => items.map(({ path }) => path);
    switch (found.kind) {
      case 'one':
        return found.item;
      case 'several':
        throw new WrongCall(this.texts.several(text), pathsOf(found.items));
      case 'nobody': {
        const paths = pathsOf(found.similar);
        throw new WrongCall(paths.length === 0 ? unknown(text) : `${unknown(text)} ${this.texts.similar}`, paths);
      }
    }
  }

  private placeholderOf(name: string): string {
    const key = this.plan[name];
    const text: { readonly value?: string; readonly description: string } | null = key === undefined ? null : this.texts.flags[key];
    return text?.value ?? '';
  }

  private descriptionOf(name: string): string {
    const key = this.plan[name];
    return key === undefined ? '' : this.texts.flags[key].description;
  }

  private get texts(): Strings['commandLine'] {
    return this.context.strings.commandLine;
  }
}
