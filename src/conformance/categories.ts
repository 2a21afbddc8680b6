import { FIXTURE_CATEGORY_VALUES } from '../generated/tools/catalogue.js';
import type { FixtureCategory } from '../generated/tools/types.js';

/** The categories of fixtures (C23). */
export const FIXTURE_CATEGORIES: readonly FixtureCategory[] = FIXTURE_CATEGORY_VALUES;
