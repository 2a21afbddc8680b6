import { render } from 'preact-render-to-string';
import type { ReportModel } from '../model.js';
import { Page } from './Page.js';

/** A report as one HTML document that needs nothing else. */
export function renderPage(model: ReportModel): string {
  return `<!doctype html>\n${render(<Page model={model} />)}\n`;
}
