// Lists every problem in the content: `npm run check:content`.
import { checkContent } from '../src/catalog/check-content.ts';
import { problemText } from '../src/catalog/problem.ts';

const problems = checkContent({ today: new Date().toISOString().slice(0, 10) });
for (const problem of problems) console.log(problemText(problem));
console.log(`content: ${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}`);
process.exitCode = problems.length > 0 ? 1 : 0;
