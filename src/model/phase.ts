/** Whether the vault has been read once. `done` and `total` count notes. */
export type Phase =
  | { readonly kind: 'reading'; readonly done: number; readonly total: number }
  | { readonly kind: 'ready' };
