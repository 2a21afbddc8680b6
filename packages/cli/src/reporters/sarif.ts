import { pathToFileURL } from 'node:url';
import { isAbsolute, sep } from 'node:path';
import type { Invocation, Log, Result, Run, ToolComponent } from 'sarif';
import manifest from '../../package.json' with { type: 'json' };
import type { Finding } from '../finding.js';
import { printable, printableJson } from '../text/printable.js';
import { MAX_FINDINGS, unlistedText } from './listedFindings.js';
import type { Reporter, ReporterOptions } from './reporter.js';
import { SarifRules } from './sarifRules.js';

/** Where the format is defined. */
const SCHEMA =
  'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';
const VERSION: Log['version'] = '2.1.0';

/**
 * SARIF 2.1.0: a result for each finding, up to a limit, and a rule for each constraint that was violated. It is
 * streamed: the rules follow the results.
 */
export function sarifReporter({ docsUrl }: ReporterOptions): Reporter {
  const rules = new SarifRules(docsUrl);
  let findings = 0;
  return {
    begin: () =>
      `{"$schema":${JSON.stringify(SCHEMA)},"version":${JSON.stringify(VERSION)},"runs":[{"results":[`,
    finding: (finding) => {
      findings += 1;
      if (findings > MAX_FINDINGS) return '';
      return `${findings === 1 ? '\n' : ',\n'}${printableJson(resultOf(finding, rules))}`;
    },
    end: ({ isComplete }) => {
      const rest: Omit<Run, 'results'> = {
        columnKind: 'utf16CodeUnits',
        invocations: [invocationOf(isComplete, findings - MAX_FINDINGS)],
        tool: { driver: driverOf(rules) },
      };
      return `],\n${printableJson(rest).slice(1)}]}\n`;
    },
  };
}

function resultOf(finding: Finding, rules: SarifRules): Result {
  const { severity, rule, file, line, column, path, eventId, eventType, message } = finding;
  return {
    ruleId: rule,
    ruleIndex: rules.indexOf(rule),
    level: severity === 'error' ? 'error' : 'note',
    message: { text: printable(path ? `${path}: ${message}` : message) },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: uriOf(file) },
          region: { startLine: line, startColumn: column },
        },
      },
    ],
    properties: { path, event_id: eventId, event_type: eventType },
  };
}

/** The name of a file as a URI: relative to where the command runs, as the name is. */
function uriOf(file: string): string {
  if (isAbsolute(file)) return pathToFileURL(file.toWellFormed()).href;
  return file.toWellFormed().split(sep).map(encodeURIComponent).join('/');
}

function invocationOf(isComplete: boolean, unlisted: number): Invocation {
  const text = unlistedText(unlisted);
  return {
    executionSuccessful: isComplete,
    ...(unlisted > 0 && {
      toolExecutionNotifications: [{ level: 'warning', message: { text } }],
    }),
  };
}

function driverOf(rules: SarifRules): ToolComponent {
  return { name: 'dossier validate', version: manifest.version, rules: rules.descriptors() };
}
