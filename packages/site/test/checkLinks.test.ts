import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { temporaryFolder } from 'test-support/temporaryFolder.js';
import { checkLinks } from '../src/checkLinks.js';

const folder = temporaryFolder();
mkdirSync(join(folder, 'guides'));
writeFileSync(join(folder, 'index.html'), '<h2 id="here">…</h2><a href="#here"></a>');
writeFileSync(join(folder, 'picture.png'), '');

function problemsOf(html: string): string[] {
  writeFileSync(join(folder, 'guides/page.html'), html);
  return checkLinks(folder, ['index.html', 'guides/page.html']);
}

test.each([
  ['../index.html'],
  ['../index.html#here'],
  ['../index.html?q=x'],
  ['../picture.png'],
  ['https://example.com/nothing'],
  ['mailto:somebody@example.com'],
])('a link that leads somewhere is no problem: %s', (href) => {
  expect(problemsOf(`<a href="${href}"></a>`)).toEqual([]);
});

test.each([
  ['<a href="../other.html"></a>', '../other.html: there is no other.html'],
  ['<a href="../index.html#there"></a>', '../index.html#there: index.html has no #there'],
  ['<a href="#x"></a>', '#x: guides/page.html has no #x'],
  ['<img src="picture.png">', 'picture.png: there is no guides/picture.png'],
  ['<script src="x.js"></script>', 'x.js: there is no guides/x.js'],
])('a link that leads nowhere is reported with its page: %s', (html, problem) => {
  expect(problemsOf(html)).toEqual([`guides/page.html: ${problem}`]);
});
