import { readFileSync } from 'node:fs';
import type { ConnectionOptions } from 'mission-dossier-jetstream';
import { CommandError } from '../commandError.js';
import { withReadErrors } from '../input/input.js';
import { SERVER_VARIABLE } from './serverVariable.js';

/** What the options of a command say of a server. */
export interface ServerSettings {
  /** URLs, separated by commas. They may hold a user and a password, or a token. */
  readonly server?: string | undefined;
  /** Names of files. */
  readonly creds?: string;
  readonly tlsCa?: string;
  readonly tlsCert?: string;
  readonly tlsKey?: string;
}

/** The schemes of URLs of a server. */
const SCHEMES = ['nats:', 'tls:', 'ws:', 'wss:'];

/**
 * How to reach the server that options name.
 * @throws CommandError if there is none, a URL is wrong, or a file cannot be read. It names no password
 */
export function connectionOf(settings: ServerSettings): ConnectionOptions {
  const urls = urlsOf(settings);
  const { creds, tlsCa, tlsCert, tlsKey } = settings;
  const files = { ca: contentOf(tlsCa), cert: contentOf(tlsCert), key: contentOf(tlsKey) };
  const tls = Object.fromEntries(Object.entries(files).filter(([, text]) => text !== undefined));
  if ((tls['cert'] === undefined) !== (tls['key'] === undefined))
    throw new CommandError('--tls-cert and --tls-key need each other');
  const credentials = contentOf(creds);
  return {
    servers: urls.map(({ protocol, host }) => `${protocol}//${host}`),
    ...loginOf(urls),
    ...(credentials !== undefined && { credentials }),
    ...(Object.keys(tls).length > 0 && { tls }),
  };
}

/** The name of a server in messages: without user, password and token. */
export function serverName(settings: ServerSettings): string {
  return urlsOf(settings)
    .map(({ protocol, host }) => `${protocol}//${host}`)
    .join(',');
}

function urlsOf({ server = '' }: ServerSettings): URL[] {
  return server.split(',').map((text) => {
    const url = URL.canParse(text.trim()) ? new URL(text.trim()) : null;
    if (url && SCHEMES.includes(url.protocol) && url.hostname !== '') return url;
    throw new CommandError(
      `--server (or ${SERVER_VARIABLE}) has a text that is no URL of a server, expected one such as ` +
        'nats://127.0.0.1:4222, or several separated by commas',
    );
  });
}

/** The login of the first URL that has one: a password, or a token in its place. */
function loginOf(urls: readonly URL[]): Pick<ConnectionOptions, 'user' | 'pass' | 'token'> {
  const url = urls.find(({ username }) => username !== '');
  if (!url) return {};
  const [user, pass] = [url.username, url.password].map(decodeURIComponent) as [string, string];
  return pass === '' ? { token: user } : { user, pass };
}

function contentOf(file: string | undefined): string | undefined {
  return file === undefined ? undefined : withReadErrors(file, () => readFileSync(file, 'utf8'));
}
