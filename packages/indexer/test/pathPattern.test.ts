import { describe, expect, test } from '@jest/globals';
import { PathPattern, patternFault } from '../src/pathPattern.js';

describe('a path pattern', () => {
  test.each([
    ['spec.md', ['spec.md'], ['a/spec.md', 'SPEC.md', 'spec_md']],
    ['*.md', ['a.md', '.hidden.md'], ['a/b.md', 'a.mdx']],
    ['?.md', ['a.md', '😀.md'], ['ab.md', '.md']],
    ['**', ['a', '.a/.b/c'], []],
    ['**/*.md', ['a.md', 'x/.y/a.md'], ['a.txt']],
    ['tasks/**', ['tasks/a', 'tasks/.x/b'], ['tasks', 'x/tasks/a']],
    ['a/**/b', ['a/b', 'a/x/y/b'], ['a/xb', 'b']],
    ['{plan,tasks}.md', ['plan.md', 'tasks.md'], ['{plan,tasks}.md']],
    ['WP[0-9][!a].md', ['WP01.md'], ['WP0a.md', 'WPxx.md']],
    ['\\*.md', ['*.md'], ['a.md']],
    ['[[]x]', ['[x]'], ['x']],
    ['!a', ['!a'], ['b']],
    ['#a', ['#a'], []],
    ['@(a|b)', ['@(a|b)'], ['a']],
  ])('%s', (text, matching, others) => {
    expect(patternFault(text)).toBeUndefined();
    const pattern = new PathPattern(text);
    expect([...matching, ...others].filter((path) => pattern.matches(path))).toEqual(matching);
  });

  test.each([
    ['/etc/passwd', 'absolute'],
    ['{a,/etc/passwd}', 'absolute'],
    ['../a', '".."'],
    ['a/../../b', '".."'],
    ['{x,a/..}/b', '".."'],
    ['./a', '"."'],
    ['a/', 'ends in "/"'],
    ['a//b', 'between two "/"'],
    ['[ab', 'never closed'],
    ['a/[b/c]', 'never closed'],
    ['a\\', 'nothing to escape'],
    ['a\\/b', 'nothing to escape'],
    ['{a,b}'.repeat(20), 'more than 1000 patterns'],
    ['{1..1000000000}', 'more than 1000 patterns'],
    [`${'{'.repeat(400)}a,b${'}'.repeat(400)}${'x'.repeat(300)}`, 'at most 1000 characters'],
  ])('is refused: %s', (text, words) => {
    expect(patternFault(text)).toContain(words);
  });

  test.each([
    ['*a'.repeat(300) + 'b', 'a'.repeat(255)],
    ['*?'.repeat(300) + 'b', 'a'.repeat(255)],
    ['**/*a*a*a/'.repeat(60) + 'x', Array(1000).fill('aaaa').join('/')],
    ['+(a|aa)'.repeat(80) + 'b', 'a'.repeat(255)],
    [`*[${'a-z'.repeat(50)}]`.repeat(6) + 'b', 'a'.repeat(255)],
  ])('takes no time to match nothing: %s', (text, path) => {
    expect(patternFault(text)).toBeUndefined();
    expect(new PathPattern(text).matches(path)).toBe(false);
  });

  test.each([
    ['a/b.md', 'a/b.md'],
    ['a/\\[b].md', 'a/[b].md'],
    ['a/[[]b.md', 'a/[b.md'],
    ['{a,b}.md', '{a,b}.md'],
    ['*.md', '*.md'],
    ['**', '**'],
  ])('%s stands for %s', (text, path) => {
    expect(new PathPattern(text).expectedPath).toBe(path);
  });

  test.each([
    ['a/b/*.md', 'a', true],
    ['a/b/*.md', 'a/b', true],
    ['a/b/*.md', 'x', false],
    ['**/x', 'any/where', true],
    ['*.md', 'a', false],
  ])('%s may have a path in the folder %s: %s', (text, folder, may) => {
    expect(new PathPattern(text).mayMatchBelow(folder)).toBe(may);
  });
});
