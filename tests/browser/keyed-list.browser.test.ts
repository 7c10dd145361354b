import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { KeyedList } from '../../src/grid/keyed-list';

interface Item {
  readonly key: string;
  readonly text: string;
}

let parentEl: HTMLElement;
let list: KeyedList<Item>;
let painted: string[];

function items(...keys: string[]): Item[] {
  return keys.map((key) => ({ key, text: key }));
}

function texts(): string[] {
  return [...parentEl.children].map((el) => el.firstElementChild?.textContent ?? '');
}

function focusIn(key: string): void {
  list.elementOf(key)?.querySelector('button')?.focus();
}

beforeEach(() => {
  painted = [];
  parentEl = document.createElement('div');
  parentEl.style.cssText = 'height: 100px; overflow: auto';
  document.body.append(parentEl);
  list = new KeyedList<Item>(parentEl, ({ key }) => key, {
    create: () => {
      const el = document.createElement('div');
      el.tabIndex = -1;
      el.style.height = '40px';
      el.append(document.createElement('span'), document.createElement('button'));
      return el;
    },
    paint: (el, { key, text }) => {
      painted.push(key);
      if (el.firstElementChild !== null) el.firstElementChild.textContent = text;
    },
  });
});

afterEach(() => parentEl.remove());

describe('a list of people', () => {
  test('a row moves with its person, and is painted again only when something about her changed', () => {
    const [ada, ben, zoe] = items('ada', 'ben', 'zoe') as [Item, Item, Item];
    list.show([ada, ben, zoe]);
    const before = list.elementOf('zoe');
    painted = [];
    list.show([zoe, ada, { ...ben, text: 'Ben' }]);
    expect(texts()).toEqual(['zoe', 'ada', 'Ben']);
    expect(list.elementOf('zoe')).toBe(before);
    expect(painted).toEqual(['ben']);
  });

  test('whoever is at a button stays there while rows around it come, go and change places', () => {
    list.show(items('ada', 'ben', 'zoe'));
    focusIn('ben');
    const buttonEl = document.activeElement;
    list.show(items('new', 'zoe', 'ben'));
    expect(document.activeElement).toBe(buttonEl);
    expect(texts()).toEqual(['new', 'zoe', 'ben']);
  });

  test('the focus goes to the next row when its own goes, to the one before at the end, to none in an empty list', () => {
    list.show(items('ada', 'ben', 'zoe'));
    focusIn('ben');
    list.show(items('zoe', 'ada'));
    expect(document.activeElement).toBe(list.elementOf('zoe'));
    list.show(items('ada'));
    expect(document.activeElement).toBe(list.elementOf('ada'));
    list.show([]);
    expect(document.activeElement).toBe(document.body);
  });

  test('a list that nobody is at takes no focus', () => {
    list.show(items('ada', 'ben'));
    list.show(items('ben'));
    expect(document.activeElement).toBe(document.body);
  });

  test('what one reads stays where it is when a row above it goes', () => {
    const keys = Array.from({ length: 30 }, (_, index) => `p${index}`);
    list.show(items(...keys));
    parentEl.scrollTop = 400;
    const top = () => list.elementOf('p12')?.getBoundingClientRect().top;
    const before = top();
    list.show(items(...keys.filter((key) => key !== 'p3')));
    expect(top()).toBe(before);
  });

  test('the person of a row is found from anything in it', () => {
    list.show(items('ada', 'ben'));
    expect(list.itemAt(list.elementOf('ben')?.querySelector('button') as Node)?.key).toBe('ben');
    expect(list.itemAt(document.body)).toBeNull();
  });

  test('in another language every row is painted again', () => {
    list.show(items('ada', 'ben'));
    painted = [];
    list.repaint();
    expect(painted).toEqual(['ada', 'ben']);
  });
});
