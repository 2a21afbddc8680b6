import XmlBuilder from 'fast-xml-builder';
import { printable } from './printable.js';

const ATTRIBUTE = '@';

/** Builds an XML document. Use `attributes` to add attributes to an element. */
export function xmlDocument(root: object): string {
  const builder = new XmlBuilder({
    ignoreAttributes: false,
    attributeNamePrefix: ATTRIBUTE,
    format: true,
    suppressEmptyNode: true,
  });
  return builder.build({ '?xml': attributes({ version: '1.0', encoding: 'UTF-8' }), ...root });
}

/** Makes the members of an object that become attributes of its element. */
export function attributes(
  values: Readonly<Record<string, string | number>>,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [ATTRIBUTE + name, xmlText(String(value))]),
  );
}

/** Replaces characters that XML cannot contain, escaped or not: controls, U+FFFE and U+FFFF. */
export function xmlText(text: string): string {
  return printable(text).replace(/[\ufffe\uffff]/g, '\ufffd');
}
