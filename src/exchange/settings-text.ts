import { sameData } from '../model/same';
import { mapOf } from '../note/plain-data';
import type { Settings } from '../settings';
import { DEFAULT_SETTINGS, readSettings, savedSettings } from '../settings';

/** What a file of settings begins with, to tell it from any other JSON. */
const FORMAT = 'reseauter-settings';

/** Raised when an older version of the plugin could not read a file any more. */
const VERSION = 1;

/** What a text that should hold settings turned out to be. */
export type SettingsReading =
  | { readonly kind: 'read'; readonly settings: Settings }
  | { readonly kind: 'not-json' }
  /** JSON, and no settings of this product. */
  | { readonly kind: 'not-settings' }
  /** Written by a newer version in a way that this one does not know. */
  | { readonly kind: 'too-new' };

/** The settings as the text of a file: what is not as by default, readable and in a stable order. */
export function settingsText(settings: Settings): string {
  return `${JSON.stringify({ format: FORMAT, version: VERSION, settings: savedSettings(settings, null) }, null, 2)}\n`;
}

/**
 * Reads the text of such a file, or of the plugin's own `data.json`. Total: a setting that makes no sense is as by
 * default, as `readSettings` has it.
 */
export function readSettingsText(text: string): SettingsReading {
  let data: unknown;
  try {
    data = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return { kind: 'not-json' };
  }
  const given = mapOf(data);
  if (given['format'] === undefined) {
    const keys = Object.keys(given);
    const known = Object.keys(DEFAULT_SETTINGS);
    // A `data.json` in which nothing was chosen is an empty map.
    const isOurs = keys.length === 0 ? text.trim() === '{}' : keys.some((key) => known.includes(key));
    return isOurs ? { kind: 'read', settings: readSettings(given) } : { kind: 'not-settings' };
  }
  if (given['format'] !== FORMAT) return { kind: 'not-settings' };
  if (typeof given['version'] !== 'number' || given['version'] > VERSION) return { kind: 'too-new' };
  return { kind: 'read', settings: readSettings(given['settings']) };
}

/** The settings that another set of them would change, in the order of the settings. */
export function changedSettings(before: Settings, after: Settings): readonly (keyof Settings)[] {
  return (Object.keys(DEFAULT_SETTINGS) as (keyof Settings)[]).filter((key) => !sameData(before[key], after[key]));
}
