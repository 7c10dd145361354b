import type { SettingDefinition, SettingDefinitionItem, SettingDefinitionList, SettingDefinitionPage } from 'obsidian';
import type { SettingTexts } from '../../i18n/en/settings';
import type { Strings } from '../../i18n/strings';
import { CIRCLES, presetOf } from '../../model/cadence';
import type { ReasonId } from '../../model/reason-id';
import { REASON_IDS } from '../../model/reason-id';
import type { Limits, Settings } from '../../settings';
import { LIMITS, isWholeWithin } from '../../settings';
import type { MessagesQuestion } from './message-definitions';
import { messageList } from './message-definitions';
import type { OwnWordsQuestion } from './own-word-definitions';
import { ownWordsGroup } from './own-word-definitions';
import type { RolesQuestion } from './role-definitions';
import { rolePage } from './role-definitions';
import type { RoleTemplatesQuestion } from './role-template-definitions';
import { roleTemplatePage } from './role-template-definitions';
import type { SettingKey } from './setting-values';
import { weightChoice } from './setting-values';
import type { TransferQuestion } from './transfer-definitions';
import { transferGroup } from './transfer-definitions';

/** What the definitions speak of, and what happens to the rules, which have no control of their own. */
export interface SettingsQuestion {
  readonly strings: Strings;
  /** The settings of this moment. */
  readonly settings: () => Settings;
  readonly onAddRule: () => void;
  readonly onEditRule: (index: number) => void;
  readonly onDeleteRule: (index: number) => void;
  /** The page of the roles, which has no controls either. */
  readonly roles: RolesQuestion;
  readonly messages: MessagesQuestion;
  /** The page of the kinds of projects, likewise. */
  readonly templates: RoleTemplatesQuestion;
  readonly ownWords: OwnWordsQuestion;
  readonly transfer: TransferQuestion;
}

type Definition = SettingDefinition<SettingKey>;

const WEIGHTS: readonly number[] = [0, 0.5, 1, 1.5, 2];

/** Everything that can be chosen, in the order of the settings tab. Reads no file, since the app asks for it often. */
export function settingDefinitions(question: SettingsQuestion): SettingDefinitionItem<SettingKey>[] {
  const { settings: texts } = question.strings;
  return [
    { type: 'group', items: [rolePage(question.roles), roleTemplatePage(question.templates), ...listDefinitions(question)] },
    ownWordsGroup(question.ownWords),
    { type: 'group', heading: texts.logging, items: loggingDefinitions(question) },
    { type: 'group', heading: texts.rhythms, items: rhythmDefinitions(question) },
    ruleList(question),
    { type: 'group', heading: texts.reasonsHeading, items: [weightPage(question), ...personalDefinitions(question)] },
    messageList(question.messages),
    transferGroup(question.transfer),
  ];
}

function listDefinitions({ strings }: SettingsQuestion): Definition[] {
  const { settings: texts } = strings;
  return [
    numberOf(strings, 'peoplePerDay', texts.peoplePerDay, LIMITS.peoplePerDay),
    numberOf(strings, 'dormantPerList', texts.dormantPerList, LIMITS.dormantPerList),
    { ...named(texts.weekendGrace), control: { type: 'toggle', key: 'weekendGrace' } },
    { ...named(strings.editor.hoverCards), control: { type: 'toggle', key: 'hoverCards' } },
  ];
}

function loggingDefinitions({ strings, settings }: SettingsQuestion): Definition[] {
  const { logStyle, meetingFolder } = strings.settings;
  return [
    { ...named(logStyle), control: { type: 'dropdown', key: 'logStyle', options: logStyle.options } },
    {
      ...named(meetingFolder),
      visible: () => settings().logStyle === 'note',
      control: { type: 'folder', key: 'meetingFolder' },
    },
  ];
}

function rhythmDefinitions({ strings, settings }: SettingsQuestion): Definition[] {
  const { circlePreset, circles, nurtureDays } = strings.settings;
  const { custom, ...presets } = circlePreset.options;
  // Days of one's own are no choice to make here, only a name for what the numbers below say.
  const options = presetOf(settings().circleDays) === null ? { ...presets, custom } : presets;
  return [
    { ...named(circlePreset), control: { type: 'dropdown', key: 'circlePreset', options } },
    ...CIRCLES.map((circle) => numberOf(strings, `circleDays.${circle}`, circles[circle], LIMITS.days)),
    numberOf(strings, 'nurtureDays', nurtureDays, LIMITS.days),
  ];
}

function ruleList(question: SettingsQuestion): SettingDefinitionList<SettingKey> {
  const { strings, settings, onAddRule, onEditRule, onDeleteRule } = question;
  const { rules } = strings.settings;
  return {
    type: 'list',
    heading: rules.heading,
    emptyState: rules.empty,
    addItem: { name: rules.add, action: onAddRule },
    onDelete: onDeleteRule,
    items: settings().cadenceRules.map(({ role, status, days }) => ({
      name: role === null ? rules.anyRole : strings.roles.textsOf(role).box,
      desc: rules.rhythm(status, days),
      searchable: false,
      action: (_el, index) => onEditRule(index),
    })),
  };
}

/** On a page of its own: fourteen rows would bury the others. */
function weightPage({ strings, settings }: SettingsQuestion): SettingDefinitionPage<SettingKey> {
  const { weights, reasons } = strings.settings;
  const chosen = settings().reasonWeights;
  const definition = (id: ReasonId): Definition => {
    // A weight that was written into the file by hand is a choice as well.
    const offered = [...new Set([...WEIGHTS, chosen[id] ?? 1])].sort((a, b) => a - b);
    const options = Object.fromEntries(offered.map((weight) => [weightChoice(weight), weights.of(weight)]));
    return { ...reasons[id], control: { type: 'dropdown', key: `reasonWeights.${id}`, options } };
  };
  return { type: 'page', name: weights.name, desc: weights.desc, items: REASON_IDS.map(definition) };
}

function personalDefinitions({ strings }: SettingsQuestion): Definition[] {
  const { leapBirthday, mySkills } = strings.settings;
  const { placeholder } = mySkills;
  const { myName } = strings.firstMessage.settings;
  return [
    { ...named(leapBirthday), control: { type: 'dropdown', key: 'leapBirthday', options: leapBirthday.options } },
    { ...named(mySkills), control: { type: 'text', key: 'mySkills', placeholder } },
    { ...named(myName), control: { type: 'text', key: 'myName' } },
  ];
}

function numberOf({ settings }: Strings, key: SettingKey, texts: SettingTexts, limits: Limits): Definition {
  const { min, max } = limits;
  const validate = (value: number): string | undefined =>
    isWholeWithin(limits, value) ? undefined : settings.wholeNumber(min, max);
  return { ...texts, control: { type: 'number', key, min, max, step: 1, validate } };
}

function named({ name, desc }: SettingTexts): SettingTexts {
  return { name, desc };
}
