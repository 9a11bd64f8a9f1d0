declare module 'virtual:manifest' {
  const manifest: object;
  export default manifest;
}
