/** Vite hands over a file as text when asked for it with `?raw`. */
declare module '*?raw' {
  const text: string;
  export default text;
}
