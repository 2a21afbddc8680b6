import type { ReportModel } from '../model.js';
import { counted } from '../../text/counted.js';
import { printable } from '../../text/printable.js';
import { shortened } from '../../text/shortened.js';
import { DossierPart, titleOf } from './DossierPart.js';
import { Moment } from './Moment.js';
import { Overview } from './Overview.js';
import { Rejected } from './Rejected.js';
import { Sources } from './Sources.js';
import { STYLE, STYLE_HASH } from './style.js';

/** A wall behind the escaping: nothing is loaded, nothing runs, and no style but this page's counts. */
const POLICY = `default-src 'none'; style-src '${STYLE_HASH}'; base-uri 'none'; form-action 'none'`;

/** The whole page. */
export function Page({ model }: { readonly model: ReportModel }) {
  const { dossiers, read } = model;
  const isOne = dossiers.length === 1;
  return (
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content={POLICY} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{pageTitle(model)}</title>
        <style dangerouslySetInnerHTML={{ __html: STYLE }} />
      </head>
      <body>
        <a class="skip" href="#content">
          Skip to the content
        </a>
        <header>
          <p>
            <strong>Dossier report</strong> made <Moment at={model.madeAt} />
          </p>
          <Contents model={model} />
        </header>
        <main id="content" tabindex={-1}>
          {read.errors.total > 0 && (
            <p class="notice">
              {counted(read.errors.total, 'error')} in the input: what is wrong is no part of the
              dossier{isOne ? '' : 's'}. <a href="#rejected">Rejected events</a>
            </p>
          )}
          {!isOne && <Overview dossiers={dossiers} idOf={idOf} />}
          {dossiers.map((dossier, i) => (
            <DossierPart
              dossier={dossier}
              level={isOne ? 1 : 2}
              id={idOf(i)}
              now={Date.parse(model.madeAt)}
            />
          ))}
          <Rejected errors={read.errors} advisories={read.advisories} />
          <Sources read={read} />
        </main>
        <footer>
          <p>
            Made by <code>dossier report</code> of mission-dossier-contracts. Ages count from the
            time it was made.
          </p>
        </footer>
      </body>
    </html>
  );
}

function Contents({ model: { dossiers, read } }: { readonly model: ReportModel }) {
  const [dossier, ...others] = dossiers;
  const links: (readonly [href: string, text: string, count?: number])[] =
    dossier && others.length === 0
      ? [
          [`${idOf(0)}-anomalies`, 'Anomalies', dossier.state.anomalies.length],
          [`${idOf(0)}-timeline`, 'Timeline'],
          [`${idOf(0)}-artifacts`, 'Artifacts', dossier.artifacts.length],
        ]
      : [['overview', 'Overview', dossiers.length]];
  return (
    <nav aria-label="Contents">
      <ul>
        {[
          ...links,
          ['rejected', 'Rejected', read.errors.total] as const,
          ['files', 'Files'] as const,
        ].map(([id, text, count]) => (
          <li>
            <a href={`#${id}`}>
              {text}
              {count !== undefined && <span class="count"> {count.toLocaleString('en-US')}</span>}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function pageTitle({ dossiers }: ReportModel): string {
  const [dossier, ...others] = dossiers;
  if (!dossier || others.length > 0)
    return `${counted(dossiers.length, 'dossier')} – dossier report`;
  return `${shortened(printable(titleOf(dossier)))}: ${dossier.state.parity_status} – dossier report`;
}

function idOf(index: number): string {
  return `dossier-${index + 1}`;
}
