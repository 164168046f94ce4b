/** The languages of code by the ending of a reproduction, in the order of tabs: the file of a sample in `content/samples/WSAEXAMPLE/`, the runtime for which a reader who opens it is remembered, and the lines that compile or run the reproduction NAME. */
export const LANGUAGES = {
  c: { name: 'C', highlighting: 'c', sample: 'c.c', runtime: 'c', run: ['cl /W4 NAME.c ws2_32.lib', 'gcc -Wall -Wextra NAME.c -o NAME.exe -lws2_32'] },
  cs: {
    name: 'C#',
    highlighting: 'csharp',
    sample: 'csharp.cs',
    runtime: 'dotnet',
    run: ['C:\\Windows\\Microsoft.NET\\Framework64\\v4.0.30319\\csc.exe NAME.cs', 'dotnet run NAME.cs'],
  },
  go: { name: 'Go', highlighting: 'go', sample: 'go.go', runtime: 'go', run: ['go run NAME.go'] },
  rs: { name: 'Rust', highlighting: 'rust', sample: 'rust.rs', runtime: 'rust', run: ['rustc NAME.rs'] },
  py: { name: 'Python', highlighting: 'python', sample: 'python.py', runtime: 'python', run: ['py NAME.py'] },
  mjs: { name: 'Node.js', highlighting: 'js', sample: 'node.js', runtime: 'node', run: ['node NAME.mjs'] },
  java: { name: 'Java', highlighting: 'java', sample: 'java.java', runtime: 'java', run: ['java NAME.java'] },
} as const;

export type Language = keyof typeof LANGUAGES;

export const languages = Object.keys(LANGUAGES) as Language[];

/** The language of a reproduction. */
export const languageOf = (file: string) => file.slice(file.lastIndexOf('.') + 1) as Language;
