// Validates JSON files against the schema each of them names, with the schemas that Microsoft's own package carries. Exits 0 when all are as they should be.
// usage: node manifest.cjs FILE…
'use strict';

const { readFileSync } = require('fs');
const { createRequire } = require('module');
const { AppManifestUtils } = require('@microsoft/app-manifest');
const theirs = createRequire(require.resolve('@microsoft/app-manifest'));
const Ajv = theirs('ajv-draft-04').default;
const formats = theirs('ajv-formats').default;

// A schema the package does not carry would be fetched; what is not here is not valid.
global.fetch = url => Promise.reject(new Error(`${url} is not in the package`));

/** The schema of a language file has patterns (an unescaped ]) that the package's own validator, which reads them as Unicode, does not take. */
async function language(json) {
  const ajv = new Ajv({ allErrors: true, strictTypes: false, unicodeRegExp: false });
  formats(ajv, ['uri']);
  const validate = ajv.compile(await AppManifestUtils.fetchSchema(json.$schema));
  return validate(json) ? [] : validate.errors.map(e => `${e.instancePath} ${e.message}. Details: ${JSON.stringify(e.params)}`);
}

async function main() {
  let wrong = 0;
  for (const file of process.argv.slice(2)) {
    const json = JSON.parse(readFileSync(file, 'utf8'));
    const complaints = json.manifestVersion ? await AppManifestUtils.validateAgainstSchema(json) : await language(json);
    for (const complaint of complaints) {
      console.error(complaint);
      wrong++;
    }
  }

  process.exit(wrong === 0 ? 0 : 1);
}

main().catch(error => {
  console.error(error.stack ?? String(error));
  process.exit(2);
});
