import { createHash } from 'node:crypto';
import { STYLE } from 'mission-dossier-cli/reporting';

/**
 * What a page may load: the scripts, style sheet and pictures of the site, and nothing else. Nothing can be sent:
 * without `connect-src` there is no request. A page of a folder has no origin, so `file:` stands for the site there.
 * The worker of the playground is made of its script, and the report that it shows has its own style.
 */
export const POLICY = policyWith({ scripts: '', connections: "'none'" });

/**
 * That of the playground, whose worker reads zstd and databases by WebAssembly. The code for zstd is an address of
 * `data:`, which the worker has itself: requests for these alone are allowed, and nothing leaves the browser by them.
 */
export const PLAYGROUND_POLICY = policyWith({
  scripts: " 'wasm-unsafe-eval'",
  connections: 'data:',
});

function policyWith({ scripts, connections }: Record<'scripts' | 'connections', string>): string {
  return [
    "default-src 'none'",
    `script-src 'self' file:${scripts}`,
    `style-src 'self' file: 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'`,
    // The marks of the editor are in its style sheets.
    "img-src 'self' file: data:",
    'worker-src blob:',
    'frame-src blob:',
    `connect-src ${connections}`,
    "form-action 'self' file:",
    "base-uri 'none'",
  ].join('; ');
}
