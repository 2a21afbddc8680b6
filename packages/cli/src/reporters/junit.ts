import type { Finding } from '../finding.js';
import { counted } from '../text/counted.js';
import { attributes, xmlText, xmlDocument } from '../text/xml.js';
import { MAX_FINDINGS, unlistedText } from './listedFindings.js';
import type { FileSummary, Reporter, Summary } from './reporter.js';

/**
 * JUnit XML: one suite per file, with a case for each finding, up to a limit. All records without findings share
 * one passed case, so that a million valid events make one line.
 */
export function junitReporter(): Reporter {
  const findings: Finding[] = [];
  let unlisted = 0;
  return {
    begin: () => '',
    finding: (finding) => {
      if (findings.length < MAX_FINDINGS) findings.push(finding);
      else unlisted += 1;
      return '';
    },
    end: (summary) => junitXml(findings, unlisted, summary),
  };
}

function junitXml(findings: readonly Finding[], unlisted: number, summary: Summary): string {
  // A file that is passed twice has one suite.
  const names = [...new Set(summary.files.map(({ name }) => name))];
  const suites = names.map((name) =>
    testSuite(
      name,
      casesOf(
        summary.files.filter((file) => file.name === name),
        findings.filter(({ file }) => file === name),
      ),
    ),
  );
  if (unlisted > 0) suites.push(testSuite('dossier validate', [unlistedCase(unlisted)]));
  return xmlDocument({
    testsuites: {
      ...attributes({
        tests: suites.reduce((sum, suite) => sum + suite.tests, 0),
        failures: suites.reduce((sum, suite) => sum + suite.failures, 0),
      }),
      testsuite: suites.map(({ xml }) => xml),
    },
  });
}

function casesOf(files: readonly FileSummary[], findings: readonly Finding[]): object[] {
  const records = files.reduce((sum, file) => sum + file.records, 0);
  const invalid = files.reduce((sum, file) => sum + file.invalid, 0);
  const cases = findings.map(testCase);
  if (records > invalid)
    cases.push(
      attributes({ classname: 'valid', name: counted(records - invalid, 'valid record') }),
    );
  // Nothing passed where nothing was read.
  else if (cases.length === 0 && records === 0)
    cases.push({
      ...attributes({ classname: 'input', name: 'records' }),
      skipped: attributes({ message: 'there are no records' }),
    });
  return cases;
}

function testSuite(
  name: string,
  cases: readonly object[],
): { tests: number; failures: number; xml: object } {
  const failures = cases.filter((each) => 'failure' in each).length;
  const xml = { ...attributes({ name, tests: cases.length, failures }), testcase: cases };
  return { tests: cases.length, failures, xml };
}

function unlistedCase(count: number): object {
  return {
    ...attributes({ classname: 'input', name: 'other findings' }),
    failure: attributes({ type: 'limit', message: unlistedText(count) }),
  };
}

function testCase(finding: Finding): object {
  const { file, line, column, path, eventType, eventId, message, keyword } = finding;
  const name = [`${file}:${line}:${column}`, path, eventId].filter(Boolean).join(' ');
  const outcome =
    finding.severity === 'error'
      ? {
          failure: {
            ...attributes({ type: keyword ?? 'input', message }),
            '#text': xmlText(`${name}: ${message}`),
          },
        }
      : { 'system-out': xmlText(message) };
  return { ...attributes({ classname: eventType ?? 'input', name, file, line }), ...outcome };
}
