/** Dots while it runs, mocha's own epilogue, and one plain closing line that people and scripts read alike. */
const {
  reporters: { Base, Dot },
} = require("mocha");

module.exports = class Summary extends Dot {
  constructor(runner, options) {
    super(runner, options);
    runner.once("end", () => {
      const { passes, failures, pending } = this.stats;
      Base.consoleLog(
        `${passes} passed, ${failures} failed, ${pending} skipped`,
      );
    });
  }
};
