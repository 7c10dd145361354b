import type { BasesAllOptions, BasesViewConfig } from 'obsidian';
import type { Strings } from '../../i18n/strings';
import type { ProjectSort } from '../../view/matrix/matrix-state';
import { PROJECT_SORTS } from '../../view/matrix/matrix-state';
import type { BaseMatrixChoices } from './base-matrix';
import type { BaseQueueChoices } from './base-queue';

/** Beside the keys of Bases itself (`order`, `sort`, `limit`, `groupBy`, `filters`), which a view must leave alone. */
const KEYS = { onlyOpen: 'onlyOpenRoles', order: 'projectOrder', most: 'linesPerPart', hideSnoozed: 'hideSnoozed', onlyDue: 'onlyDue' } as const;

const LINES = { least: 5, most: 100, step: 5, usual: 20 } as const;

type Asked = Pick<BasesViewConfig, 'get'>;

/** What a person may set for the role matrix of a base, in the menu of the view. */
export function matrixOptions({ bases, matrix }: Strings): BasesAllOptions[] {
  const orders = Object.fromEntries(PROJECT_SORTS.map((sort) => [sort, matrix.projectSorts[sort]]));
  return [
    { type: 'toggle', key: KEYS.onlyOpen, displayName: bases.options.onlyOpen, default: false },
    { type: 'dropdown', key: KEYS.order, displayName: bases.options.order, default: 'name', options: orders },
  ];
}

/** What a person may set for the follow-ups of a base. */
export function queueOptions({ bases }: Strings): BasesAllOptions[] {
  const { least, most, step, usual } = LINES;
  return [
    { type: 'slider', key: KEYS.most, displayName: bases.options.mostPerPart, min: least, max: most, step, default: usual },
    { type: 'toggle', key: KEYS.onlyDue, displayName: bases.options.onlyDue, default: false },
    { type: 'toggle', key: KEYS.hideSnoozed, displayName: bases.options.hideSnoozed, default: false },
  ];
}

/** Reads what was set; a value of another kind, as a hand may write it into the file, is the default. */
export function matrixChoicesOf(config: Asked): BaseMatrixChoices {
  const order = config.get(KEYS.order);
  return { onlyOpen: isTrue(config, KEYS.onlyOpen), order: PROJECT_SORTS.find((sort): sort is ProjectSort => sort === order) ?? 'name' };
}

/** Reads what was set; a number beyond the slider's ends is brought between them. */
export function queueChoicesOf(config: Asked): BaseQueueChoices & { readonly mostPerPart: number } {
  const most = config.get(KEYS.most);
  const isNumber = typeof most === 'number' && Number.isFinite(most);
  return {
    mostPerPart: isNumber ? Math.min(LINES.most, Math.max(LINES.least, Math.round(most))) : LINES.usual,
    hideSnoozed: isTrue(config, KEYS.hideSnoozed),
    onlyDue: isTrue(config, KEYS.onlyDue),
  };
}

function isTrue(config: Asked, key: string): boolean {
  return config.get(key) === true;
}
