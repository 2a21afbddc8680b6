import { GROUPS } from './page.js';
import type { Group } from './page.js';

/** A page, for a reader that is a program. */
export interface ListedPage {
  readonly title: string;
  readonly summary: string;
  readonly group: Group;
  /** The path of its Markdown in the site. */
  readonly markdown: string;
}

/** The whole text, if it has one sentence only. */
function firstSentence(text: string): string {
  return /^.*?[.?:](?=\s|$)/.exec(text)?.[0] ?? text;
}

/** The text of `llms.txt`: what the site has, with links to Markdown (https://llmstxt.org). */
export function llmsText(summary: string, pages: readonly ListedPage[]): string {
  const groups = GROUPS.map((group) => {
    const lines = pages
      .filter((page) => page.group === group)
      .map(
        ({ title, markdown, summary: about }) =>
          `- [${title}](${markdown})${about && `: ${firstSentence(about)}`}`,
      );
    return `## ${group}\n\n${lines.join('\n')}\n`;
  });
  return `# mission-dossier-contracts\n\n> ${summary}\n\n${groups.join('\n')}`;
}
