import { useEffect, useRef } from 'preact/hooks';

type Find = () => Element | null | undefined;

/**
 * What is pressed may go when it is pressed, and the keys would go with it. Does something, and lets
 * the keys go on from what `find` finds once the page is drawn anew.
 */
export function useGoOn(): (find: Find, act: () => void) => void {
  const wanted = useRef<Find | null>(null);
  useEffect(() => {
    const found = wanted.current?.();
    wanted.current = null;
    if (found instanceof HTMLElement) found.focus();
  });
  return (find, act) => {
    wanted.current = find;
    act();
  };
}
