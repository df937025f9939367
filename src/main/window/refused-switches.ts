// Words on the command line that would open Kith to others, or take its defences down. The installed app does not start with them.

/** As they begin, without their dashes. */
const REFUSED = [
  'remote-debugging', 'remote-allow-origins', 'inspect', 'js-flags', 'no-sandbox', 'disable-setuid-sandbox', 'disable-gpu-sandbox', 'disable-namespace-sandbox', 'disable-seccomp',
  'disable-web-security', 'disable-site-isolation', 'disable-features', 'enable-features', 'disable-blink-features', 'enable-blink-features', 'allow-running-insecure-content',
  'allow-file-access', 'unsafely', 'ignore-certificate-errors', 'load-extension', 'disable-extensions-except', 'host-', 'proxy-', 'no-proxy-server', 'dns-', 'log-net-log',
  'net-log', 'enable-logging', 'log-file', 'user-agent', 'renderer-cmd-prefix', 'utility-cmd-prefix', 'gpu-launcher', 'ppapi', 'enable-automation', 'headless', 'dump-dom',
  'print-to-pdf', 'screenshot', 'virtual-time', 'force-webrtc', 'auth-server', 'component-updater', 'single-process', 'in-process-gpu', 'no-zygote', 'crash-dumps-dir', 'trace-startup', 'enable-tracing',
  // Node's own, before Electron's fuses are looked at.
  'require', 'import', 'loader', 'experimental-', 'openssl-', 'eval',
] as const

/** Windows takes a slash for a dash. */
const dashes = (platform: NodeJS.Platform) => (platform === 'win32' ? /^(?:--?|\/)/ : /^--?/)

/** The first argument Kith does not start with, as it was written; null when there is none. */
export function refusedSwitch(args: readonly string[], platform: NodeJS.Platform): string | null {
  const mark = dashes(platform)
  return args.find((argument) => mark.test(argument) && REFUSED.some((begin) => argument.replace(mark, '').toLowerCase().startsWith(begin))) ?? null
}
