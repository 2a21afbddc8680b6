import { expect, test } from '@jest/globals';
import { renderMarkdown } from '../src/markdown.js';

const render = (markdown: string) => renderMarkdown(markdown, (href) => href);

test('a page has the title, the summary and the sections of its Markdown', () => {
  const { title, summary, sections } = render(
    '# A `page`\n\nWhat it\nis.\n\n## One\n\nText.\n\n- item\n\n## One\n',
  );
  expect({ title, summary }).toEqual({ title: 'A page', summary: 'What it is.' });
  expect(sections).toEqual([
    { level: 1, title: 'A page', id: 'a-page', text: 'What it is. ' },
    { level: 2, title: 'One', id: 'one', text: 'Text. item ' },
    { level: 2, title: 'One', id: 'one-1', text: '' },
  ]);
});

test('a numbered rule has its number as an anchor', () => {
  expect(render('- C12. Order.\n- Other.\n').html).toMatch(
    /<li id="c12">C12\. Order\.<\/li>\s*<li>Other/,
  );
});

test('a cell of a table has the head of its column', () => {
  expect(render('| A | `b` |\n| --- | --- |\n| 1 | 2 |\n').html).toContain(
    '<td data-label="A">1</td>\n<td data-label="b">2</td>',
  );
});

test('a link without a target in the site is text', () => {
  const { html } = renderMarkdown('[a](x) [b](y)', (href) => (href === 'x' ? null : 'y.html'));
  expect(html).toBe('<p><span>a</span> <a href="y.html">b</a></p>\n');
});

test('code is marked by classes, and can be scrolled with the keyboard', () => {
  const { html } = render('```json\n{"a": "<b>"}\n```\n');
  expect(html).toContain('<pre tabindex="0">');
  expect(html).toContain('hljs-string');
  expect(html).not.toContain('style=');
  expect(html).not.toContain('<b>');
});
