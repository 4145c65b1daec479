import { tokens } from '@fluentui/react-components';

/** A compass needle; the name stands beside it. */
export function Logo() {
  return (
    <svg width="20" height="20" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <circle cx="10" cy="10" r="8.5" fill="none" stroke={tokens.colorBrandForeground1} strokeWidth="1.6" />
      <path d="M13.5 4.5 11 11l-4.5 4.5L9 9z" fill={tokens.colorBrandForeground1} />
    </svg>
  );
}
