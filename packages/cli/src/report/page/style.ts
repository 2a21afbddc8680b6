/** The style sheet of a report. Each status has one accent colour, legible on all backgrounds. */
export const STYLE = `
:root {
  color-scheme: light;
  --page: #f6f6f4;
  --card: #ffffff;
  --ink: #1a1c20;
  --soft: #575c65;
  --line: #dcdde0;
  --quiet: #ececee;
  --area: #c9cdd4;
  --link: #1b50a8;
  --clean: #14663a;
  --clean-tint: #e4f2e9;
  --drifted: #a92a1a;
  --drifted-tint: #fbe8e4;
  --unknown: #50555f;
  --unknown-tint: #e9eaed;
  --missing: #845000;
  --missing-tint: #faeed9;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    color-scheme: dark;
    --page: #131417;
    --card: #1b1d21;
    --ink: #e8e9eb;
    --soft: #a4a9b2;
    --line: #34373d;
    --quiet: #26282d;
    --area: #454a53;
    --link: #8fb8ff;
    --clean: #74d69d;
    --clean-tint: #14301f;
    --drifted: #ff9d8c;
    --drifted-tint: #3a1b16;
    --unknown: #b5bac4;
    --unknown-tint: #2b2e33;
    --missing: #eeb75c;
    --missing-tint: #35270f;
  }
}

*, *::before, *::after { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; scroll-padding-top: 1rem; }
body {
  margin: 0;
  background: var(--page);
  color: var(--ink);
  font: 1rem/1.5 system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', sans-serif;
  font-variant-numeric: tabular-nums;
  overflow-wrap: anywhere;
}
header, main, footer { max-width: 76rem; margin-inline: auto; padding-inline: clamp(1rem, 4vw, 2.5rem); }
h1, h2, h3, h4, p, ul, dl, dd, figure { margin: 0; padding: 0; font-size: inherit; }
ul { list-style: none; }
a { color: var(--link); text-underline-offset: 0.15em; }
code { font: 0.875em/1.5 ui-monospace, 'SF Mono', Menlo, Consolas, 'Liberation Mono', monospace; }
bdi, code { white-space: pre-wrap; }
small, .line { color: var(--soft); font-size: 0.875rem; }
.written { display: block; color: var(--soft); font-size: 0.8125rem; font-weight: 400; }
.empty, .below, .aside { color: var(--soft); }
:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; border-radius: 3px; }
main:focus { outline: none; }
.visually-hidden, .skip:not(:focus) {
  position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap;
}
.skip { display: inline-block; padding: 0.5rem 1rem; background: var(--card); }

/* The header of the page, with the contents. */
header {
  display: flex; flex-wrap: wrap; gap: 0.25rem 2rem; justify-content: space-between; align-items: baseline;
  padding-block: 1rem; font-size: 0.875rem; color: var(--soft);
}
header strong { color: var(--ink); font-weight: 600; }
header .written { display: none; }
nav ul { display: flex; flex-wrap: wrap; gap: 0.25rem 1.25rem; }
nav a { display: inline-block; padding-block: 0.25rem; text-decoration: none; }
nav a:hover { text-decoration: underline; }
nav .count { color: var(--soft); }
footer { padding-block: 3rem 2rem; color: var(--soft); font-size: 0.875rem; }

/* Titles. */
h1, .dossier > h2 { font-size: clamp(1.5rem, 1.2rem + 1.6vw, 2.125rem); line-height: 1.2; font-weight: 650; letter-spacing: -0.015em; }
section > h1 { margin-bottom: 0.75rem; }
section > h2, section > h3 { font-size: 1.25rem; line-height: 1.3; font-weight: 650; margin-bottom: 0.75rem; }
h2 .count, h3 .count, h4 .count { color: var(--soft); font-weight: 400; }
section { margin-top: 3rem; }
* + .findings { margin-top: 1.5rem; }
.left-out { margin-top: 0.75rem; color: var(--soft); }
main > .left-out { margin-top: 1.5rem; }
main > :first-child { margin-top: 1rem; }
main > .dossier + .dossier, main > section + .dossier { margin-top: 4rem; padding-top: 2.5rem; border-top: 3px solid var(--ink); }
.notice { margin-block: 0 1.5rem; padding: 0.625rem 1rem; background: var(--missing-tint); color: var(--missing); border-radius: 6px; }
.notice a { color: inherit; font-weight: 600; }

/* The namespace of the dossier. */
.namespace { display: flex; flex-wrap: wrap; gap: 0.25rem 2rem; margin-top: 0.625rem; font-size: 0.875rem; }
.namespace div { display: flex; gap: 0.5rem; min-width: 0; }
dt { flex: none; color: var(--soft); }

/* The verdict. */
.badge {
  display: inline-flex; gap: 0.375rem; align-items: center; padding: 0.0625rem 0.625rem 0.0625rem 0.5rem;
  border-radius: 99px; font-size: 0.875rem; font-weight: 600; white-space: nowrap;
}
.badge svg { flex: none; fill: none; stroke: currentColor; stroke-width: 1.5; stroke-linecap: round; stroke-linejoin: round; }
.clean { --status: var(--clean); --tint: var(--clean-tint); }
.drifted { --status: var(--drifted); --tint: var(--drifted-tint); }
.unknown { --status: var(--unknown); --tint: var(--unknown-tint); }
.missing { --status: var(--missing); --tint: var(--missing-tint); }
.signs { position: absolute; width: 0; height: 0; }
.badge, .chip { background: var(--tint); color: var(--status); }
.parity {
  margin-top: 1.5rem; padding: 1.25rem 1.5rem; background: var(--card);
  border: 1px solid var(--line); border-inline-start: 6px solid var(--status); border-radius: 6px 6px 0 0;
}
.parity .badge { font-size: 1.25rem; padding: 0.25rem 1rem 0.25rem 0.75rem; gap: 0.5rem; }
.parity .badge svg { width: 22px; height: 22px; }
.parity time { white-space: nowrap; }
.parity p + p { margin-top: 0.625rem; max-width: 70ch; }

.figures {
  display: grid; grid-template-columns: repeat(6, 1fr); gap: 1px;
  background: var(--line); border: 1px solid var(--line); border-top: 0; border-radius: 0 0 6px 6px; overflow: hidden;
}
.figures div { padding: 0.875rem clamp(0.75rem, 2vw, 1.5rem); background: var(--card); }
.figures dt { font-size: 0.875rem; }
.figures .number { display: block; font-size: 1.5rem; line-height: 1.25; font-weight: 600; letter-spacing: -0.01em; }
.figures .note { display: block; color: var(--soft); font-size: 0.8125rem; }

.chip { display: inline-block; padding: 0 0.5rem; border-radius: 4px; font-size: 0.8125rem; line-height: 1.5rem; font-weight: 600; white-space: nowrap; }
.chip.snapshot { --tint: var(--clean-tint); --status: var(--clean); }
.hint { color: var(--ink); }
.hint::first-letter { color: var(--soft); }

/* The anomalies. */
.anomalies li { padding-block: 0.75rem; border-top: 1px solid var(--line); }
.anomalies .what { font-weight: 600; }
.anomalies .chip { margin-inline-end: 0.375rem; }
.anomalies .hint { margin-top: 0.25rem; max-width: 80ch; }
.anomalies .facts { color: var(--soft); font-size: 0.875rem; }
.anomalies .written { display: inline; }
.changed li + li { margin-top: 0.125rem; }
.milestones .hint, .milestones .hashes { margin-top: 0.375rem; }

/* The board of work packages. */
.board { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(12rem, 100%), 1fr)); gap: 1rem; align-items: start; }
.lane { min-width: 0; padding: 0.75rem 1rem; background: var(--card); border: 1px solid var(--line); border-top: 3px solid var(--soft); border-radius: 0 0 6px 6px; }
.lane > :first-child { font-weight: 650; }
.lane li { padding-block: 0.5rem; border-top: 1px solid var(--line); }
.lane .facts, .rejected .facts { color: var(--soft); font-size: 0.875rem; }
.board + * { margin-top: 1.5rem; font-size: 1rem; }
.rejected li { padding-block: 0.5rem; border-top: 1px solid var(--line); }

/* The picture. */
.timeline { margin-bottom: 1.5rem; padding: 1rem 1.5rem; background: var(--card); border: 1px solid var(--line); border-radius: 6px; }
.timeline > svg { display: block; overflow: visible; }
.scale, .axis, .legend { color: var(--soft); font-size: 0.8125rem; }
.axis { white-space: nowrap; display: flex; justify-content: space-between; gap: 1rem; margin-top: 0.25rem; }
.legend { display: flex; flex-wrap: wrap; gap: 0.25rem 1.25rem; margin-top: 0.75rem; padding-top: 0.75rem; border-top: 1px solid var(--line); }
.legend li { display: flex; align-items: center; gap: 0.375rem; }
.swatch { display: inline-block; width: 1.25rem; height: 0.625rem; background: var(--status); vertical-align: baseline; }
.swatch.area { background: var(--area); }
.swatch.unknown { background: var(--tint); border: 1px solid var(--status); }
.swatch.drifted { background: repeating-linear-gradient(135deg, var(--drifted) 0 2px, var(--drifted-tint) 2px 4px); }
.area rect { fill: var(--area); shape-rendering: crispEdges; }
.area line { stroke: var(--soft); }
.mark.snapshot { fill: var(--card); stroke: var(--clean); stroke-width: 2.5; }
.mark.snapshot line { stroke-width: 1; }
.mark.drift { fill: var(--drifted); }
.mark.missing { fill: var(--missing); }
.band.clean { fill: var(--clean); }
.band.unknown { fill: var(--unknown-tint); stroke: var(--unknown); }
.hatch-ground { fill: var(--drifted-tint); }
.hatch-line { stroke: var(--drifted); stroke-width: 2; fill: none; }

/* Tables. */
table { width: 100%; border-collapse: collapse; font-size: 0.9375rem; }
caption { padding-bottom: 0.375rem; text-align: start; color: var(--soft); font-size: 0.875rem; }
th, td { padding: 0.5rem 1rem 0.5rem 0; text-align: start; vertical-align: top; font-weight: 400; border-top: 1px solid var(--line); }
th:last-child, td:last-child { padding-inline-end: 0; }
thead th { color: var(--soft); font-size: 0.8125rem; border-top: 0; padding-block: 0.25rem; white-space: nowrap; }
tbody th time { white-space: nowrap; }
/* The overview. */
.tally { display: flex; flex-wrap: wrap; gap: 0.5rem 1.5rem; margin-bottom: 0.75rem; font-size: 1.125rem; font-weight: 600; }
.tally li { display: flex; gap: 0.5rem; align-items: center; }
.tally + .aside { max-width: 80ch; margin-bottom: 0.75rem; }
.search { margin-bottom: 0.75rem; color: var(--soft); }
.search label { color: var(--ink); }
input {
  width: min(24rem, 100%); padding: 0.375rem 0.625rem; font: inherit; color: inherit;
  background: var(--card); border: 1px solid var(--soft); border-radius: 6px;
}
.overview { margin-top: 1rem; }
.overview tbody th { font-weight: 600; min-width: 11rem; }
.overview .line { font-weight: 400; }
.overview .count, .overview [data-sort='number'] { text-align: end; }
.overview time { white-space: nowrap; }
.overview td .chip { margin-top: 0.25rem; }
.overview tr:target { background: var(--quiet); outline: 2px solid var(--link); outline-offset: -1px; }
.overview.sortable thead th { position: sticky; top: 0; background: var(--page); z-index: 1; }
th button { font: inherit; color: inherit; text-align: inherit; background: none; border: 0; padding: 0.25rem 0; cursor: pointer; }
th button:hover { text-decoration: underline; }
[aria-sort] button { color: var(--ink); font-weight: 600; }
[aria-sort='ascending'] button::after { content: '\\00a0↑'; }
[aria-sort='descending'] button::after { content: '\\00a0↓'; }
.milestones th:first-child { width: 13rem; }
.milestones th:nth-child(2), .milestones td:nth-child(2) { width: 15rem; }
.hashes { display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: 0 0.75rem; font-size: 0.875rem; }
.versions th:nth-child(2), .versions td:nth-child(2) { white-space: nowrap; text-align: end; }
.findings { table-layout: fixed; }
.findings th:nth-child(1) { width: 20%; }
.findings th:nth-child(2) { width: 22%; }
.findings th:nth-child(4) { width: 20%; }
.findings .place { color: var(--soft); }

/* Elements that unfold. */
summary { cursor: pointer; }
.group { margin-top: 1.5rem; }
.group > summary { list-style: none; padding-block: 0.375rem; display: flex; align-items: baseline; gap: 0.5rem; border-bottom: 2px solid var(--ink); }
.group > summary > :first-child { font-size: 1rem; font-weight: 650; text-transform: capitalize; }
summary::-webkit-details-marker { display: none; }
.group > summary::before, .artifact > summary::before {
  content: ''; flex: none; align-self: center; width: 0.4375rem; height: 0.4375rem; margin-inline: 0.125rem 0.25rem;
  border: solid var(--soft); border-width: 0 1.5px 1.5px 0; transform: rotate(-45deg);
}
.group[open] > summary::before, .artifact[open] > summary::before { transform: rotate(45deg); }
.more, .long { margin-top: 0.25rem; }
.more > summary, .long > summary { color: var(--soft); }
.more > summary { padding-block: 0.5rem; color: var(--link); }
.long { display: inline-block; vertical-align: top; margin: 0; max-width: 100%; }
.below { margin-top: -0.5rem; }

/* Artifacts. Every row has the same columns, so that they align. */
.columns, .artifact > summary {
  display: grid; align-items: baseline; column-gap: 1rem;
  grid-template-columns: 0.75rem minmax(0, 1fr) 13.5rem 4.5rem 7.5rem 6.5rem;
}
.columns { padding-block: 0.25rem; color: var(--soft); font-size: 0.8125rem; }
.columns :first-child { grid-column: 2; }
.artifact { border-top: 1px solid var(--line); }
.artifact > summary { padding-block: 0.4375rem; list-style: none; }
.artifact > summary:hover { background: var(--quiet); }
.folder { color: var(--soft); font-weight: 400; }
.artifact .by, .artifact.superseded > summary { color: var(--soft); }
.artifact .by { display: block; font-size: 0.8125rem; }
.artifact.superseded > summary .path { text-decoration: line-through; }
.artifact .course { display: flex; align-items: baseline; gap: 0.75rem; }
.artifact .size, .columns :nth-child(3) { text-align: end; }
.artifact .course, .artifact .size, .artifact > summary > code, .artifact > summary > time { color: var(--soft); font-size: 0.875rem; white-space: nowrap; }
.artifact > summary > code { font-size: 0.8125rem; }
.artifact > .versions, .artifact > .whole, .artifact > .more { margin: 0 0 1rem 1.75rem; width: calc(100% - 1.75rem); }
.strip { flex: none; fill: none; stroke: var(--soft); stroke-width: 6; stroke-linecap: round; align-self: center; }
.strip .track { stroke: var(--line); stroke-width: 1; }
/* Only chunks in view are laid out. */
.dossier:nth-of-type(n + 10) { content-visibility: auto; contain-intrinsic-block-size: auto 1600px; }
.chunk { content-visibility: auto; contain-intrinsic-block-size: auto 1900px; }
.plain li { padding-block: 0.125rem; }
.plain + p { margin-top: 0.75rem; color: var(--soft); }

@media screen and (max-width: 56rem) {
  .figures { grid-template-columns: repeat(3, 1fr); }
  .columns { display: none; }
  .artifact > summary { display: flex; flex-wrap: wrap; gap: 0 0.875rem; position: relative; padding-inline-start: 1.25rem; }
  .artifact > summary::before { position: absolute; left: 0; top: 0.9375rem; }
  .artifact > summary > .name { flex: 1 0 100%; }
  .strip { display: none; }
}
@media screen and (max-width: 64rem) {
  .overview th, .overview td { padding-inline-end: 0.625rem; }
  .overview tbody th { min-width: 9rem; }
  .overview time, .overview .chip, .overview thead th { white-space: normal; overflow-wrap: break-word; }
}
@media screen and (max-width: 48rem) {
  /* A table becomes a list of its rows. */
  table, tbody, tr, tbody th, td, caption { display: block; width: auto; }
  thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  tr { padding-block: 0.5rem; border-top: 1px solid var(--line); }
  tbody th, td { padding: 0.125rem 0; border: 0; }
  td:empty { display: none; }
  .versions td:nth-child(2) { text-align: start; }
  .milestones th:first-child, .milestones td:nth-child(2) { width: auto; }
  .overview .count, .overview td:nth-child(n + 7) { display: inline-block; margin-inline-end: 1rem; color: var(--soft); font-size: 0.875rem; }
  .overview td:nth-child(3)::before { content: 'artifacts '; }
  .overview td:nth-child(4)::before { content: 'anomalies '; }
  .overview td:nth-child(5)::before { content: 'drifts '; }
  .overview td:nth-child(6)::before { content: 'events '; }
  .overview td:nth-child(7)::before { content: 'snapshot '; }
  .overview td:nth-child(8)::before { content: 'last event '; }
  /* The buttons that sort stay. */
  .overview.sortable thead { position: static; width: auto; height: auto; clip-path: none; }
  .overview.sortable thead tr { display: flex; flex-wrap: wrap; gap: 0 1rem; }
  .overview.sortable thead th { display: block; position: static; padding: 0; }
  .versions td:nth-child(4):not(:empty)::before { content: 'commit '; color: var(--soft); font-size: 0.875rem; }
  .figures div, .parity, .timeline { padding-inline: 1rem; }
  .artifact > .versions, .artifact > .whole, .artifact > .more { margin-inline-start: 1.25rem; width: auto; }
}

@media print {
  @page { size: A4; margin: 16mm 14mm; }
  :root { --page: #fff; }
  html { font-size: 9pt; }
  body { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  header, main, footer { max-width: none; padding-inline: 0; }
  nav, .skip, .search label { display: none; }
  /* Nothing can be unfolded on paper. */
  details::details-content { content-visibility: visible; block-size: auto; }
  .chunk, .dossier:nth-of-type(n + 10) { content-visibility: visible; }
  summary::before { visibility: hidden; }
  tbody tr:first-child { break-before: avoid; }
  h1, h2, h3, h4, thead, .group > summary, .columns, caption { break-after: avoid; }
  li, tr, .lane, .artifact > summary, .parity, .figures, .timeline { break-inside: avoid; }
  section { margin-top: 2rem; }
  .dossier + .dossier { break-before: page; }
}
`;
