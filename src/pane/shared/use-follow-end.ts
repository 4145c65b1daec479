import { type RefObject, useLayoutEffect, useRef, useState } from 'react';

interface FollowEnd {
  readonly main: RefObject<HTMLElement | null>;
  readonly onScroll: () => void;
}

/** Follows the end of what grows only while the clerk is there; who scrolled up reads on undisturbed. */
export function useFollowEnd(content: unknown): FollowEnd {
  const main = useRef<HTMLElement>(null);
  const [follows, setFollows] = useState(true);
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when the content has grown
  useLayoutEffect(() => {
    const element = main.current;
    if (element && follows) element.scrollTop = element.scrollHeight;
  }, [content, follows]);
  return {
    main,
    onScroll: () => {
      const element = main.current;
      if (element) setFollows(element.scrollHeight - element.scrollTop - element.clientHeight < 24);
    },
  };
}
