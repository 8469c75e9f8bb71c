// Writes .env.example anew from the config's declaration: node launch.mjs tools/env-example.ts
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { envExample } from '../src/config/env-file.ts';

writeFileSync(join(import.meta.dirname, '../.env.example'), envExample());
