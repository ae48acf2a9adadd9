/** A program that loads the libraries of a bot and listens: no bot on them can start faster. */
export const floor = `
  await Promise.all([import("restify"), import("botbuilder")]);
  const { default: http } = await import("node:http");
  const server = http.createServer().listen(0, "127.0.0.1", () => console.log("ready"));
`;
