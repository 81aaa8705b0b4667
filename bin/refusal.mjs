/** A plain sentence about what can't be done. It ends the work on a file, or the command, with exit code 2. */
export class Refusal extends Error {}
