import { STYLE } from 'mission-dossier-cli/reporting';

/** The style sheet of the site: that of a report, and what only the site has. */
export const SITE_STYLE = `${STYLE}
/* The frame of a page. */
header, .frame { max-width: 92rem; margin-inline: auto; padding-inline: clamp(1rem, 4vw, 2.5rem); }
header { align-items: center; justify-content: flex-start; border-bottom: 1px solid var(--line); max-width: none; }
header .home { color: var(--ink); font-weight: 650; text-decoration: none; font-size: 1rem; }
header form { margin-inline-start: auto; }
header label { display: flex; gap: 0.5rem; align-items: center; white-space: nowrap; }
header input { width: min(16rem, 100%); }
main > h1 + p { margin-block: 0.5rem 1.5rem; max-width: 60rem; }
select, button, input { max-width: 100%; }
.frame { display: grid; grid-template-columns: 15rem minmax(0, 1fr); gap: 1rem 3rem; }
.frame > main { grid-column: 2; grid-row: 1; max-width: 60rem; width: 100%; margin: 0; padding: 1rem 0 4rem; }
.frame > .contents { grid-column: 1; grid-row: 1; padding-block: 1.5rem 4rem; font-size: 0.875rem; }
.frame.wide { grid-template-columns: minmax(0, 1fr); }
.frame.wide > main, .frame.wide > .contents { grid-column: 1; grid-row: auto; max-width: none; }
.frame.wide > .contents { columns: 15rem auto; border-top: 1px solid var(--line); }
.contents h2 { margin: 0 0 0.25rem; color: var(--soft); font-size: 0.8125rem; font-weight: 600; break-after: avoid; }
.contents ul { display: block; margin-bottom: 1rem; }
.contents ul ul { margin: 0 0 0.25rem 0.75rem; }
.contents a { display: block; padding-block: 0.125rem; color: var(--ink); }
.contents ul ul a { color: var(--soft); }
.contents [aria-current] { font-weight: 650; }

/* Text. */
.text h1 { margin-block: 0.5rem 1rem; }
.text h2 { margin-block: 2.5rem 0.75rem; font-size: 1.375rem; line-height: 1.3; font-weight: 650; }
.text h3 { margin-block: 2rem 0.5rem; font-size: 1.125rem; font-weight: 650; }
.text h4, .text h5, .text h6 { margin-block: 1.5rem 0.5rem; font-weight: 650; font-size: 1rem; }
.text p, .text ul, .text ol, .text pre, .text table, .text blockquote { margin-block: 0 1rem; }
.text p, .text li { max-width: 46rem; }
.text ul { list-style: disc; padding-inline-start: 1.5rem; }
.text ol { padding-inline-start: 1.5rem; }
.text li > ul { margin-bottom: 0.25rem; }
.text img { max-width: 100%; height: auto; border: 1px solid var(--line); border-radius: 6px; }
.text :target { scroll-margin-top: 1rem; background: var(--missing-tint); }
.text hr { border: 0; border-top: 1px solid var(--line); margin-block: 1.5rem; }
.text table code { overflow-wrap: anywhere; }
.text blockquote { margin-inline: 0; padding-inline-start: 1rem; border-inline-start: 3px solid var(--line); }
pre { padding: 0.75rem 1rem; background: var(--card); border: 1px solid var(--line); border-radius: 6px; overflow-x: auto; }
pre code { white-space: pre; overflow-wrap: normal; font-size: 0.8125rem; }
:not(pre) > code { background: var(--quiet); padding: 0.0625rem 0.25rem; border-radius: 4px; }
.hljs-keyword, .hljs-built_in, .hljs-attr, .hljs-attribute, .hljs-meta { color: var(--link); }
.hljs-string, .hljs-regexp { color: var(--clean); }
.hljs-number, .hljs-literal { color: var(--missing); }
.hljs-comment { color: var(--soft); }

/* The page that searches. */
.hits { list-style: none; padding: 0; }
.hits li { padding-block: 0.75rem; border-top: 1px solid var(--line); }
.hits a { font-weight: 600; }
.hits p { margin: 0; color: var(--soft); font-size: 0.9375rem; }

/* The playground. */
.playground { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 1rem 2rem; align-items: start; }
.playground > section { margin-top: 0; min-width: 0; }
.playground h2 { margin-bottom: 0.5rem; font-size: 1.125rem; }
.sources { display: flex; flex-wrap: wrap; gap: 0.5rem 1.25rem; align-items: center; margin-bottom: 0.75rem; font-size: 0.875rem; min-width: 0; }
.sources label { min-width: 0; max-width: 100%; }
.sources label:focus-within { outline: 2px solid var(--link); outline-offset: 2px; }
select, .playground button, .sources .file {
  padding: 0.25rem 0.75rem; font: inherit; color: inherit; background: var(--card);
  border: 1px solid var(--soft); border-radius: 6px; cursor: pointer;
}
.playground .editor { height: min(70vh, 48rem); min-height: 16rem; border: 1px solid var(--line); border-radius: 6px; overflow: hidden; }
.playground [role='status'] { min-height: 1.5rem; margin-bottom: 0.75rem; font-weight: 600; }
.playground iframe { display: block; width: 100%; height: min(70vh, 48rem); min-height: 16rem; border: 1px solid var(--line); border-radius: 6px; background: var(--page); }
[role='tablist'] { display: flex; flex-wrap: wrap; gap: 0 0.25rem; margin-bottom: 0.75rem; border-bottom: 1px solid var(--line); }
.playground [role='tab'] { border: 0; border-bottom: 3px solid transparent; border-radius: 0; background: none; color: var(--soft); }
.playground [role='tab'][aria-selected='true'] { color: var(--ink); font-weight: 600; border-bottom-color: var(--link); }
.playground .aside { margin-bottom: 0.5rem; font-size: 0.875rem; }
.verdicts { list-style: none; margin: 0; padding: 0; max-height: min(70vh, 48rem); overflow-y: auto; }
.verdicts li { border-top: 1px solid var(--line); content-visibility: auto; contain-intrinsic-block-size: auto 3.5rem; }
.playground .verdicts button { display: block; width: 100%; padding: 0.5rem 0.5rem 0.5rem 0.75rem; border: 0; border-inline-start: 3px solid var(--drifted); border-radius: 0; text-align: start; background: none; }
.playground .verdicts .advisory button { border-inline-start-color: var(--missing); }
.playground .verdicts button:hover { background: var(--quiet); }
.verdicts .place { color: var(--drifted); font-weight: 600; font-size: 0.875rem; }
.verdicts .advisory .place { color: var(--missing); }
.verdicts .message, .verdicts small { display: block; }

@media screen and (max-width: 60rem) {
  .frame { grid-template-columns: minmax(0, 1fr); }
  .frame > main, .frame > .contents { grid-column: 1; grid-row: auto; }
  .frame > .contents { border-top: 1px solid var(--line); columns: 15rem auto; }
  .playground { grid-template-columns: minmax(0, 1fr); }
  .playground .editor { height: 40vh; }
}
@media screen and (max-width: 48rem) {
  /* A cell has the head of its column, which is not shown. */
  .text td:not(:first-child, :empty)::before { content: attr(data-label) ' '; color: var(--soft); font-size: 0.8125rem; }
}
@media print {
  header form, .contents { display: none; }
  .frame { display: block; }
}
`;
