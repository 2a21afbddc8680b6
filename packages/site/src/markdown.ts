import GithubSlugger from 'github-slugger';
import MarkdownIt from 'markdown-it';
import type { Token } from 'markdown-it';
import { highlight } from './highlight.js';

/** A page as HTML, and what it consists of. */
export interface Rendered {
  /** The text of its first heading. */
  readonly title: string;
  /** The text of its first paragraph. */
  readonly summary: string;
  readonly html: string;
  readonly sections: readonly Section[];
}

/** A heading, and the text below it up to the next one. */
export interface Section {
  readonly level: number;
  readonly title: string;
  readonly id: string;
  readonly text: string;
}

/** Where a link leads in the site; null if there is nothing, and only its text is shown. */
export type ResolveLink = (href: string) => string | null;

const MARKDOWN = new MarkdownIt({ html: true, highlight });
// Code can be wider than the page. What scrolls must be reachable with the keyboard.
for (const kind of ['fence', 'code_block'] as const) {
  const rule = MARKDOWN.renderer.rules[kind];
  MARKDOWN.renderer.rules[kind] = (...args) =>
    (rule?.(...args) ?? '').replace('<pre>', '<pre tabindex="0">');
}

/** The rules of the contract have their numbers at the start of an item: `C12. Order: …`. */
const NUMBERED_RULE = /^(C\d+)\./;

/** Renders Markdown. Headings and numbered rules have the anchors that they have on code hosts, or their number. */
export function renderMarkdown(markdown: string, resolve: ResolveLink): Rendered {
  const tokens = MARKDOWN.parse(markdown, {});
  const slugger = new GithubSlugger();
  const sections: { level: number; title: string; id: string; text: string }[] = [];
  labelCells(tokens);
  tokens.forEach((token, i) => {
    const next = tokens[i + 1];
    if (token.type === 'heading_open' && next) {
      const title = textOf(next);
      const id = slugger.slug(title);
      token.attrSet('id', id);
      sections.push({ level: Number(token.tag.slice(1)), title, id, text: '' });
    } else if (token.type === 'list_item_open') {
      const rule = NUMBERED_RULE.exec(tokens[i + 2]?.content ?? '')?.[1];
      if (rule !== undefined) token.attrSet('id', rule.toLowerCase());
    } else if (token.type === 'inline') {
      resolveLinks(token, resolve);
      const section = sections.at(-1);
      if (section && tokens[i - 1]?.type !== 'heading_open') section.text += `${textOf(token)} `;
    }
  });
  const paragraph = tokens.findIndex(({ type, level }) => type === 'paragraph_open' && level === 0);
  return {
    title: sections[0]?.title ?? '',
    summary: textOf(tokens[paragraph + 1]).replaceAll('\n', ' '),
    html: MARKDOWN.renderer.render(tokens, MARKDOWN.options, {}),
    sections,
  };
}

/** Gives each cell the head of its column, which a narrow page shows beside it. */
function labelCells(tokens: readonly Token[]): void {
  let heads: string[] = [];
  let column = 0;
  tokens.forEach((token, i) => {
    if (token.type === 'thead_open') heads = [];
    else if (token.type === 'tr_open') column = 0;
    else if (token.type === 'th_open') heads.push(textOf(tokens[i + 1]));
    else if (token.type === 'td_open') {
      token.attrSet('data-label', heads[column] ?? '');
      column += 1;
    }
  });
}

function textOf(inline: Token | undefined): string {
  return (inline?.children ?? [])
    .map(({ type, content }) =>
      type === 'softbreak' ? ' ' : type === 'html_inline' ? '' : content,
    )
    .join('');
}

function resolveLinks(inline: Token, resolve: ResolveLink): void {
  const unlinked: Token[] = [];
  for (const token of inline.children ?? []) {
    const name = { link_open: 'href', image: 'src' }[token.type];
    const href = name === undefined ? null : token.attrGet(name);
    if (name !== undefined && href !== null) {
      const resolved = resolve(href);
      if (resolved === null) token.tag = 'span';
      else token.attrSet(name, resolved);
      if (resolved === null) token.attrs = null;
    }
    if (token.type === 'link_open') unlinked.push(token);
    if (token.type === 'link_close') token.tag = unlinked.pop()?.tag ?? token.tag;
  }
}
