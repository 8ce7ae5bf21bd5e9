const ONE_ADDRESS = /^[^\s@,;<>"()]+@[^\s@,;<>"()]+\.[^\s@,;<>"().]+$/;

/** Whether a text is one plain mail address: no name, no list, nothing a header could be bent with. */
export const isMailAddress = (text: string): boolean =>
  text.length <= 254 && ONE_ADDRESS.test(text) && /^[\x21-\x7e]+$/.test(text);
