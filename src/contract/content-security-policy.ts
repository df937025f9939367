// What the page may load and do: itself, and nothing else. Said once; main sends it as a header, the build writes it into index.html.
const DIRECTIVES = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'none'",
  "object-src 'none'",
  "frame-src 'none'",
  "worker-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
]

/** As a header. */
export const contentSecurityPolicy = [...DIRECTIVES, "frame-ancestors 'none'"].join('; ')

/** As a meta element, where `frame-ancestors` has no meaning. */
export const metaContentSecurityPolicy = DIRECTIVES.join('; ')
