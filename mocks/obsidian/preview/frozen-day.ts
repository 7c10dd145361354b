/**
 * Makes every clock of the page show one calendar day, at the time of day it really is. The sample vault is written
 * for a fixed day, so that screens and documents stay the same.
 * @param today The day as YYYY-MM-DD.
 */
export function freezeDay(today: string): void {
  const [year = 0, month = 1, day = 1] = today.split('-').map(Number);
  const RealDate = Date;

  const now = (): number => {
    const real = new RealDate();
    const [hours, minutes] = [real.getHours(), real.getMinutes()];
    return new RealDate(year, month - 1, day, hours, minutes, real.getSeconds(), real.getMilliseconds()).getTime();
  };

  class FrozenDate extends RealDate {
    constructor(...parts: unknown[]) {
      super(...((parts.length === 0 ? [now()] : parts) as [number]));
    }

    static override now(): number {
      return now();
    }
  }
  Object.defineProperty(window, 'Date', { value: FrozenDate, configurable: true, writable: true });
}
