/** One change of the clocks, where no real zone has one: hours are those east of Greenwich. */
export interface ClockChange {
  readonly at: number;
  readonly before: number;
  readonly after: number;
}

const HOUR = 3_600_000;
const WITHOUT_ZONE = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?$/;

type Fields = [number, number?, number?, number?];

/**
 * `Date` as it is in a zone whose clocks change once, by the rules of ECMA-262 (21.4.1.26): an hour that comes twice is
 * the first of the two, one that is left out is counted with the clocks before. What prints with the names of the zone
 * (`toString`, `Intl`) is left to the zone of the process, which is to be UTC.
 */
export function dateWithClocks(Native: DateConstructor, { at, before, after }: ClockChange): DateConstructor {
  const wallOf = (instant: number): Date => new Native(instant + (instant < at ? before : after) * HOUR);
  const instantOf = (wall: number): number => (wall - before * HOUR < at || wall - after * HOUR < at ? wall - before * HOUR : wall - after * HOUR);
  const parsed = (text: string): number => (WITHOUT_ZONE.test(text) ? instantOf(Native.parse(`${text}Z`)) : Native.parse(text));

  function instantFrom(args: readonly unknown[]): number {
    const [first] = args;
    if (args.length === 0) return Native.now();
    if (args.length > 1) return instantOf(Native.UTC(...(args as Parameters<typeof Date.UTC>)));
    if (typeof first === 'string') return parsed(first);
    return first instanceof Native ? first.getTime() : Number(first);
  }

  class DateHere extends Native {
    constructor(...args: unknown[]) {
      super(instantFrom(args));
    }

    static override parse(text: string): number {
      return parsed(text);
    }

    override getFullYear(): number {
      return wallOf(this.getTime()).getUTCFullYear();
    }

    override getMonth(): number {
      return wallOf(this.getTime()).getUTCMonth();
    }

    override getDate(): number {
      return wallOf(this.getTime()).getUTCDate();
    }

    override getDay(): number {
      return wallOf(this.getTime()).getUTCDay();
    }

    override getHours(): number {
      return wallOf(this.getTime()).getUTCHours();
    }

    override getMinutes(): number {
      return wallOf(this.getTime()).getUTCMinutes();
    }

    override getSeconds(): number {
      return wallOf(this.getTime()).getUTCSeconds();
    }

    override getTimezoneOffset(): number {
      return -60 * (this.getTime() < at ? before : after);
    }

    override setFullYear(...[year, month, date]: Fields): number {
      return this.moved((wall) => wall.setUTCFullYear(year, month ?? wall.getUTCMonth(), date ?? wall.getUTCDate()));
    }

    override setMonth(...[month, date]: Fields): number {
      return this.moved((wall) => wall.setUTCMonth(month, date ?? wall.getUTCDate()));
    }

    override setDate(date: number): number {
      return this.moved((wall) => wall.setUTCDate(date));
    }

    override setHours(...[hours, minutes, seconds, ms]: Fields): number {
      return this.moved((wall) =>
        wall.setUTCHours(hours, minutes ?? wall.getUTCMinutes(), seconds ?? wall.getUTCSeconds(), ms ?? wall.getUTCMilliseconds()),
      );
    }

    private moved(move: (wall: Date) => number): number {
      return this.setTime(instantOf(move(wallOf(this.getTime()))));
    }
  }
  return DateHere as unknown as DateConstructor;
}

/** `Date` with a clock that is so many milliseconds ahead. */
export function dateAhead(Native: DateConstructor, ahead: number): DateConstructor {
  class DateAhead extends Native {
    constructor(...args: unknown[]) {
      super(...((args.length === 0 ? [Native.now() + ahead] : args) as [number]));
    }

    static override now(): number {
      return Native.now() + ahead;
    }
  }
  return DateAhead as unknown as DateConstructor;
}
