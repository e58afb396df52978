/** Kinds of piece in a pack of grams. */
export const pieces = { list: 0, leaves: 1 } as const;
