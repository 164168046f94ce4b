/** The languages of reproductions by the ending of their files, and the lines that compile or run NAME. */
export const LANGUAGES = {
  c: { name: 'C', highlighting: 'c', run: ['cl /W4 NAME.c ws2_32.lib', 'gcc -Wall -Wextra NAME.c -o NAME.exe -lws2_32'] },
  cs: { name: 'C#', highlighting: 'csharp', run: ['C:\\Windows\\Microsoft.NET\\Framework64\\v4.0.30319\\csc.exe NAME.cs', 'dotnet run NAME.cs'] },
  go: { name: 'Go', highlighting: 'go', run: ['go run NAME.go'] },
  java: { name: 'Java', highlighting: 'java', run: ['java NAME.java'] },
  mjs: { name: 'Node.js', highlighting: 'js', run: ['node NAME.mjs'] },
  py: { name: 'Python', highlighting: 'python', run: ['py NAME.py'] },
  rs: { name: 'Rust', highlighting: 'rust', run: ['rustc NAME.rs'] },
} as const;

export type Language = keyof typeof LANGUAGES;

export const languages = Object.keys(LANGUAGES) as Language[];

/** The language of a file that is known to have one of the endings. */
export const languageOf = (file: string) => file.slice(file.lastIndexOf('.') + 1) as Language;
