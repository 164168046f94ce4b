// Lists every problem in the content: `npm run check:content`.
import { checkContent } from '../src/catalog/check-content.ts';
import { problemText } from '../src/catalog/problem.ts';
import { counted } from '../src/prose/counted.ts';

const problems = checkContent({ today: new Date().toISOString().slice(0, 10) });
for (const problem of problems) console.log(problemText(problem));
console.log(`content: ${counted(problems.length, 'problem')}`);
process.exitCode = problems.length > 0 ? 1 : 0;
