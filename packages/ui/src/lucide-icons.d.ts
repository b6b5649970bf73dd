declare module '@lucide/icons/icons/*' {
  const drawing: { name: string; size: number; node: [tag: string, attributes: Record<string, string>][] };
  export default drawing;
}
