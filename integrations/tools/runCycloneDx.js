/** Checks documents of CycloneDX 1.6, which the arguments name, and prints what is wrong with each as JSON. */
import { readFileSync } from 'node:fs';
import { Spec, Validation } from '@cyclonedx/cyclonedx-library';

const validator = new Validation.JsonStrictValidator(Spec.Version.v1dot6);
const errors = await Promise.all(
  process.argv.slice(2).map(async (file) => await validator.validate(readFileSync(file, 'utf8'))),
);
process.stdout.write(JSON.stringify(errors));
