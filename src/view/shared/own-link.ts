/** Whether an event hit a link in the value of a property, which leads where it says, whatever it stands in. */
export function isOwnLink(target: EventTarget | null): boolean {
  // An element of a pop-out window is no `Element` of this one; having `closest` is what counts.
  return target !== null && 'closest' in target && (target as Element).closest('.reseauter-values a') !== null;
}
