import type { ComponentChildren } from 'preact';
import { render } from 'preact-render-to-string';
import { relativeTo } from './links.js';
import type { Rendered } from './markdown.js';
import { GROUPS } from './page.js';
import type { Group } from './page.js';
import { POLICY } from './policy.js';

/** The paths of what every page has. */
export const STYLE_SHEET = 'style.css';
export const PLAYGROUND = 'playground.html';
export const SEARCH = 'search.html';

/** A page in the contents. */
export interface Entry {
  readonly path: string;
  readonly title: string;
  readonly group: Group;
}

/** A page before it has its frame. */
export interface Framed {
  /** Its path in the site. */
  readonly path: string;
  readonly title: string;
  readonly summary: string;
  /** Its headings, for the contents. */
  readonly sections: Rendered['sections'];
  /** The paths of its scripts. */
  readonly scripts?: readonly string[];
  /** What it may load; default: {@link POLICY}. */
  readonly policy?: string;
  /** Whether it needs the whole width, and the contents stand below it. */
  readonly isWide?: boolean;
}

/** Renders a whole page: a header, the contents of the site, and the content of the page. */
export function renderPage(
  framed: Framed,
  entries: readonly Entry[],
  content: ComponentChildren,
): string {
  const to = (path: string) => relativeTo(framed.path, path);
  return `<!doctype html>\n${render(
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content={framed.policy ?? POLICY} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="description" content={framed.summary} />
        <title>{framed.title === SITE_NAME ? SITE_NAME : `${framed.title} – ${SITE_NAME}`}</title>
        <link rel="stylesheet" href={to(STYLE_SHEET)} />
      </head>
      <body>
        <a class="skip" href="#content">
          Skip to the content
        </a>
        <header>
          <p>
            <a class="home" href={to('index.html')}>
              {SITE_NAME}
            </a>
          </p>
          <nav aria-label="Main">
            <ul>
              <li>
                <a href={to(PLAYGROUND)}>Playground</a>
              </li>
              <li>
                <a href="#contents">Contents</a>
              </li>
            </ul>
          </nav>
          <form role="search" action={to(SEARCH)}>
            <label>
              Search <input type="search" name="q" />
            </label>
          </form>
        </header>
        <div class={framed.isWide === true ? 'frame wide' : 'frame'}>
          <main id="content" tabindex={-1}>
            {content}
          </main>
          <Contents framed={framed} entries={entries} to={to} />
        </div>
        {framed.scripts?.map((script) => (
          <script src={to(script)} />
        ))}
      </body>
    </html>,
  )}\n`;
}

const SITE_NAME = 'mission-dossier-contracts';

/** The pages of the site by group, and the sections of the current one. */
function Contents({
  framed,
  entries,
  to,
}: {
  readonly framed: Framed;
  readonly entries: readonly Entry[];
  readonly to: (path: string) => string;
}) {
  return (
    <nav class="contents" id="contents" aria-label="Contents">
      {GROUPS.map((group) => (
        <>
          <h2>{group}</h2>
          <ul>
            {entries
              .filter((entry) => entry.group === group)
              .map(({ path, title }) => (
                <li>
                  <a href={to(path)} aria-current={path === framed.path ? 'page' : undefined}>
                    {title}
                  </a>
                  {path === framed.path && <Sections sections={framed.sections} />}
                </li>
              ))}
          </ul>
        </>
      ))}
    </nav>
  );
}

/** More are too long for the contents. */
const MAX_SECTIONS = 20;

function Sections({ sections }: { readonly sections: Rendered['sections'] }) {
  const shown = sections.filter(({ level }) => level === 2);
  if (shown.length === 0 || shown.length > MAX_SECTIONS) return null;
  return (
    <ul>
      {shown.map(({ id, title }) => (
        <li>
          <a href={`#${id}`}>{title}</a>
        </li>
      ))}
    </ul>
  );
}
