// @vitest-environment jsdom
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { installDom } from '../../../mocks/obsidian/dom/install-dom';
import { openFrame } from '../../../mocks/obsidian/testing';

beforeAll(() => installDom(window));

test('an element is created with everything its description says, and appended', () => {
  const el = document.body.createEl('input', {
    cls: 'one two',
    attr: { 'data-a': 1, hidden: true, 'aria-label': null },
    type: 'search',
    placeholder: 'Name',
    value: 'x',
  });
  expect(el.outerHTML).toBe('<input class="one two" data-a="1" hidden="" type="search" placeholder="Name">');
  expect(el.value).toBe('x');
  expect(el.parentElement).toBe(document.body);
});

test('a class alone is short for a description, prepend and parent are heard', () => {
  const parent = document.body.createDiv('parent');
  parent.createSpan({ text: 'b' });
  parent.createSpan({ text: 'a', prepend: true });
  createSpan({ text: 'c', parent });
  expect(parent.getText()).toBe('abc');
  expect(parent.hasClass('parent')).toBe(true);
  expect(createFragment(fragment => fragment.createEl('b', { text: 'x' })).firstElementChild?.tagName).toBe('B');
  expect(parent.createSvg('svg', 'icon').namespaceURI).toContain('svg');
});

test('classes, attributes, styles and texts are changed in place', () => {
  const el = document.body.createDiv();
  el.addClass('a', 'b');
  el.toggleClass(['b', 'c'], true);
  el.toggleClass('a', false);
  el.setAttrs({ title: 'x', draggable: false });
  el.setCssProps({ '--row': '3' });
  el.setCssStyles({ color: 'red' });
  el.setText('one');
  el.appendText(' two');
  expect(el.className).toBe('b c');
  expect(el.getAttr('title')).toBe('x');
  expect(el.style.getPropertyValue('--row')).toBe('3');
  expect(el.getText()).toBe('one two');
  expect(el.isShown()).toBe(true);
  el.hide();
  expect(el.isShown()).toBe(false);
  el.empty();
  el.detach();
  expect(el.isConnected).toBe(false);
});

test('a delegated listener hears its own descendants only, until it is taken back', () => {
  const list = document.body.createDiv();
  const item = list.createDiv('item');
  const listener = vi.fn();
  list.on('click', '.item', listener);
  item.createSpan().click();
  list.click();
  expect(listener).toHaveBeenCalledTimes(1);
  expect(listener.mock.calls[0]?.[1]).toBe(item);
  list.off('click', '.item', listener);
  item.click();
  expect(listener).toHaveBeenCalledTimes(1);
});

describe('in another window', () => {
  test('elements know their window, and instanceOf works where instanceof does not', () => {
    const win = openFrame();
    if (win === null) throw new Error('jsdom opened no frame');
    installDom(win);
    const el = win.document.body.createDiv('there');
    expect(el.win).toBe(win);
    expect(el.doc).toBe(win.document);
    expect(el instanceof HTMLElement).toBe(false);
    expect(el.instanceOf(HTMLElement)).toBe(true);
    expect(el.instanceOf(HTMLInputElement)).toBe(false);
    const event = new (win).MouseEvent('click', { view: win });
    expect(event.instanceOf(MouseEvent)).toBe(true);
    expect(event.win).toBe(win);
  });
});
