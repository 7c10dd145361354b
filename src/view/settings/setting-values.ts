import type { Circle } from '../../model/cadence';
import { CIRCLES, CIRCLE_PRESETS, CIRCLE_PRESET_IDS, presetOf } from '../../model/cadence';
import type { ReasonId } from '../../model/reason-id';
import { REASON_IDS } from '../../model/reason-id';
import type { Settings } from '../../settings';
import { readSettings } from '../../settings';

/** The settings that a control shows as they are. */
const PLAIN_KEYS = [
  'peoplePerDay', 'dormantPerList', 'weekendGrace', 'hoverCards', 'nurtureDays', 'leapBirthday', 'logStyle', 'meetingFolder',
  'myName',
] as const;

/** The key of a control in the settings tab. */
export type SettingKey =
  | (typeof PLAIN_KEYS)[number]
  | 'circlePreset'
  | 'mySkills'
  | `circleDays.${Circle}`
  | `reasonWeights.${ReasonId}`;

/** How a control shows its part of the settings, and what it changes in them when it has another value. */
interface SettingValue {
  readonly of: (settings: Settings) => unknown;
  /** The changed settings as `readSettings` would find them in a file. */
  readonly change: (settings: Settings, value: unknown) => Readonly<Record<string, unknown>>;
}

const VALUES: ReadonlyMap<string, SettingValue> = new Map<SettingKey, SettingValue>([
  ...PLAIN_KEYS.map((key): [SettingKey, SettingValue] => [
    key,
    { of: (settings) => settings[key], change: (_settings, value) => ({ [key]: value }) },
  ]),
  ...CIRCLES.map((circle): [SettingKey, SettingValue] => [
    `circleDays.${circle}`,
    {
      of: ({ circleDays }) => circleDays[circle],
      change: ({ circleDays }, value) => ({ circleDays: { ...circleDays, [circle]: value } }),
    },
  ]),
  ...REASON_IDS.map((id): [SettingKey, SettingValue] => [
    `reasonWeights.${id}`,
    {
      of: ({ reasonWeights }) => weightChoice(reasonWeights[id] ?? 1),
      change: ({ reasonWeights }, value) => ({
        reasonWeights: { ...reasonWeights, [id]: Number.parseFloat(String(value)) / 100 },
      }),
    },
  ]),
  ['circlePreset', { of: ({ circleDays }) => presetOf(circleDays) ?? 'custom', change: (_settings, value) => presetDays(value) }],
  [
    'mySkills',
    { of: ({ mySkills }) => mySkills.join(', '), change: (_settings, value) => ({ mySkills: String(value).split(/[,;\n]/) }) },
  ],
]);

/** What the control with this key shows; undefined for a key that no setting has. */
export function controlValueOf(settings: Settings, key: string): unknown {
  return VALUES.get(key)?.of(settings);
}

/** The settings after a control got another value. A value that makes no sense puts that setting to its default. */
export function withControlValue(settings: Settings, key: string, value: unknown): Settings {
  const changed = VALUES.get(key)?.change(settings, value) ?? {};
  // No control is the whole of the roles, or of the kinds of projects: they have lists of their own.
  const { roles, roleTemplates } = settings;
  return { ...readSettings({ ...settings, ...changed }), roles, roleTemplates };
}

/**
 * The value of a weight in a list of choices: `50%` for a half. Bare numbers would not do: an object with the keys
 * `0`, `0.5` and `1` gives the whole ones first.
 */
export function weightChoice(weight: number): string {
  return `${Math.round(weight * 10_000) / 100}%`;
}

function presetDays(value: unknown): Readonly<Record<string, unknown>> {
  const preset = CIRCLE_PRESET_IDS.find((id) => id === value);
  return preset === undefined ? {} : { circleDays: CIRCLE_PRESETS[preset] };
}
