import type { App } from '../app';
import { setIcon } from '../icons';
import { word } from '../language';
import { Menu } from '../menu/menu';
import { setTooltip } from '../tooltip';
import { keepChoices, LANGUAGES, type Choices } from './choices';

interface Control {
  icon: string;
  title: string;
  run: () => void;
}

/** The preview's own controls: theme, device, language, restart. In the status bar, on a phone in a menu. */
export function addPreviewBar(app: App, choices: Choices): void {
  const controls = controlsOf(app, choices);
  const barEl = app.statusBarEl.createDiv('status-bar-item preview-bar');
  for (const { icon, title, run } of controls) {
    const buttonEl = barEl.createEl('button', { cls: 'clickable-icon', type: 'button' });
    setIcon(buttonEl, icon);
    setTooltip(buttonEl, title, { placement: 'top' });
    buttonEl.addEventListener('click', run);
  }
}

/** The same controls as a menu, for the phone, which has no status bar. */
export function openPreviewMenu(app: App, choices: Choices, event: MouseEvent): void {
  const menu = new Menu();
  for (const { icon, title, run } of controlsOf(app, choices)) {
    menu.addItem(item => item.setTitle(title).setIcon(icon).onClick(run));
  }
  menu.showAtMouseEvent(event);
}

function controlsOf(app: App, choices: Choices): Control[] {
  const { theme, device, language } = choices;
  const nextLanguage = LANGUAGES[(LANGUAGES.indexOf(language) + 1) % LANGUAGES.length] ?? 'en';
  return [
    {
      icon: 'sun-moon',
      title: word('theme'),
      run: () => {
        choices.theme = app.isDarkMode() ? 'light' : 'dark';
        app.setTheme(choices.theme);
        keepChoices(choices);
      },
    },
    {
      icon: device === 'phone' ? 'monitor' : 'smartphone',
      title: word('device'),
      run: () => restart({ ...choices, theme, device: device === 'phone' ? 'desktop' : 'phone' }),
    },
    {
      icon: 'languages',
      title: nameOf(nextLanguage),
      run: () => restart({ ...choices, language: nextLanguage }),
    },
    { icon: 'rotate-cw', title: word('restart'), run: () => restart(choices) },
  ];
}

/** A language by its own name: `Deutsch`. */
function nameOf(language: string): string {
  return new Intl.DisplayNames(language, { type: 'language' }).of(language) ?? language;
}

/** Language and device take effect at a restart, as in the app. */
function restart(choices: Choices): void {
  keepChoices(choices);
  top?.location.reload();
}
