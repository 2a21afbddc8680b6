import type { Finding } from '../finding.js';
import { counted } from '../text/counted.js';
import { attributes, inXml, xmlDocument } from '../text/xml.js';
import type { FileSummary, Reporter, Summary } from './reporter.js';

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
  // A file that is given twice has one suite.
  const names = [...new Set(summary.files.map(({ name }) => name))];
  const suites = names.map((name) =>
    testSuite(
      name,
      summary.files.filter((file) => file.name === name),
      findings.filter(({ file }) => file === name),
    ),
  );
  return xmlDocument({
    testsuites: {
      ...attributes({
        tests: suites.reduce((sum, suite) => sum + suite.tests, 0),
        failures: summary.errors,
      }),
      testsuite: suites.map(({ xml }) => xml),
    },
  });
}

function testSuite(
  name: string,
  files: readonly FileSummary[],
  findings: readonly Finding[],
): { tests: number; xml: object } {
  const good = files.reduce((sum, { records, invalid }) => sum + records - invalid, 0);
  const cases = [
    ...findings.map(testCase),
    ...(good > 0 || findings.length === 0
      ? [attributes({ classname: 'valid', name: counted(good, 'valid record') })]
      : []),
  ];
  const failures = findings.filter(({ severity }) => severity === 'error').length;
  const xml = { ...attributes({ name, tests: cases.length, failures }), testcase: cases };
  return { tests: cases.length, xml };
}

function testCase(finding: Finding): object {
  const { file, line, column, path, eventType, eventId, message, keyword } = finding;
  const name = [`${file}:${line}:${column}`, path, eventId].filter(Boolean).join(' ');
  const outcome =
    finding.severity === 'error'
      ? {
          failure: {
            ...attributes({ type: keyword ?? 'input', message }),
            '#text': inXml(`${name}: ${message}`),
          },
        }
      : { 'system-out': inXml(message) };
  return { ...attributes({ classname: eventType ?? 'input', name, file, line }), ...outcome };
}
