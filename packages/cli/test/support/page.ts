import { defaultTreeAdapter, parse } from 'parse5';
import type { DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** A page as a browser would see it. */
export interface ParsedPage {
  /** All elements, in their order. */
  readonly elements: readonly Element[];
  readonly text: string;
}

/** Reads a page as browsers do. */
export function parsePage(html: string): ParsedPage {
  const document = parse(html);
  return { elements: [...elementsIn(document)], text: textIn(document) };
}

/** The elements of a page that have a class. */
export function byClass({ elements }: ParsedPage, name: string): Element[] {
  return elements.filter((element) => attribute(element, 'class')?.split(' ').includes(name));
}

/** The elements of a page by their tag. */
export function byTag({ elements }: ParsedPage, name: string): Element[] {
  return elements.filter(({ tagName }) => tagName === name);
}

/** The value of an attribute. */
export function attribute({ attrs }: Element, name: string): string | undefined {
  return attrs.find((each) => each.name === name)?.value;
}

/** The text in a node, white space in it being one blank. */
export function textOf(node: Node): string {
  return textIn(node).replace(/\s+/g, ' ').trim();
}

/** A dossier in numbers, as the page has them: `{ Artifacts: '2', … }`. */
export function figuresOf(page: ParsedPage): Record<string, string>[] {
  return byClass(page, 'figures').map((list) => {
    const figures = parsedFrom(list).elements.filter(({ tagName }) => tagName === 'div');
    return Object.fromEntries(
      figures.map((figure) => {
        const inside = parsedFrom(figure);
        return [
          textOf(byTag(inside, 'dt')[0] as Node),
          textOf(byClass(inside, 'number')[0] as Node),
        ];
      }),
    );
  });
}

/** An element and what is in it, as a page. */
export function parsedFrom(element: Element): ParsedPage {
  return { elements: [...elementsIn(element)], text: textIn(element) };
}

/** Tags and attributes, without any value: what a hostile value must not change. */
export function shapeOf({ elements }: ParsedPage): string[] {
  return elements.map(({ tagName, attrs }) =>
    [tagName, ...attrs.map(({ name }) => name)].join(' '),
  );
}

function* elementsIn(node: Node): Generator<Element> {
  if (defaultTreeAdapter.isElementNode(node)) yield node;
  if ('childNodes' in node) for (const child of node.childNodes) yield* elementsIn(child);
}

/** What stands within a line. */
const INLINE = ['a', 'bdi', 'code', 'small', 'span', 'strong', 'time'];

function textIn(node: Node): string {
  if (defaultTreeAdapter.isTextNode(node)) return node.value;
  if (!('childNodes' in node)) return '';
  const text = node.childNodes.map(textIn).join('');
  return 'tagName' in node && INLINE.includes(node.tagName) ? text : ` ${text} `;
}
