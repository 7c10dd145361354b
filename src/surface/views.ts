import type { Plugin } from 'obsidian';
import { BoardView } from '../view/board/board-view';
import { BOARD_VIEW_TYPE } from '../view/board/open-board';
import { COMPANION_VIEW_TYPE, CompanionView } from '../view/companion/companion-view';
import { FollowUpView } from '../view/follow-ups/follow-up-view';
import { FOLLOW_UPS_VIEW_TYPE } from '../view/follow-ups/open-follow-ups';
import { HEALTH_VIEW_TYPE, HealthView } from '../view/health/health-view';
import { IMPORT_VIEW_TYPE, ImportView } from '../view/import/import-view';
import { MATRIX_VIEW_TYPE, MatrixView } from '../view/matrix/matrix-view';
import { PRINT_VIEW_TYPE } from '../view/print/open-print-page';
import { PrintView } from '../view/print/print-view';
import { HOVER_SOURCE } from '../view/shared/open-note';
import { Overlays } from '../view/shared/overlays';
import type { ViewContext } from '../view/shared/view-context';
import { VAULT_CHECK_VIEW_TYPE, VaultCheckView } from '../view/vault-check/vault-check-view';
import { TRIAGE_VIEW_TYPE, TriageView } from '../view/triage/triage-view';

/** Registers every view that has a tab or a panel of its own, and that links in them can be looked at beforehand. They go with the plugin, and with them what hangs over the page. */
export function registerViews(plugin: Plugin, context: ViewContext): void {
  plugin.registerView(MATRIX_VIEW_TYPE, (leaf) => new MatrixView(leaf, context));
  plugin.registerView(FOLLOW_UPS_VIEW_TYPE, (leaf) => new FollowUpView(leaf, context));
  plugin.registerView(BOARD_VIEW_TYPE, (leaf) => new BoardView(leaf, context));
  plugin.registerView(COMPANION_VIEW_TYPE, (leaf) => new CompanionView(leaf, context));
  plugin.registerView(HEALTH_VIEW_TYPE, (leaf) => new HealthView(leaf, context));
  plugin.registerView(TRIAGE_VIEW_TYPE, (leaf) => new TriageView(leaf, context));
  plugin.registerView(VAULT_CHECK_VIEW_TYPE, (leaf) => new VaultCheckView(leaf, context));
  plugin.registerView(IMPORT_VIEW_TYPE, (leaf) => new ImportView(leaf, context));
  plugin.registerView(PRINT_VIEW_TYPE, (leaf) => new PrintView(leaf, context));
  plugin.addChild(new Overlays());
  plugin.registerHoverLinkSource(HOVER_SOURCE, { display: context.strings.common.appName, defaultMod: true });
}
