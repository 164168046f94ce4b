// Writes docs/fields.md, the reference of every content field: `npm run docs`.
import { writeFileSync } from 'node:fs';
import { fieldReference } from '../src/schemas/field-reference.ts';

writeFileSync('docs/fields.md', fieldReference());
