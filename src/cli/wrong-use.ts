/** The command was called in a way that it does not understand; one line says what is wrong. Exit code 2. */
export class WrongUse extends Error {
  override readonly name = "WrongUse";
}
