import { expect, it, vi } from 'vitest';
import { Events } from '../../../mocks/obsidian/vault/events';

it('calls listeners in order, with their context, until they are taken off', () => {
  const events = new Events();
  const heard: unknown[] = [];
  const first = events.on('ping', function (this: unknown, word) {
    heard.push([this, word]);
  }, 'context');
  const second = (word: unknown): unknown => heard.push(word);
  events.on('ping', second);
  events.trigger('ping', 'one');
  events.offref(first);
  events.trigger('ping', 'two');
  events.off('ping', second);
  events.trigger('ping', 'three');
  expect(heard).toEqual([['context', 'one'], 'one', 'two']);
  expect(events.listenerCount()).toBe(0);
});

it('lets the next listener hear the event when one fails, and still shows the error', () => {
  vi.useFakeTimers();
  const events = new Events();
  const heard = vi.fn();
  events.on('ping', () => {
    throw new Error('broken listener');
  });
  events.on('ping', heard);
  events.trigger('ping');
  expect(heard).toHaveBeenCalledOnce();
  expect(() => vi.runAllTimers()).toThrow('broken listener');
  vi.useRealTimers();
});
