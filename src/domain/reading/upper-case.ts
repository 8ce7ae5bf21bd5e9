/** Whether words are set in capitals throughout, as headings may be. */
export const isUpperCase = (text: string): boolean =>
  /\p{L}/u.test(text) && text.length > 2 && text === text.toUpperCase();
