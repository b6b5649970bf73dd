export type TableRow =
  | { readonly line: number; readonly cells: readonly string[] }
  | { readonly line: number; readonly defect: 'open-quote' | 'line-too-long'; readonly text: string };
