/**
 * The pages worth a link: the first, the last, the current one and its neighbours; `'gap'` where some are left out.
 * A gap never hides a single page. Pages count from 1.
 */
export function pageList(current: number, count: number): (number | 'gap')[] {
  const kept = Array.from({ length: count }, (_, index) => index + 1).filter(
    (page) => page === 1 || page === count || Math.abs(page - current) <= 1,
  );
  return kept.flatMap((page, index) => {
    const missing = page - (kept[index - 1] ?? 0) - 1;
    if (missing === 0) return [page];
    return missing === 1 ? [page - 1, page] : ['gap' as const, page];
  });
}
