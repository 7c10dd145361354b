/** On the body of a window while what is said of people cannot be seen in it. */
export const DISCREET_CLASS = 'reseauter-discreet';
