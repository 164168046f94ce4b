import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { copyProject } from '../copy-project.ts';
import { generateContent } from './generate-content.ts';

/**
 * This project with another `content/`, in a temporary folder.
 *
 * @param errors how many errors to generate
 */
export function generatedProject(errors: number): { folder: string; remove: () => void } {
  const folder = copyProject(`winsock-bench-${errors}-`);
  generateContent('content', join(folder, 'content'), errors);
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }) };
}
