import type { Component } from 'obsidian';
import type { CalendarDate } from '../model/calendar-date';
import { localDateOf } from '../model/calendar-date';

/** The device's calendar day. Everything below asks for the day as an argument; only this file reads the clock. */
export function today(): CalendarDate {
  return localDateOf(new Date());
}

/** The instant, for a file that says when it was made. */
export function now(): Date {
  return new Date();
}

/** In milliseconds. */
const LONGEST_WAIT = 60_000;

/**
 * Calls back when the device's day is another one than before: at the next local midnight, and when the window is
 * looked at again, since timers stand still while a computer sleeps. A window that was looked at all along hears nothing
 * when the computer wakes, so the clock is also read once a minute. Ends with its owner.
 */
export function watchDay(owner: Component, win: Window, onNewDay: (today: CalendarDate) => void): void {
  let lastSeen = today();
  let timer = win.setTimeout(check, untilNextLook());

  function check(): void {
    win.clearTimeout(timer);
    timer = win.setTimeout(check, untilNextLook());
    const now = today();
    if (now === lastSeen) return;
    lastSeen = now;
    onNewDay(now);
  }

  owner.registerDomEvent(win, 'focus', check);
  owner.registerDomEvent(win.document, 'visibilitychange', check);
  owner.register(() => win.clearTimeout(timer));
}

/** Where clocks went back over midnight (Newfoundland until 2011, at a minute past), tomorrow has begun once already. */
function untilNextLook(): number {
  const wait = untilMidnight();
  return wait > 0 && wait < LONGEST_WAIT ? wait : LONGEST_WAIT;
}

/** Milliseconds to the first instant of tomorrow, whatever the length of today: the calendar counts, not 24 hours. */
function untilMidnight(): number {
  const now = new Date();
  const tomorrow = new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1);
  return tomorrow.getTime() - now.getTime();
}
