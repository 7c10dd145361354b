const PHONE_WIDTH = 600;

/** Whether a phone should be drawn as a frame in the middle of this window: not on a window as narrow as one. */
export function needsPhoneFrame(): boolean {
  return window.innerWidth > PHONE_WIDTH && window.parent === window;
}

/** Shows the same page, at the size of a phone, in a frame. */
export function framePhone(theme: 'light' | 'dark'): void {
  document.body.className = `theme-${theme} preview-phone-stage`;
  const frameEl = document.createElement('iframe');
  frameEl.className = 'preview-phone';
  frameEl.title = 'Phone';
  frameEl.src = location.href;
  document.body.append(frameEl);
}
