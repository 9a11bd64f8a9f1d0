/**
 * `npm run shots`: renews the pictures in `test/shots` that the stories of the built Storybook are compared with.
 * `npm run shots -- --to FOLDER`: pictures to look at instead, of every layout, theme and width; needs a build.
 * Words choose, in both: `npm run shots -- layouts themes`.
 */
import { parseArgs } from 'node:util';
import { takeGallery } from './gallery.mjs';
import { renewBaselines } from './renew.mjs';

const { values, positionals } = parseArgs({ options: { to: { type: 'string' } }, allowPositionals: true });
if (values.to) {
  console.log(`${await takeGallery(values.to, positionals)} pictures in ${values.to}`);
} else if (!(await renewBaselines(positionals))) {
  process.exitCode = 1;
}
