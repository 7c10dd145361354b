/** What a bar is for, and how the line below it looks. */
export interface ProgressPlan {
  /** What a screen reader calls the bar. */
  readonly label: string;
  readonly lineClass: string;
}

/** A bar with a line below it. */
export interface Progress {
  readonly lineEl: HTMLElement;
  /** Shows how far something is: `done` of `total`, and the same in words. */
  readonly show: (done: number, total: number, text: string) => void;
}

/** Adds a bar with a line below it; until it is moved it says only that something is going on. */
export function addProgress(parentEl: HTMLElement, { label, lineClass }: ProgressPlan): Progress {
  const barEl = parentEl.createEl('progress', { cls: 'reseauter-progress', attr: { 'aria-label': label } });
  const lineEl = parentEl.createEl('p', { cls: lineClass });
  const show = (done: number, total: number, text: string): void => {
    barEl.max = Math.max(total, 1);
    barEl.value = done;
    lineEl.setText(text);
  };
  return { lineEl, show };
}
