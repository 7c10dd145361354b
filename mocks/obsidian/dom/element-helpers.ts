import { applyAttribute } from './create';

/** What the app adds to `Element.prototype` (obsidian.d.ts, `declare global { interface Element }`). */
export const elementHelpers: Partial<Element> & ThisType<Element> = {
  getText() {
    return this.textContent ?? '';
  },
  setText(text: string | DocumentFragment) {
    this.replaceChildren(text);
  },
  addClass(...classes: string[]) {
    this.addClasses(classes);
  },
  addClasses(classes: string[]) {
    this.classList.add(...classes.filter(name => name !== ''));
  },
  removeClass(...classes: string[]) {
    this.removeClasses(classes);
  },
  removeClasses(classes: string[]) {
    this.classList.remove(...classes);
  },
  toggleClass(classes: string | string[], value: boolean) {
    for (const name of Array.isArray(classes) ? classes : [classes]) this.classList.toggle(name, value);
  },
  hasClass(name: string) {
    return this.classList.contains(name);
  },
  setAttr(name: string, value: string | number | boolean | null) {
    applyAttribute(this, name, value);
  },
  setAttrs(attributes: Record<string, string | number | boolean | null>) {
    for (const [name, value] of Object.entries(attributes)) applyAttribute(this, name, value);
  },
  getAttr(name: string) {
    return this.getAttribute(name);
  },
  matchParent(selector: string, lastParent?: Element): Element | null {
    if (this.matches(selector)) return this;
    if (this === lastParent) return null;
    return this.parentElement?.matchParent(selector, lastParent) ?? null;
  },
  getCssPropertyValue(property: string, pseudoElement?: string) {
    return this.win.getComputedStyle(this, pseudoElement).getPropertyValue(property).trim();
  },
  isActiveElement() {
    return this.doc.activeElement === this;
  },
  find(selector: string): Element | null {
    return this.querySelector(selector);
  },
  findAll(selector: string) {
    return [...this.querySelectorAll<HTMLElement>(selector)];
  },
  findAllSelf(selector: string) {
    const own = this.matches(selector) ? [this as HTMLElement] : [];
    return [...own, ...this.findAll(selector)];
  },
};

/** What the app adds to HTML and to SVG elements alike. */
export const styleHelpers: Pick<HTMLElement, 'setCssStyles' | 'setCssProps'> & ThisType<HTMLElement> = {
  setCssStyles(styles: Partial<CSSStyleDeclaration>) {
    Object.assign(this.style, styles);
  },
  setCssProps(props: Record<string, string>) {
    for (const [name, value] of Object.entries(props)) this.style.setProperty(name, value);
  },
};
