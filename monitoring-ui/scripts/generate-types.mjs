// Writes the types of the services' answers; a test fails where they are not those committed.
import { writeFileSync } from 'node:fs';

import { SERVICES, fileOf, typesOf } from './openapi.mjs';

for (const service of SERVICES) writeFileSync(fileOf(service), await typesOf(service));
