import { render } from 'preact-render-to-string';
import type { ReportModel } from '../model.js';
import { Page } from './Page.js';

/** Renders a report as one self-contained HTML document. */
export function renderPage(model: ReportModel): string {
  return `<!doctype html>\n${render(<Page model={model} />)}\n`;
}
