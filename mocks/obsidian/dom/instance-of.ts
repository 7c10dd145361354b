/**
 * Whether `value` is an instance of `type` or of what is called the same in `win`: a pop-out has constructors of its
 * own, so a plain instanceof is false there (developer docs, "Support pop-out windows").
 */
export function isInstance(value: object, type: { new (...data: never[]): unknown }, win: Window): boolean {
  if (value instanceof type) return true;
  const counterpart: unknown = Reflect.get(win, type.name);
  return typeof counterpart === 'function' && value instanceof counterpart;
}
