import MiniSearch from 'minisearch';
import type { SearchResult } from 'minisearch';
import { OPTIONS } from './searchIndex.js';
import type { Part } from './searchIndex.js';

/** Searches the site on one of its pages. The index is a script, because a page of a folder can load nothing else. */

declare const SEARCH_INDEX: string;

const MOST = 50;

const index = MiniSearch.loadJSON<Part>(SEARCH_INDEX, OPTIONS);
const field = document.querySelector<HTMLInputElement>('input[name=q]');
const hits = document.querySelector('.hits');
const status = document.querySelector('[role=status]');

function search(): void {
  const query = field?.value.trim() ?? '';
  const found = query === '' ? [] : index.search(query);
  hits?.replaceChildren(...found.slice(0, MOST).map(hitOf));
  if (status)
    status.textContent = query === '' ? 'Type what you look for.' : countText(found.length);
}

function countText(count: number): string {
  if (count === 0) return 'Nothing was found.';
  const shown = count > MOST ? `, the first ${MOST} are shown` : '';
  return `${count} ${count === 1 ? 'result' : 'results'}${shown}`;
}

function hitOf(result: SearchResult): Element {
  const { page, section, start } = result as SearchResult & Omit<Part, 'id'>;
  const link = document.createElement('a');
  link.href = String(result.id);
  link.textContent = page === section ? page : `${page}: ${section}`;
  const text = document.createElement('p');
  text.textContent = start;
  const hit = document.createElement('li');
  hit.append(link, text);
  return hit;
}

if (field) {
  field.value = new URLSearchParams(location.search).get('q') ?? '';
  field.addEventListener('input', search);
  field.focus();
}
search();
