/**
 * The script of an overview in a folder of pages: it sorts the table by any column, and searches it. Without it, the
 * table is complete, and sorted by trouble.
 */
export const OVERVIEW_SCRIPT = `
'use strict';
(() => {
  const table = document.querySelector('.overview');
  const bar = document.querySelector('.search');
  if (!table || !bar) return;
  const [body] = table.tBodies;
  const heads = [...table.tHead.rows[0].cells];
  const rows = [...body.rows];
  const field = bar.querySelector('input');
  const status = bar.querySelector('[role=status]');
  const plain = (text) => text.normalize('NFKC').toLowerCase();
  const texts = rows.map(({ cells }) => plain(cells[0].textContent + ' ' + cells[1].textContent));

  const search = () => {
    const words = plain(field.value).split(/\\s+/);
    let shown = 0;
    rows.forEach((row, i) => {
      row.hidden = !words.every((word) => texts[i].includes(word));
      if (!row.hidden) shown += 1;
    });
    const count = (number) => number.toLocaleString('en-US');
    status.textContent = shown === rows.length ? '' : count(shown) + ' of ' + count(rows.length);
  };

  const collator = new Intl.Collator('en', { numeric: true });
  const time = (cell) => Date.parse(cell.querySelector('time')?.dateTime ?? '');
  // What a column sorts by, and whether the largest comes first.
  const orders = {
    trouble: () => [rows.map((_, i) => i), false],
    number: (at) => [rows.map(({ cells }) => Number(cells[at].textContent.replaceAll(',', ''))), true],
    time: (at) => [rows.map(({ cells }) => time(cells[at]) || -Infinity), true],
    text: (at) => [rows.map(({ cells }) => cells[at].textContent), false],
  };
  const sort = (at) => {
    const [values, isDescending] = orders[heads[at].dataset.sort](at);
    const first = isDescending ? 'descending' : 'ascending';
    const second = isDescending ? 'ascending' : 'descending';
    const order = heads[at].getAttribute('aria-sort') === first ? second : first;
    const sign = order === 'ascending' ? 1 : -1;
    const compare = (a, b) =>
      typeof a === 'string' ? collator.compare(a, b) : a < b ? -1 : a > b ? 1 : 0;
    const sorted = [...rows.keys()].sort((a, b) => sign * compare(values[a], values[b]) || a - b);
    for (const head of heads) head.removeAttribute('aria-sort');
    heads[at].setAttribute('aria-sort', order);
    body.append(...sorted.map((i) => rows[i]));
  };

  heads.forEach((head, at) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.append(...head.childNodes);
    button.addEventListener('click', () => sort(at));
    head.append(button);
    if (head.dataset.sort === 'trouble') head.setAttribute('aria-sort', 'ascending');
  });
  table.classList.add('sortable');
  bar.hidden = false;
  field.addEventListener('input', search);
  // Browsers restore what was typed when the page is visited again.
  addEventListener('pageshow', search);
})();
`;
