/** Ends the program with a sentence for people. */
export function stop(message: string): never {
  console.error(message);
  process.exit(1);
}
