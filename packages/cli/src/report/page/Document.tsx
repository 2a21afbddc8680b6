import type { ComponentChildren } from 'preact';
import { render } from 'preact-render-to-string';
import { Moment } from './Moment.js';
import { STYLE } from './style.js';
import { hashOf } from './hashOf.js';
import { grouped } from '../../text/grouped.js';

/** What surrounds the content of a page. */
export interface DocumentFrame {
  readonly title: string;
  /** The time of the report: an RFC 3339 date-time. */
  readonly madeAt: string;
  /** The links to the parts of the page, and to other pages. */
  readonly links: readonly PageLink[];
  /** The script of the page, if it has one. */
  readonly script?: string;
}

/** A link in the header of a page. */
export interface PageLink {
  readonly href: string;
  readonly text: string;
  /** A number after the text. */
  readonly count?: number;
}

/** Stands for the content. No text of the input can contain it: in texts, `<` is escaped. */
const CONTENT = '<!--content-->';

/**
 * The text before and after the content of a page, which is written between them part by part.
 * @returns a whole HTML document, but for the content of `main`
 */
export function documentAround(frame: DocumentFrame): readonly [before: string, after: string] {
  const html = render(<Document frame={frame} />);
  const at = html.indexOf(CONTENT);
  return [`<!doctype html>\n${html.slice(0, at)}`, `${html.slice(at + CONTENT.length)}\n`];
}

/** The HTML of a part of a page. */
export function partOf(children: ComponentChildren): string {
  return render(<>{children}</>);
}

function Document({ frame: { title, madeAt, links, script } }: { readonly frame: DocumentFrame }) {
  return (
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="generator" content={GENERATOR} />
        <meta http-equiv="Content-Security-Policy" content={policyOf(script)} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{title}</title>
        <style dangerouslySetInnerHTML={{ __html: STYLE }} />
      </head>
      <body>
        <a class="skip" href="#content">
          Skip to the content
        </a>
        <header>
          <p>
            <strong>Dossier report</strong> made <Moment at={madeAt} />
          </p>
          <Links links={links} />
        </header>
        <main id="content" tabindex={-1} dangerouslySetInnerHTML={{ __html: CONTENT }} />
        <footer>
          <p>
            Made by <code>dossier report</code> of mission-dossier-contracts. Ages are relative to
            the time of the report.
          </p>
        </footer>
        {script !== undefined && <script dangerouslySetInnerHTML={{ __html: script }} />}
      </body>
    </html>
  );
}

const GENERATOR = 'dossier report';

/**
 * Whether a file is a page of a report: only such files are replaced, and removed, by the next report.
 * @param start - the beginning of the file
 */
export function hasReportMark(start: string): boolean {
  return start.includes(`<meta name="generator" content="${GENERATOR}"/>`);
}

/** A second barrier, in addition to escaping: nothing is loaded, and only this style sheet and script are used. */
function policyOf(script: string | undefined): string {
  const scripts = script === undefined ? '' : `script-src '${hashOf(script)}'; `;
  return `default-src 'none'; style-src '${hashOf(STYLE)}'; ${scripts}base-uri 'none'; form-action 'none'`;
}

function Links({ links }: { readonly links: readonly PageLink[] }) {
  return (
    <nav aria-label="Contents">
      <ul>
        {links.map(({ href, text, count }) => (
          <li>
            <a href={href}>
              {text}
              {count !== undefined && <span class="count"> {grouped(count)}</span>}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
