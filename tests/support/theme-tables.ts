/** The variables of the app that a theme sets, by name and without the two dashes; invented after kinds of themes that are much used. */
export interface ThemeTable {
  readonly name: string;
  readonly light: Readonly<Record<string, string>>;
  readonly dark: Readonly<Record<string, string>>;
}

const colours = (background: string, aside: string, border: string, text: string, muted: string, accent: string): Record<string, string> => ({
  'background-primary': background, 'background-primary-alt': aside, 'background-secondary': aside, 'background-secondary-alt': aside,
  'background-modifier-border': border, 'background-modifier-border-hover': border, 'background-modifier-form-field': background,
  'modal-background': background, 'interactive-normal': background, 'interactive-hover': aside, 'interactive-accent': accent,
  'text-normal': text, 'text-muted': muted, 'text-accent': accent,
});

export const THEME_TABLES: readonly ThemeTable[] = [
  {
    name: 'plain and quiet, with hardly a line',
    light: { ...colours('white', 'hsl(0, 0%, 97%)', 'hsl(0, 0%, 92%)', 'hsl(0, 0%, 12%)', 'hsl(0, 0%, 42%)', 'hsl(201, 30%, 40%)'), 'radius-s': '2px', 'font-ui-small': '12px' },
    dark: { ...colours('hsl(0, 0%, 14%)', 'hsl(0, 0%, 17%)', 'hsl(0, 0%, 22%)', 'hsl(0, 0%, 83%)', 'hsl(0, 0%, 64%)', 'hsl(201, 30%, 62%)'), 'radius-s': '2px', 'font-ui-small': '12px' },
  },
  {
    name: 'like the lists of a task app, blue and round',
    light: { ...colours('white', 'hsl(220, 20%, 96%)', 'hsl(220, 14%, 88%)', 'hsl(220, 12%, 18%)', 'hsl(220, 8%, 42%)', 'hsl(215, 90%, 44%)'), 'radius-s': '6px', 'button-radius': '8px' },
    dark: { ...colours('hsl(220, 10%, 13%)', 'hsl(220, 10%, 16%)', 'hsl(220, 8%, 25%)', 'hsl(220, 14%, 88%)', 'hsl(220, 8%, 66%)', 'hsl(212, 95%, 68%)'), 'radius-s': '6px', 'button-radius': '8px' },
  },
  {
    name: 'pastels on a tinted ground',
    light: { ...colours('hsl(220, 23%, 95%)', 'hsl(220, 22%, 92%)', 'hsl(225, 14%, 77%)', 'hsl(234, 16%, 30%)', 'hsl(233, 13%, 38%)', 'hsl(266, 85%, 50%)'), 'color-green': 'hsl(109, 58%, 40%)', 'color-yellow': 'hsl(35, 77%, 49%)' },
    dark: { ...colours('hsl(240, 21%, 15%)', 'hsl(240, 21%, 12%)', 'hsl(234, 13%, 31%)', 'hsl(226, 64%, 88%)', 'hsl(228, 24%, 72%)', 'hsl(267, 84%, 81%)'), 'color-green': 'hsl(115, 54%, 76%)', 'color-yellow': 'hsl(41, 86%, 83%)' },
  },
];
