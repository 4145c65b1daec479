import { useEffect, useState } from 'react';

/** Seconds since the part stands on the screen. */
export function useSeconds(): number {
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    const begun = performance.now();
    const timer = setInterval(() => setSeconds(Math.floor((performance.now() - begun) / 1000)), 500);
    return () => clearInterval(timer);
  }, []);
  return seconds;
}
