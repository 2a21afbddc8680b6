import XmlBuilder from 'fast-xml-builder';
import type { Finding } from '../finding.js';
import { counted } from '../text/counted.js';
import { printable } from '../text/printable.js';
import type { FileSummary, Reporter, Summary } from './reporter.js';

const ATTRIBUTE = '@';

/**
 * JUnit XML: a suite for each file, in it a case for each finding and a passed one for all
 * records without any, so that a million good events make one line.
 */
export function junitReporter(): Reporter {
  const findings: Finding[] = [];
  return {
    begin: () => '',
    finding: (finding) => {
      findings.push(finding);
      return '';
    },
    end: (summary) => junitXml(findings, summary),
  };
}

function junitXml(findings: readonly Finding[], summary: Summary): string {
  const suites = summary.files.map((file) =>
    testSuite(
      file,
      findings.filter((finding) => finding.file === file.name),
    ),
  );
  const builder = new XmlBuilder({
    ignoreAttributes: false,
    attributeNamePrefix: ATTRIBUTE,
    format: true,
    suppressEmptyNode: true,
  });
  return builder.build({
    '?xml': attributes({ version: '1.0', encoding: 'UTF-8' }),
    testsuites: { ...attributes({ failures: summary.errors }), testsuite: suites },
  });
}

function testSuite(file: FileSummary, findings: readonly Finding[]): object {
  const good = file.records - file.invalid;
  const cases = [
    ...findings.map(testCase),
    ...(good > 0 || findings.length === 0
      ? [attributes({ classname: 'input', name: counted(good, 'valid record') })]
      : []),
  ];
  const failures = findings.filter(({ severity }) => severity === 'error').length;
  return { ...attributes({ name: file.name, tests: cases.length, failures }), testcase: cases };
}

function testCase(finding: Finding): object {
  const { file, line, column, path, eventType, eventId, message, keyword } = finding;
  const name = [`${file}:${line}:${column}`, path, eventId].filter(Boolean).join(' ');
  const outcome =
    finding.severity === 'error'
      ? { failure: attributes({ type: keyword ?? 'input', message }) }
      : { 'system-out': printable(message) };
  return { ...attributes({ classname: eventType ?? 'input', name, file, line }), ...outcome };
}

/** XML cannot carry control characters, escaped or not. */
function attributes(values: Readonly<Record<string, string | number>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [ATTRIBUTE + name, printable(String(value))]),
  );
}
