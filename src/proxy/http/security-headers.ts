export const OFFICE_CDN = 'https://appsforoffice.microsoft.com';

export interface SecurityOptions {
  /** Pages that may embed the pane, beside our own. */
  readonly frameAncestors: readonly string[];
  /** office.js from Microsoft's address; only then is it allowed. */
  readonly officeCdn: boolean;
  /** Whether pages may show frames of our own: the playground, and office.js's trust check in it. */
  readonly ownFrames: boolean;
}

/**
 * Headers of every answer. Scripts come from here alone, none inline. Styles may be inline: Fluent UI and office.js
 * write them at run time and have no nonce for all of them. Text that an answer names is never loaded: pictures and
 * connections stay here.
 */
export function securityHeaders(options: SecurityOptions): Readonly<Record<string, string>> {
  const scripts = options.officeCdn ? ` ${OFFICE_CDN}` : '';
  const policy = [
    "default-src 'none'",
    `script-src 'self'${scripts}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    `connect-src 'self'${scripts}`,
    "font-src 'self' data:",
    "worker-src 'self'",
    `frame-src ${options.ownFrames ? "'self'" : "'none'"}`,
    `frame-ancestors ${["'self'", ...options.frameAncestors].join(' ')}`,
    "base-uri 'none'",
    "form-action 'none'",
  ];
  return {
    'content-security-policy': policy.join('; '),
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cross-origin-resource-policy': 'same-origin',
    'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  };
}
