import XmlBuilder from 'fast-xml-builder';
import { printable } from './printable.js';

const ATTRIBUTE = '@';

/** An XML document; attributes are the members that `attributes` made. */
export function xmlDocument(root: object): string {
  const builder = new XmlBuilder({
    ignoreAttributes: false,
    attributeNamePrefix: ATTRIBUTE,
    format: true,
    suppressEmptyNode: true,
  });
  return builder.build({ '?xml': attributes({ version: '1.0', encoding: 'UTF-8' }), ...root });
}

/** Members that become an element's attributes. */
export function attributes(
  values: Readonly<Record<string, string | number>>,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [ATTRIBUTE + name, inXml(String(value))]),
  );
}

/** XML cannot carry control characters and the last two of a plane, escaped or not. */
export function inXml(text: string): string {
  return printable(text).replace(/[\ufffe\uffff]/g, '\ufffd');
}
