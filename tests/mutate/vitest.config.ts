/** The tests with one planted fault in them: a module is changed as it is loaded, no file is touched. */
import { fileURLToPath } from "node:url";
import { defineConfig, type Plugin } from "vitest/config";
import { PLANTED, plantInFile, ROOT } from "./fault.ts";
import { FAULTS } from "./faults.ts";

const fault = FAULTS.find(({ id }) => id === process.env[PLANTED]);
const file = fault && fileURLToPath(new URL(fault.file, ROOT));

const planting: Plugin = {
  name: "plant-a-fault",
  enforce: "pre",
  load(id) {
    return fault && id.split("?")[0] === file ? plantInFile(fault) : undefined;
  },
};

export default defineConfig({
  root: fileURLToPath(ROOT),
  plugins: [planting],
  test: {
    include: ["tests/**/*.test.ts"],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    maxWorkers: 1,
    bail: 1,
    // A module that was kept without its fault, or with it, must not be taken for the other.
    fsModuleCache: false,
  },
});
